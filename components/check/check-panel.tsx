'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useRef } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { writeWas } from '@/lib/outlook/write-was';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { CheckNotices } from './check-notices';
import { ChoiceForm } from './choice-form';
import { Progress } from './progress';
import { SettingsSummary } from './settings-summary';
import { SignInForm } from './sign-in-form';
import { type CheckPanelOptions, checkQuery, useCheckPanel } from './use-check-panel';
import { VerdictCard } from './verdict-card';

type Props = CheckPanelOptions & {
  labels: Record<Encryption, string>;
  /** Where in the walkthrough each setting is changed, as the end of an address. */
  anchors: Record<keyof Settings, string>;
};

/** The live check: choose, try without a password, sign in only then, and read the verdict. */
export function CheckPanel({ labels, anchors, ...options }: Props) {
  const t = useTranslations('check');
  const panel = useCheckPanel(options);
  const { form, state, settings } = panel;
  const heading = useRef<HTMLHeadingElement>(null);

  const running = state.phase === 'running' ? state : null;
  const done = state.phase === 'done' && state.verdict ? state : null;
  const verdict = done?.verdict ?? null;
  const askSignIn = panel.serverIsFine && !running && verdict?.outcome !== 'accepted';
  const signedIn = verdict?.stages.some(({ stage, status }) => stage === 'sign-in' && status === 'ok');
  const freshSignIn = askSignIn && verdict?.outcome === 'server-ok';

  const signInKind = freshSignIn ? 'fresh' : signedIn ? 'other' : 'again';

  useEffect(() => {
    if (verdict || state.phase === 'running') heading.current?.focus();
  }, [verdict, state.phase]);

  const submit = (handler: () => unknown) => (event: FormEvent) => {
    event.preventDefault();
    handler();
  };
  const choice = (
    <ChoiceForm
      form={form}
      withoutPassword={panel.withoutPassword}
      again={verdict !== null}
      onSubmit={submit(panel.checkChosen)}
    />
  );
  const lastStage = running?.stages.findLast((line) => line.status === 'running' || line.status === 'slow');

  return (
    <div className="space-y-8">
      <SettingsSummary
        settings={settings}
        labels={labels}
        changeHref={`/setup/server?${checkQuery(settings, options.rest)}`}
      />
      <p role="status" className="sr-only">
        {lastStage
          ? t('live.stage', { label: lastStage.label, status: t(`status.${lastStage.status}`) })
          : ''}
        {verdict ? t('live.done') : ''}
      </p>
      <CheckNotices state={state} />
      {running ? (
        <Progress
          state={running}
          labels={labels}
          headingRef={heading}
          onCancel={panel.cancel}
          onUse={panel.applyChange}
        />
      ) : null}
      {done?.verdict && !freshSignIn ? (
        <VerdictCard
          verdict={done.verdict}
          state={done}
          labels={labels}
          headingRef={heading}
          outlookHref={(target, field) => {
            const was = writeWas(options.settings, target);
            return `/setup/outlook?${checkQuery(target, options.rest)}${was && `&was=${was}`}${field ? anchors[field] : ''}`;
          }}
          worksHereHref={(target) => `/works-from-here?${checkQuery(target, options.rest)}`}
          onUse={panel.applyChange}
        />
      ) : null}
      {askSignIn ? (
        <SignInForm
          form={form}
          host={settings.host}
          headingRef={freshSignIn ? heading : null}
          kind={signInKind}
          onSubmit={submit(panel.signIn)}
        />
      ) : null}
      {verdict?.outcome === 'accepted' ? <Disclosure summary={t('another')}>{choice}</Disclosure> : null}
      {running || askSignIn || verdict?.outcome === 'accepted' ? null : choice}
    </div>
  );
}
