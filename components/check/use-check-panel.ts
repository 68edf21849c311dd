'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { remember, useMemory } from '@/components/setup/memory';
import { useFields } from '@/components/ui/use-fields';
import { readAddress } from '@/lib/settings/address';
import type { EditionId } from '@/lib/settings/edition-ids';
import type { Settings } from '@/lib/settings/settings';
import type { Locale } from '@/lib/text/locales';
import { type CheckForm, emptyCheckForm } from './check-form';
import { type CancelCheck, type RunCheck, useCheck } from './use-check';

export type CheckPanelOptions = {
  settings: Settings;
  /** The rest of the wizard’s state, as a query string: edition and account. */
  rest: string;
  edition: EditionId | null;
  /** The provider’s name, when it takes no password from programs. */
  passwordless: string | null;
  locale: Locale;
  /** The address of the practice mailbox, when its pretend server is what is tried. */
  practiceAddress: string | null;
  runCheck: RunCheck;
  cancelCheck: CancelCheck;
};

/** Drives the check page: the server part first, the sign-in only when that is fine, and a change taken over by one press. */
export function useCheckPanel(options: CheckPanelOptions) {
  const { rest, edition, locale, passwordless, practiceAddress } = options;
  const t = useTranslations('check');
  const memory = useMemory();
  const [settings, setSettings] = useState(options.settings);
  const [serverIsFine, setServerIsFine] = useState(false);
  const form = useFields<CheckForm>(emptyCheckForm);
  const { latest, set, refuse, clearErrors } = form;
  const withoutPassword =
    settings.encryption === 'none'
      ? t('mode.noPassword')
      : passwordless && settings.host === options.settings.host
        ? t('mode.passwordless', { provider: passwordless })
        : null;
  const { state, run, cancel } = useCheck(options.runCheck, options.cancelCheck);

  // The address typed on the first page is in memory; it stands in the form as soon as there is one.
  useEffect(() => {
    const address = practiceAddress ?? memory.address;
    const username = practiceAddress ?? (memory.username || memory.address);
    if (address && !latest().address) set({ address });
    if (username && !latest().username) set({ username });
  }, [memory, practiceAddress, latest, set]);

  async function tryOut(target: Settings, withSignIn: boolean) {
    const { mode, address, username, password } = latest();
    const sending = mode === 'send' && target.encryption !== 'none' && !passwordless;
    setServerIsFine(withSignIn);
    const wanted = { ...target, locale, ...(edition && { edition }) };
    const outcome = withSignIn
      ? await run({ ...wanted, mode: 'send', address, username, password })
      : await run({ ...wanted, mode: 'server' });
    if (!withSignIn) setServerIsFine(sending && outcome === 'server-ok');
    if (outcome === 'accepted') set({ password: '' });
  }

  function checkChosen() {
    const { mode, address } = latest();
    clearErrors();
    if (mode === 'send' && withoutPassword === null) {
      const read = readAddress(address);
      if (!read.ok) return refuse('address', t('errors.address'));
      set({ address: read.address });
      if (!practiceAddress) remember({ address: read.address });
      if (!latest().username) set({ username: read.address });
    }
    set({ password: '' });
    return tryOut(settings, false);
  }

  function signIn() {
    const { username, password, address } = latest();
    clearErrors();
    const read = readAddress(address);
    if (!read.ok) return refuse('address', t('errors.address'));
    set({ address: read.address });
    if (!username.trim()) return refuse('username', t('errors.username'));
    if (!password) return refuse('password', t('errors.password'));
    if (!practiceAddress) remember({ username });
    return tryOut(settings, true);
  }

  function applyChange(changed: Settings) {
    setSettings(changed);
    window.history.replaceState(null, '', `?${checkQuery(changed, rest)}`);
    return tryOut(changed, latest().password !== '');
  }

  return { form, state, settings, serverIsFine, withoutPassword, cancel, checkChosen, signIn, applyChange };
}

/** The wizard’s state with these settings, as a query string. */
export function checkQuery({ host, port, encryption }: Settings, rest: string): string {
  const values = new URLSearchParams({ host, port: String(port), encryption });
  return rest ? `${values}&${rest}` : String(values);
}
