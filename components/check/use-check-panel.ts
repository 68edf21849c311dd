'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { remember, useMemory } from '@/components/setup/memory';
import { useShared } from '@/components/share/shared-settings';
import { useAddressRules } from '@/components/share/use-address-rules';
import { useFields } from '@/components/ui/use-fields';
import { readAddress } from '@/lib/settings/address';
import type { Settings } from '@/lib/settings/settings';
import { linkSignIn, needsNoPassword } from '@/lib/share/link-ways';
import { type CheckForm, emptyCheckForm } from './check-form';
import type { CheckPanelOptions } from './check-panel-options';
import { checkQuery } from './check-query';
import { wayWithoutPassword } from './link-sign-in';
import { personalAt, personalIn, usePasswordless } from './passwordless';
import { useCheck } from './use-check';
import { useFormedName } from './use-formed-name';
import { useTrust } from './use-trust';

/** Drives the check page: the server part first, the sign-in only when that is fine, and a change taken over by one press. */
export function useCheckPanel(options: CheckPanelOptions) {
  const { rest, edition, locale, practiceAddress, windows } = options;
  const t = useTranslations('check');
  const memory = useMemory();
  const { notFor } = useAddressRules();
  const share = useShared();
  const [settings, setSettings] = useState(options.settings);
  const [serverIsFine, setServerIsFine] = useState(false);
  const [noPassword, setNoPassword] = useState<string | null>(null);
  const form = useFields<CheckForm>(emptyCheckForm);
  const { latest, set, refuse, clearErrors } = form;
  const name = useFormedName(form);
  const { fill } = name;
  const way = linkSignIn(share, settings.host);
  const takesSignIn = settings.encryption !== 'none' && way !== 'none';
  const signInWindow = takesSignIn ? windows.find(({ hosts }) => hosts.includes(settings.host)) : undefined;
  const passwordless = usePasswordless(options.passwordless, settings.host, signInWindow);
  const withoutPassword =
    settings.encryption === 'none'
      ? t('mode.noPassword')
      : (passwordless.before ?? wayWithoutPassword(t, way, signInWindow?.name));
  const { state, run, cancel } = useCheck(options.runCheck, options.cancelCheck);
  const trust = useTrust(options.askTrust, options.link, settings.host, state);

  // The address typed on the first page is in memory; it stands in the form as soon as there is one.
  useEffect(() => {
    const address = practiceAddress ?? memory.address;
    if (address && !latest().address) {
      set({ address });
      // who came by a link and has said the address wants more than a look at the server
      if (share && !practiceAddress && !notFor(address)) set({ mode: 'send' });
    }
    fill(address, practiceAddress ? '' : memory.username);
  }, [memory, practiceAddress, latest, set, fill, notFor, share]);

  async function tryOut(target: Settings, withSignIn: boolean) {
    const { mode, address, username, password } = latest();
    const sending =
      mode === 'send' &&
      target.encryption !== 'none' &&
      !passwordless.takesNone(target.host) &&
      !needsNoPassword(linkSignIn(share, target.host));
    setServerIsFine(withSignIn);
    setNoPassword(null);
    const wanted = { ...target, locale, ...trust.proof, ...(edition && { edition }) };
    const asked = sending && !withSignIn ? trust.ask(target.host, address) : null;
    const outcome = withSignIn
      ? await run({ ...wanted, mode: 'send', address, username, password })
      : await run({ ...wanted, mode: 'server' });
    if (asked && outcome === 'server-ok') {
      const answer = await asked;
      const none = answer && 'passwordless' in answer ? answer.passwordless : personalIn(address);
      trust.note(answer);
      setNoPassword(none);
      setServerIsFine(none === null);
    }
    if (outcome === 'accepted') set({ password: '' });
  }

  function checkChosen() {
    const { mode, address } = latest();
    clearErrors();
    if (mode === 'send' && withoutPassword === null) {
      const read = readAddress(address);
      if (!read.ok) return refuse('address', t('errors.address'));
      // with a window the server is checked first: then that is the way on
      const none = signInWindow ? null : passwordless.of(personalAt(read.domain));
      const wrong = notFor(read.address) ?? none;
      if (wrong) return refuse('address', wrong);
      set({ address: read.address });
      if (!practiceAddress) remember({ address: read.address });
      name.follow(read.address);
    }
    set({ password: '' });
    return tryOut(settings, false);
  }

  function signIn() {
    const { password, address } = latest();
    clearErrors();
    const read = readAddress(address);
    if (!read.ok) return refuse('address', t('errors.address'));
    const wrong = notFor(read.address);
    if (wrong) return refuse('address', wrong);
    const username = name.settled(read.address);
    // the form says so in place of the box for it
    if (personalIn(read.address, username)) return;
    set({ address: read.address });
    if (!username.trim()) return refuse('username', t('errors.username'));
    if (!password) return refuse('password', t('errors.password'));
    if (!practiceAddress) remember({ username: name.own() });
    return tryOut(settings, true);
  }

  /** With the token that waits on the server: nothing secret is on this page. */
  function sendSignedIn(address: string) {
    set({ address });
    setServerIsFine(false);
    setNoPassword(null);
    const { link } = options;
    const wanted = { ...settings, locale, ...(edition && { edition }), ...(link && { link }) };
    return run({ ...wanted, mode: 'send', address, signedIn: true });
  }

  function applyChange(changed: Settings) {
    const sameHost = changed.host === settings.host;
    // what was typed for one server is for no other
    if (!sameHost) {
      set({ password: '' });
      trust.confirm(undefined);
    }
    setSettings(changed);
    window.history.replaceState(null, '', `?${checkQuery(changed, rest)}`);
    return tryOut(changed, sameHost && latest().password !== '');
  }

  return {
    form,
    state,
    settings,
    serverIsFine,
    trust,
    withoutPassword,
    /** Why the mailbox takes no password from programs: known when the server is fine, or as it is typed; or null. */
    noPassword: passwordless.of(noPassword),
    useless: passwordless.of(personalIn(form.values.address, form.values.username)),
    signInWindow,
    /** The link says that the password is one made for programs. */
    appPassword: way === 'app-password',
    /** The server is fine, and the only way on with this mailbox is the window. */
    onlyWindow: noPassword !== null && signInWindow !== undefined,
    /** A sign-in could be told to the server that was first tried, and no window is set up for it. */
    lacksWindow: !signInWindow && takesSignIn && settings.host === options.settings.host,
    cancel,
    checkChosen,
    signIn,
    sendSignedIn,
    applyChange,
  };
}

/** What the parts of the page show and press. */
export type CheckPanelState = ReturnType<typeof useCheckPanel>;
