import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { useIsFixed } from '@/components/memory/shared-settings';
import { AskLine } from '@/components/share/ask-line';
import { HostBreaks } from '@/components/ui/host-breaks';
import { Notice } from '@/components/ui/notice';
import type { VerdictEvent } from '@/lib/check/events';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { Arrived } from './arrived';
import { ChangeBox, fieldsOf } from './change-box';
import type { RunningState } from './check-state';
import { NextPresses } from './next-presses';
import { OtherCauses } from './other-causes';
import { TextForIt } from './text-for-it';
import { VerdictDetails } from './verdict-details';
import { VerdictEvidence } from './verdict-evidence';
import { VerdictHead } from './verdict-head';
import { isForOthers, mayHaveArrived, sendsText } from './verdict-kind';
import { WhySeen } from './why-seen';

type Props = {
  verdict: VerdictEvent;
  /** Null while the check goes on: what is said early stands without its evidence. */
  state: RunningState | null;
  labels: Record<Encryption, string>;
  /** The walkthrough with these settings in it, opened where the field is. */
  outlookHref: (settings: Settings, field?: keyof Settings) => string;
  /** The page for when it works from here and Outlook still cannot send. */
  worksHereHref: (settings: Settings) => string;
  /** Where the settings are altered; null where a link fixes them all. */
  changeHref: string | null;
  /** Leads on to a message to oneself; null where none can be sent. */
  onSendToo: (() => void) | null;
  /** A message to oneself was chosen since: its form comes next. */
  sendingNext: boolean;
  onUse: (settings: Settings) => void;
  headingRef: Ref<HTMLHeadingElement>;
  /** How to go on here and now, such as by typing the password again: it comes before the evidence. */
  children: ReactNode;
};

/** The same layout for success and for every problem: verdict, change, steps; then why, and the evidence. On a wide page that stands beside what to do. */
export function VerdictCard(props: Props) {
  const { verdict, state, labels, outlookHref, worksHereHref, changeHref, onSendToo, onUse } = props;
  const { sendingNext, headingRef, children } = props;
  const t = useTranslations('check.verdict');
  const isFixed = useIsFixed();
  const changeIsFixed = isFixed(...fieldsOf(verdict.change));
  // beside the list of ports there is no room for it
  const whyFirst = verdict.neighbours.length > 0;
  // what is said early mostly stands alone
  const hasSide = state !== null || (!whyFirst && verdict.seen.length > 0);
  return (
    <article
      id="verdict"
      aria-label={t('label')}
      data-outcome={verdict.outcome}
      data-problem={verdict.problem ?? ''}
      className="rounded-card border-2 border-line bg-surface"
    >
      <VerdictHead
        verdict={verdict}
        whoCanFix={changeIsFixed ? ['it'] : verdict.whoCanFix}
        soFar={state === null}
        headingRef={headingRef}
      />
      <div
        className={`grid gap-8 px-4 py-6 sm:px-6 ${hasSide ? 'lg:grid-cols-[minmax(0,1fr)_min(21rem,40%)] lg:grid-rows-[auto_1fr]' : ''}`}
      >
        <div className="min-w-0 space-y-8">
          {verdict.change ? (
            <ChangeBox
              change={verdict.change}
              about={verdict.about}
              tried={verdict.tried}
              labels={labels}
              outlookHref={(field) => outlookHref({ ...verdict.tried, ...verdict.change?.to }, field)}
              onUse={onUse}
            />
          ) : null}
          {verdict.slow ? (
            <Notice look="wait" title={<span className="text-lg">{verdict.slow.title}</span>}>
              {verdict.slow.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Notice>
          ) : null}
          {mayHaveArrived(verdict) && verdict.number ? (
            <Arrived
              number={verdict.number}
              receipt={verdict.receipt}
              accepted={verdict.outcome === 'accepted'}
            />
          ) : null}
          {verdict.further.length > 0 ? (
            <section aria-labelledby="steps-title">
              <h3 id="steps-title" className="text-xl">
                {t(verdict.change ? 'furtherSteps' : 'steps')}
              </h3>
              <ol className="measure mt-2 list-decimal space-y-2 pl-6 marker:font-semibold">
                {verdict.further.map((step) => (
                  <li key={step}>
                    <HostBreaks text={step} />
                  </li>
                ))}
              </ol>
            </section>
          ) : null}
          {state ? (
            <NextPresses
              verdict={verdict}
              outlookHref={outlookHref(verdict.tried)}
              worksHereHref={worksHereHref(verdict.tried)}
              changeHref={changeHref}
              onSendToo={onSendToo}
              sendingNext={sendingNext}
            />
          ) : null}
          {state && verdict.forIt && sendsText(verdict, changeIsFixed) ? (
            <TextForIt text={verdict.forIt} strong={isForOthers(verdict)} />
          ) : null}
          {children}
          {changeIsFixed ? null : <AskLine />}
          <OtherCauses others={verdict.others} />
          {whyFirst ? <WhySeen seen={verdict.seen} /> : null}
        </div>
        {hasSide ? (
          <div className="min-w-0 space-y-8 lg:row-span-2 lg:border-l lg:border-line lg:pl-8">
            {whyFirst ? null : <WhySeen seen={verdict.seen} />}
            <VerdictEvidence verdict={verdict} state={state} labels={labels} />
          </div>
        ) : null}
        {state ? (
          <div className="min-w-0 space-y-4">
            <VerdictDetails verdict={verdict} labels={labels} changeIsFixed={changeIsFixed} />
          </div>
        ) : null}
      </div>
    </article>
  );
}
