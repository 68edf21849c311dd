'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, lazy, Suspense, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useIsFixed } from '@/components/memory/shared-settings';
import { Disclosure } from '@/components/ui/disclosure';
import type { Arrival } from '@/lib/oauth/arrival';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { afterGoodCheck } from '@/lib/setup/known-before';
import { ChangeBox, fieldsOf } from './change-box';
import { changeFromImitation } from './change-from-imitation';
import { CheckNotices } from './check-notices';
import type { CheckPanelOptions } from './check-panel-options';
import { checkQuery, walkthroughHref } from './check-query';
import { ChoiceForm } from './choice-form';
import { LiveStatus } from './live-status';
import { hasStrongPress } from './next-presses';
import { Progress } from './progress';
import { SettingsSummary } from './settings-summary';
import { SignInStep } from './sign-in-step';
import { useCheckPanel } from './use-check-panel';
import { useNewsFocus } from './use-news-focus';
import { VerdictCard } from './verdict-card';
import { asksNoPassword } from './verdict-kind';

// few need it, and it comes after the rest of the page
const BackFromWindow = lazy(async () => ({
  default: (await import('@/components/sign-in/back-from-window')).BackFromWindow,
}));

type Props = CheckPanelOptions & {
  /** Set where the person comes back from a sign-in window. */
  arrival: Arrival | null;
  labels: Record<Encryption, string>;
  /** Where in the walkthrough each setting is changed, as the end of an address. */
  anchors: Record<keyof Settings, string>;
  /** The provider’s name where it has a sign-in window of its own, which may not be set up here. */
  windowless: string | null;
};

/** The live check: choose, try without a password, sign in only then, and read the verdict. */
export function CheckPanel({ labels, anchors, arrival, windowless, ...options }: Props) {
  const t = useTranslations('check');
  const panel = useCheckPanel(options);
  const { form, state, settings, trust } = panel;
  const heading = useRef<HTMLHeadingElement>(null);

  const running = state.phase === 'running' ? state : null;
  const done = state.phase === 'done' && state.verdict ? state : null;
  const verdict = done?.verdict ?? null;
  const askSignIn = panel.serverIsFine && !running && verdict?.outcome !== 'accepted';
  const freshSignIn = askSignIn && verdict?.outcome === 'server-ok';
  const query = checkQuery(settings, options.rest);
  const changeHref = `/setup/server?${query}`;
  const isFixed = useIsFixed();

  const doubtful = askSignIn && trust.doubt !== null;
  const onlyWindow = panel.onlyWindow && verdict?.outcome === 'server-ok';
  // another check is not the next thing to do
  const folded = verdict?.outcome === 'accepted' || doubtful || onlyWindow;
  const early = running?.early ?? null;
  const shownVerdict = freshSignIn || onlyWindow ? null : (verdict ?? early);

  useNewsFocus(heading, { state, news: verdict ?? early, more: doubtful || onlyWindow });

  // the server is fine, and a message to oneself has been chosen since
  const mayGoOn = verdict?.outcome === 'server-ok' && !asksNoPassword(verdict);
  const sendingNext = mayGoOn && form.values.mode === 'send';
  const maySendToo = panel.way.withoutPassword === null && panel.noPassword === null && !sendingNext;
  const settingsAreFixed = isFixed('host') && isFixed('port') && isFixed('encryption');
  const changeIsFixed = isFixed(...fieldsOf(verdict?.change ?? null));
  const sendToo = () => {
    flushSync(() => form.set({ mode: 'send' }));
    document.getElementById('address')?.focus();
  };
  const choose = (event: FormEvent) => {
    event.preventDefault();
    panel.checkChosen();
  };
  const choice = (
    <ChoiceForm
      form={form}
      withoutPassword={panel.way.withoutPassword}
      windowless={panel.way.lacksWindow ? windowless : null}
      again={verdict !== null && !sendingNext}
      strong={
        !folded && (!verdict || sendingNext || !hasStrongPress(verdict, { changeIsFixed, settingsAreFixed }))
      }
      onSubmit={choose}
    />
  );
  const outlookHref = (target: Settings, field?: keyof Settings) =>
    walkthroughHref(target, options.rest, panel.first, field && anchors[field]);
  const away = changeFromImitation(options, settings, trust.doubt?.like);
  const instead = away && !verdict?.change && (
    <ChangeBox
      change={away}
      tried={settings}
      labels={labels}
      outlookHref={(field) => outlookHref({ ...settings, ...away.to }, field)}
      onUse={panel.applyChange}
    />
  );
  const signInStep = (
    <SignInStep {...{ panel, verdict, query, instead }} running={running !== null} headingRef={heading} />
  );

  return (
    <div className="space-y-8">
      <SettingsSummary settings={settings} labels={labels} changeHref={changeHref} />
      <LiveStatus state={state} />
      <CheckNotices state={state} titleRef={heading} />
      {arrival && state.phase === 'idle' ? (
        <Suspense>
          <BackFromWindow
            arrival={arrival}
            window={panel.way.window}
            query={query}
            onRun={panel.sendSignedIn}
          />
        </Suspense>
      ) : null}
      {shownVerdict ? (
        <VerdictCard
          verdict={shownVerdict}
          state={done}
          labels={labels}
          headingRef={heading}
          outlookHref={outlookHref}
          worksHereHref={(target) => afterGoodCheck(checkQuery(target, options.rest), shownVerdict.from)}
          changeHref={settingsAreFixed ? null : changeHref}
          onSendToo={maySendToo ? sendToo : null}
          sendingNext={sendingNext}
          onUse={panel.applyChange}
        >
          {running ? null : signInStep}
        </VerdictCard>
      ) : null}
      {running ? (
        <Progress
          state={running}
          labels={labels}
          headingRef={early ? null : heading}
          onCancel={panel.cancel}
          onUse={panel.applyChange}
        />
      ) : null}
      {shownVerdict ? null : signInStep}
      {folded ? <Disclosure summary={t('another')}>{choice}</Disclosure> : null}
      {running || askSignIn || folded ? null : choice}
    </div>
  );
}
