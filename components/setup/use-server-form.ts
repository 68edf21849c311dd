'use client';

import { useTranslations } from 'next-intl';
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { remember, rememberHost, useMemory } from '@/components/memory/memory';
import { typedServer } from '@/components/memory/typed-server';
import { useFields } from '@/components/ui/use-fields';
import { useSiteRouter } from '@/components/ui/use-site-router';
import { readAddress } from '@/lib/settings/address';
import type { Notice } from '@/lib/settings/notice';
import { readPort } from '@/lib/settings/port';
import { readServerName } from '@/lib/settings/server-name';
import { type Settings, usualPort } from '@/lib/settings/settings';
import { endLook } from './live-look';
import { isUnusual, portIn } from './port-in';
import { filledIn, lacking, type ServerValues } from './server-values';
import { useAfterPress } from './use-after-press';
import { useKeptServer } from './use-kept-server';
import { useRemarks } from './use-remarks';
import { useRememberedName } from './use-remembered-name';

/** The server step’s form: what is typed, what it is read as, what there is to say of it, where it leads. `came`: back, sent without scripts. */
export function useServerForm(initial: Partial<Settings>, rest: string, came: boolean) {
  const t = useTranslations();
  const router = useSiteRouter();
  const memory = useMemory();
  const [portTyped, setPortTyped] = useState(isUnusual(initial));
  const [attempt, setAttempt] = useState(came ? 1 : 0);
  const [taken, setTaken] = useState<Notice[]>([]);
  const hostTyped = useRef(false);
  const started = useRef(false);
  const { press, afterPress } = useAfterPress();
  const begun = filledIn(initial);
  const form = useFields<ServerValues>(typedServer(begun) ?? begun, came ? lacking(initial, t) : {});
  const { latest, set, note } = form;
  useKeptServer(begun, form);
  const ownName = useRememberedName(latest, set);

  // What was chosen and typed before the scripts had loaded stands in the fields by now, and counts.
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const { host, port, encryption } = latest();
    hostTyped.current = host !== (initial.host ?? '');
    if (port !== portIn(initial)) setPortTyped(!encryption || port !== String(usualPort[encryption]));
    else if (encryption && encryption !== initial.encryption) set({ port: String(usualPort[encryption]) });
  }, [initial, latest, set]);

  const address = readAddress(memory.address);
  const domain = address.ok ? address.domain : undefined;
  const { host, port: portText, encryption } = form.values;
  const server = readServerName(host);
  const port = readPort(portText);
  const relay = new URLSearchParams(rest).get('account') === 'relay';
  const notices = useRemarks({ host, port: portText, encryption, domain, relay });

  function use({ host, port, encryption }: Partial<Settings>) {
    set({
      ...(host !== undefined && { host }),
      ...(encryption !== undefined && { encryption }),
      ...(port !== undefined && { port: String(port) }),
    });
  }

  /** Takes apart what was pasted into one box, once the person has left it. */
  function tidyHost() {
    const typed = latest().host;
    const read = readServerName(typed);
    if (!read.ok) {
      if (typed.trim()) afterPress(() => note('host', t(read.error)));
      return;
    }
    // what was said of the pasted text stays when only the name is left of it
    if (read.shown !== typed) setTaken(read.taken);
    if (read.port) setPortTyped(true);
    use({ host: read.shown, port: read.port, encryption: read.encryption });
  }

  function tidyPort() {
    const typed = latest().port;
    const read = readPort(typed);
    if (!read.ok && typed.trim()) afterPress(() => note('port', t(read.error)));
  }

  function followEncryption() {
    const chosen = latest().encryption;
    if (chosen && !portTyped) set({ port: String(usualPort[chosen]) });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const values = latest();
    const server = readServerName(values.host);
    const port = readPort(values.port || String((server.ok && server.port) || ''));
    const chosen = values.encryption || (server.ok && server.encryption);
    setAttempt((now) => now + 1);
    form.correct({
      ...(!server.ok && { host: t(server.error) }),
      ...(!chosen && { encryption: t('check.errors.encryption') }),
      ...(!port.ok && { port: t(port.error) }),
    });
    if (!server.ok || !port.ok || !chosen) return;
    endLook();
    remember({ username: ownName(values.username.trim()) });
    // a name that came with a link and was left as it is, is not the person’s own
    if (hostTyped.current) rememberHost(server.host);
    const state = new URLSearchParams({ host: server.host, port: String(port.port), encryption: chosen });
    router.push(`/setup/check?${state}${rest ? `&${rest}` : ''}`);
  }

  /** An input’s part in the form, with what else is done when it changes. */
  function bound(name: keyof ServerValues, more: () => void, radio?: string) {
    const { onChange, ...others } = form.bind(name, radio);
    const change = (event: ChangeEvent<HTMLInputElement>) => {
      onChange(event);
      more();
    };
    return { ...others, onChange: change };
  }

  return {
    host: {
      ...bound('host', () => {
        hostTyped.current = true;
        setTaken([]);
      }),
      onBlur: tidyHost,
    },
    encryption: (value: string) => bound('encryption', followEncryption, value),
    port: { ...bound('port', () => setPortTyped(true)), onBlur: tidyPort },
    username: {
      ...form.bind('username'),
      onBlur: () => {
        const typed = latest().username.trim();
        if (typed) remember({ username: ownName(typed) });
      },
    },
    submit,
    attempt,
    errors: form.errors,
    read: { host: server.ok ? server.host : undefined, port: port.ok ? port.port : undefined, encryption },
    hostNotices: [
      ...taken.filter(({ key }) => !notices.host.some((notice) => notice.key === key)),
      ...notices.host,
    ],
    portNotices: notices.port,
    use,
    press,
  };
}
