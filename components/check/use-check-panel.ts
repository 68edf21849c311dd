'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { noteTried } from '@/components/memory/last-tried';
import { noteTaken, remember } from '@/components/memory/memory';
import { useAddressRules } from '@/components/memory/use-address-rules';
import { useFields } from '@/components/ui/use-fields';
import { readAddress } from '@/lib/settings/address';
import type { Settings } from '@/lib/settings/settings';
import { sendsUnsigned } from '@/lib/share/link-ways';
import { type CheckForm, emptyCheckForm } from './check-form';
import type { CheckPanelOptions } from './check-panel-options';
import { checkQuery } from './check-query';
import { personalAt, personalIn } from './passwordless';
import { useCheck } from './use-check';
import { useFormedName } from './use-formed-name';
import { useOpened } from './use-opened';
import { useSignInWay } from './use-sign-in-way';
import { useTrust } from './use-trust';
import { useTypedEarlier } from './use-typed-earlier';
import { asksNoPassword } from './verdict-kind';

/** Drives the check page: the server part first, the sign-in only when that is fine, and a change taken over by one press. */
export function useCheckPanel(options: CheckPanelOptions) {
  const { rest, edition, locale, practiceAddress } = options;
  const t = useTranslations('check');
  const { notFor } = useAddressRules();
  const { settings: opened, first, kept } = useOpened(options.settings);
  const [settings, setSettings] = useState(opened);
  const [serverIsFine, setServerIsFine] = useState(false);
  const [noPassword, setNoPassword] = useState<string | null>(null);
  const { state, run, cancel } = useCheck(options.runCheck, options.cancelCheck, kept?.state ?? null);
  const form = useFields<CheckForm>({ ...emptyCheckForm, ...(kept && { mode: kept.mode }) });
  const { latest, set, refuse, clearErrors } = form;
  const name = useFormedName(form);
  const way = useSignInWay(options, settings);
  const noWayIn = state.phase === 'done' && state.verdict !== null && asksNoPassword(state.verdict);
  const trust = useTrust(options.askTrust, options.link, settings.host, state);

  useEffect(() => noteTried(checkQuery(settings, rest)), [settings, rest]);
  useTypedEarlier(form, name.fill, practiceAddress);
  useEffect(() => {
    if (kept) set({ mode: kept.mode });
  }, [kept, set]);

  async function tryOut(target: Settings, withSignIn: boolean) {
    const { mode, address, username, password } = latest();
    const sending = mode === 'send' && way.takesPassword(target);
    setServerIsFine(withSignIn);
    setNoPassword(null);
    const account = new URLSearchParams(rest).get('account');
    const relay = sendsUnsigned({ account, signIn: way.toldFor(target) });
    const wanted = { ...target, relay, locale, ...trust.proof, ...(edition && { edition }) };
    const asked = sending && !withSignIn ? trust.ask(target.host, address) : null;
    const verdict = withSignIn
      ? await run({ ...wanted, mode: 'send', address, username, password }, { first, mode })
      : await run({ ...wanted, mode: 'server' }, { first, mode }, sending);
    if (asked && verdict?.outcome === 'server-ok') {
      const answer = await asked;
      const none = answer && 'passwordless' in answer ? answer.passwordless : personalIn(address);
      trust.note(answer);
      setNoPassword(none);
      setServerIsFine(none === null);
    }
    // what was refused is to be typed anew
    if (verdict?.outcome === 'accepted' || verdict?.suspects.includes('password')) set({ password: '' });
  }

  function checkChosen() {
    const { mode, address } = latest();
    clearErrors();
    if (mode === 'send' && way.withoutPassword === null) {
      const read = readAddress(address);
      if (!read.ok) return refuse('address', t('errors.address'));
      // with a window the server is checked first: then that is the way on
      const none = way.window ? null : way.noPasswordAt(personalAt(read.domain));
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
    return run({ ...wanted, mode: 'send', address, signedIn: true }, { first, mode: 'send' });
  }

  function applyChange(changed: Settings) {
    const sameHost = changed.host === settings.host;
    // what was typed for one server is for no other
    if (!sameHost) {
      set({ password: '' });
      trust.confirm(undefined);
    }
    setSettings(changed);
    noteTaken(changed);
    window.history.replaceState(null, '', `?${checkQuery(changed, rest)}`);
    return tryOut(changed, sameHost && latest().password !== '');
  }

  return {
    form,
    state,
    settings,
    /** The settings before the first change: those that Outlook still has. */
    first,
    serverIsFine: serverIsFine && !noWayIn,
    trust,
    way,
    /** Why the mailbox takes no password from programs: known when the server is fine, or as it is typed; or null. */
    noPassword: way.noPasswordAt(noPassword),
    useless: way.noPasswordAt(personalIn(form.values.address, form.values.username)),
    /** The server is fine, and the only way on with this mailbox is the window. */
    onlyWindow: noPassword !== null && way.window !== undefined,
    cancel,
    checkChosen,
    signIn,
    sendSignedIn,
    applyChange,
  };
}

/** What the parts of the page show and press. */
export type CheckPanelState = ReturnType<typeof useCheckPanel>;
