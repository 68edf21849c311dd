'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { remember, useMemory } from '@/components/setup/memory';
import { Disclosure } from '@/components/ui/disclosure';
import { readAddress } from '@/lib/settings/address';
import type { EditionId } from '@/lib/settings/edition-ids';
import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Locale } from '@/lib/text/locales';
import { type CheckForm, emptyCheckForm } from './check-form';
import { CheckNotices } from './check-notices';
import { ChoiceForm } from './choice-form';
import { Progress } from './progress';
import { SettingsSummary } from './settings-summary';
import { SignInForm } from './sign-in-form';
import { type CancelCheck, type RunCheck, useCheck } from './use-check';
import { VerdictCard } from './verdict-card';

type Props = {
  settings: Settings;
  /** The rest of the wizard’s state, as a query string: edition and account. */
  rest: string;
  edition: EditionId | null;
  locale: Locale;
  labels: Record<Encryption, string>;
  runCheck: RunCheck;
  cancelCheck: CancelCheck;
};

/** The live check: choose, try without a password, sign in only then, and read the verdict. */
export function CheckPanel({
  settings: initial,
  rest,
  edition,
  locale,
  labels,
  runCheck,
  cancelCheck,
}: Props) {
  const t = useTranslations('check');
  const memory = useMemory();
  const [settings, setSettings] = useState(initial);
  const [serverIsFine, setServerIsFine] = useState(false);
  const form = useForm<CheckForm>({ defaultValues: emptyCheckForm });
  const { state, run, cancel } = useCheck(runCheck, cancelCheck);
  const heading = useRef<HTMLHeadingElement>(null);

  // The address typed on the first page is in memory; it stands in the form as soon as there is one.
  const { setValue, getValues } = form;
  useEffect(() => {
    if (memory.address && !getValues('address')) setValue('address', memory.address);
    const username = memory.username || memory.address;
    if (username && !getValues('username')) setValue('username', username);
  }, [memory, setValue, getValues]);

  const verdict = 'verdict' in state && state.phase === 'done' ? state.verdict : null;
  const askSignIn = serverIsFine && state.phase !== 'running' && verdict?.outcome !== 'accepted';
  const freshSignIn = askSignIn && verdict?.outcome === 'server-ok';

  useEffect(() => {
    if (verdict || state.phase === 'running') heading.current?.focus();
  }, [verdict, state.phase]);

  async function tryOut(target: Settings, withSignIn: boolean) {
    const { mode, address, username, password } = form.getValues();
    setServerIsFine(withSignIn);
    const wanted = { ...target, locale, edition: edition ?? undefined };
    const outcome = withSignIn
      ? await run({ ...wanted, mode: 'send', address, username, password })
      : await run({ ...wanted, mode: 'server' });
    if (!withSignIn)
      setServerIsFine(mode === 'send' && outcome === 'server-ok' && target.encryption !== 'none');
    if (outcome === 'accepted') setValue('password', '');
  }

  function checkChosen() {
    const { mode, address } = form.getValues();
    form.clearErrors();
    if (mode === 'send' && settings.encryption !== 'none') {
      const read = readAddress(address);
      if (!read.ok) return form.setError('address', { message: t('errors.address') }, { shouldFocus: true });
      remember({ address: read.address });
      if (!form.getValues('username')) setValue('username', read.address);
    }
    setValue('password', '');
    return tryOut(settings, false);
  }

  function signIn() {
    const { username, password } = form.getValues();
    form.clearErrors();
    if (!username.trim())
      return form.setError('username', { message: t('errors.username') }, { shouldFocus: true });
    if (!password) return form.setError('password', { message: t('errors.password') }, { shouldFocus: true });
    remember({ username });
    return tryOut(settings, true);
  }

  function applyChange(changed: Settings) {
    setSettings(changed);
    window.history.replaceState(null, '', `?${query(changed, rest)}`);
    return tryOut(changed, form.getValues('password') !== '');
  }

  const submit = (handler: () => unknown) => (event?: { preventDefault: () => void }) => {
    event?.preventDefault();
    handler();
  };
  const running = state.phase === 'running' ? state : null;
  const lastStage = running?.stages.findLast((line) => line.status === 'running' || line.status === 'slow');

  const choice = (
    <ChoiceForm
      form={form}
      encrypted={settings.encryption !== 'none'}
      again={verdict !== null}
      onSubmit={submit(checkChosen)}
    />
  );

  return (
    <div className="space-y-8">
      <SettingsSummary
        settings={settings}
        labels={labels}
        changeHref={`/setup/server?${query(settings, rest)}`}
      />
      <p role="status" className="sr-only">
        {lastStage
          ? t('live.stage', { label: lastStage.label, status: t(`status.${lastStage.status}`) })
          : ''}
        {verdict ? t('live.done') : ''}
      </p>
      <CheckNotices state={state} />
      {running ? <Progress state={running} labels={labels} headingRef={heading} onCancel={cancel} /> : null}
      {freshSignIn ? (
        <SignInForm form={form} host={settings.host} headingRef={heading} fresh onSubmit={submit(signIn)} />
      ) : null}
      {verdict && !freshSignIn && 'stages' in state ? (
        <VerdictCard
          verdict={verdict}
          state={state}
          labels={labels}
          headingRef={heading}
          outlookHref={(target) => `/setup/outlook?${query(target, rest)}`}
          onUse={applyChange}
        />
      ) : null}
      {askSignIn && !freshSignIn ? (
        <SignInForm
          form={form}
          host={settings.host}
          headingRef={null}
          fresh={false}
          onSubmit={submit(signIn)}
        />
      ) : null}
      {running || askSignIn ? null : verdict?.outcome === 'accepted' ? (
        <Disclosure summary={t('another')}>{choice}</Disclosure>
      ) : (
        choice
      )}
    </div>
  );
}

function query({ host, port, encryption }: Settings, rest: string): string {
  const values = new URLSearchParams({ host, port: String(port), encryption });
  return rest ? `${values}&${rest}` : String(values);
}
