'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { remember, useMemory } from '@/components/setup/memory';
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
  const form = useForm<CheckForm>({ defaultValues: emptyCheckForm });
  const { setValue, getValues, setError, clearErrors } = form;
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
    if (address && !getValues('address')) setValue('address', address);
    if (username && !getValues('username')) setValue('username', username);
  }, [memory, practiceAddress, setValue, getValues]);

  async function tryOut(target: Settings, withSignIn: boolean) {
    const { mode, address, username, password } = getValues();
    const sending = mode === 'send' && target.encryption !== 'none' && !passwordless;
    setServerIsFine(withSignIn);
    const wanted = { ...target, locale, ...(edition && { edition }) };
    const outcome = withSignIn
      ? await run({ ...wanted, mode: 'send', address, username, password })
      : await run({ ...wanted, mode: 'server' });
    if (!withSignIn) setServerIsFine(sending && outcome === 'server-ok');
    if (outcome === 'accepted') setValue('password', '');
  }

  function checkChosen() {
    const { mode, address } = getValues();
    clearErrors();
    if (mode === 'send' && withoutPassword === null) {
      const read = readAddress(address);
      if (!read.ok) return setError('address', { message: t('errors.address') }, { shouldFocus: true });
      setValue('address', read.address);
      if (!practiceAddress) remember({ address: read.address });
      if (!getValues('username')) setValue('username', read.address);
    }
    setValue('password', '');
    return tryOut(settings, false);
  }

  function signIn() {
    const { username, password, address } = getValues();
    clearErrors();
    const read = readAddress(address);
    if (!read.ok) return setError('address', { message: t('errors.address') }, { shouldFocus: true });
    setValue('address', read.address);
    if (!username.trim())
      return setError('username', { message: t('errors.username') }, { shouldFocus: true });
    if (!password) return setError('password', { message: t('errors.password') }, { shouldFocus: true });
    if (!practiceAddress) remember({ username });
    return tryOut(settings, true);
  }

  function applyChange(changed: Settings) {
    setSettings(changed);
    window.history.replaceState(null, '', `?${checkQuery(changed, rest)}`);
    return tryOut(changed, getValues('password') !== '');
  }

  return { form, state, settings, serverIsFine, withoutPassword, cancel, checkChosen, signIn, applyChange };
}

/** The wizard’s state with these settings, as a query string. */
export function checkQuery({ host, port, encryption }: Settings, rest: string): string {
  const values = new URLSearchParams({ host, port: String(port), encryption });
  return rest ? `${values}&${rest}` : String(values);
}
