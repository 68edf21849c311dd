'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { readAddress } from '@/lib/settings/address';
import type { Notice } from '@/lib/settings/notice';
import { readPort } from '@/lib/settings/port';
import { readServerName } from '@/lib/settings/server-name';
import { type Encryption, encryptions, type Settings, usualPort } from '@/lib/settings/settings';
import { useSiteRouter } from '@/lib/text/use-site-router';
import { endLook } from './live-look';
import { remember, rememberHost, useMemory } from './memory';
import { isUnusual, portIn } from './port-in';
import { useEarlyChoice } from './use-early-choice';
import { useRemarks } from './use-remarks';

type ServerValues = { host: string; port: string; encryption: Encryption | ''; username: string };

/** The server step’s form: what is typed, what it is read as, what there is to say about it, and where it leads. */
export function useServerForm(initial: Partial<Settings>, rest: string) {
  const t = useTranslations();
  const router = useSiteRouter();
  const memory = useMemory();
  const [portTyped, setPortTyped] = useState(isUnusual(initial));
  const pressing = useRef(false);
  const hostTyped = useRef(false);
  const [taken, setTaken] = useState<Notice[]>([]);
  const form = useForm<ServerValues>({
    defaultValues: {
      host: initial.host ?? '',
      port: portIn(initial),
      encryption: initial.encryption ?? '',
      username: '',
    },
  });
  const { watch, setValue, getValues, setError, clearErrors } = form;
  const { errors, submitCount } = form.formState;

  // The address or user name typed on another page is in memory; it stands here as soon as there is one.
  useEffect(() => {
    const username = memory.username || memory.address;
    if (username && !getValues('username')) setValue('username', username);
  }, [memory, getValues, setValue]);

  // What was chosen and typed before the scripts had loaded counts.
  const noteChoice = useEarlyChoice('encryption', (early) => {
    const portIsTheirs = getValues('port') !== portIn(initial);
    if (portIsTheirs) setPortTyped(true);
    const chosen = encryptions.find((one) => one === early);
    if (!chosen || chosen === getValues('encryption')) return;
    setValue('encryption', chosen);
    if (!portIsTheirs) setValue('port', String(usualPort[chosen]));
  });

  const address = readAddress(memory.address);
  const domain = address.ok ? address.domain : undefined;
  const { host, port: portText, encryption } = watch();
  const server = readServerName(host);
  const port = readPort(portText);
  const relay = new URLSearchParams(rest).get('account') === 'relay';
  const notices = useRemarks({ host, port: portText, encryption, domain, relay });

  function use(values: Partial<Settings>) {
    if (values.host !== undefined) setValue('host', values.host);
    if (values.encryption !== undefined) setValue('encryption', values.encryption);
    if (values.port !== undefined) setValue('port', String(values.port));
  }

  /** A message that appears while a button is being pressed would move the button away from under the finger. */
  function afterPress(show: () => void) {
    if (!pressing.current) return show();
    document.addEventListener('pointerup', () => setTimeout(show), { once: true });
  }

  /** Takes apart what was pasted into one box, once the person has left it. */
  function tidyHost() {
    const typed = getValues('host');
    const read = readServerName(typed);
    if (!read.ok) {
      if (typed.trim()) afterPress(() => setError('host', { message: t(read.error) }));
      return;
    }
    // what was said of the pasted text stays when only the name is left of it
    if (read.shown !== typed) setTaken(read.taken);
    if (read.port) setPortTyped(true);
    use({ host: read.shown, port: read.port, encryption: read.encryption });
  }

  function tidyPort() {
    const typed = getValues('port');
    const read = readPort(typed);
    if (!read.ok && typed.trim()) afterPress(() => setError('port', { message: t(read.error) }));
  }

  function followEncryption() {
    const chosen = getValues('encryption');
    if (chosen && !portTyped) setValue('port', String(usualPort[chosen]));
  }

  const submit = form.handleSubmit((values) => {
    clearErrors();
    const server = readServerName(values.host);
    const port = readPort(values.port || String((server.ok && server.port) || ''));
    const chosen = values.encryption || (server.ok && server.encryption);
    if (!server.ok) setError('host', { message: t(server.error) });
    if (!port.ok) setError('port', { message: t(port.error) });
    if (!chosen) setError('encryption', { message: t('check.errors.encryption') });
    if (!server.ok || !port.ok || !chosen) return;
    endLook();
    remember({ username: values.username.trim() });
    // a name that came with a link and was left as it is, is not the person’s own
    if (hostTyped.current) rememberHost(server.host);
    const state = new URLSearchParams({ host: server.host, port: String(port.port), encryption: chosen });
    router.push(`/setup/check?${state}${rest ? `&${rest}` : ''}`);
  });

  function registerEncryption() {
    const { ref, ...rest } = form.register('encryption', { onChange: followEncryption });
    return { ...rest, ref: noteChoice(ref) };
  }

  return {
    register: form.register,
    registerEncryption,
    submit,
    submitCount,
    errors: {
      host: errors.host?.message,
      port: errors.port?.message,
      encryption: errors.encryption?.message,
    },
    read: { host: server.ok ? server.host : undefined, port: port.ok ? port.port : undefined, encryption },
    hostNotices: [...taken.filter(isNotIn(notices.host)), ...notices.host],
    portNotices: notices.port,
    use,
    tidyHost,
    tidyPort,
    pressed: (now: boolean) => {
      pressing.current = now;
    },
    hostChanged: () => {
      hostTyped.current = true;
      setTaken([]);
      clearErrors('host');
    },
    portChanged: () => {
      setPortTyped(true);
      clearErrors('port');
    },
  };
}

function isNotIn(notices: Notice[]) {
  return ({ key }: Notice) => !notices.some((notice) => notice.key === key);
}
