import { useTranslations } from 'next-intl';
import type { ReactNode, Ref } from 'react';
import { AskLine } from '@/components/share/ask-line';
import { buttonClass } from '@/components/ui/button';
import type { VerdictEvent } from '@/lib/check/events';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { Link } from '@/lib/text/navigation';
import { Arrived } from './arrived';
import { ChangeBox } from './change-box';
import type { RunningState } from './check-state';
import { OtherCauses } from './other-causes';
import { VerdictDetails } from './verdict-details';
import { VerdictEvidence } from './verdict-evidence';
import { VerdictHead } from './verdict-head';

type Props = {
  verdict: VerdictEvent;
  /** Null while the check goes on: what is said early stands without its evidence. */
  state: RunningState | null;
  labels: Record<Encryption, string>;
  /** The walkthrough with these settings in it, opened where the field is. */
  outlookHref: (settings: Settings, field?: keyof Settings) => string;
  /** The page for when it works from here and Outlook still cannot send. */
  worksHereHref: (settings: Settings) => string;
  onUse: (settings: Settings) => void;
  headingRef: Ref<HTMLHeadingElement>;
  /** How to go on here and now, such as by typing the password again: it comes before the evidence. */
  children: ReactNode;
};

/** The same layout for success and for every problem: verdict, change, steps; then why, and the evidence. On a wide page that stands beside what to do. */
export function VerdictCard(props: Props) {
  const { verdict, state, labels, outlookHref, worksHereHref, onUse, headingRef, children } = props;
  const t = useTranslations('check.verdict');
  const good = verdict.outcome === 'accepted' || verdict.outcome === 'server-ok';
  return (
    <article
      aria-label={t('label')}
      data-outcome={verdict.outcome}
      data-problem={verdict.problem ?? ''}
      className="rounded-card border-2 border-line bg-surface"
    >
      <VerdictHead verdict={verdict} headingRef={headingRef} />
      <div className="grid gap-8 px-4 py-6 sm:px-6 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-8">
          <AskLine />
          {verdict.change ? (
            <ChangeBox
              change={verdict.change}
              tried={verdict.tried}
              labels={labels}
              outlookHref={(field) => outlookHref({ ...verdict.tried, ...verdict.change?.to }, field)}
              onUse={onUse}
            />
          ) : null}
          {verdict.outcome === 'accepted' && verdict.number ? (
            <Arrived number={verdict.number} receipt={verdict.receipt} />
          ) : null}
          {verdict.steps.length > 0 && !verdict.change?.tested ? (
            <section aria-labelledby="steps-title">
              <h3 id="steps-title" className="text-xl">
                {t('steps')}
              </h3>
              <ol className="measure mt-2 list-decimal space-y-2 pl-6 marker:font-semibold">
                {verdict.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          ) : null}
          {good ? (
            <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <Link
                href={outlookHref(verdict.tried)}
                className={`${buttonClass()} w-full sm:w-auto`}
                prefetch={false}
              >
                {t('intoOutlook')}
              </Link>
              <Link href={worksHereHref(verdict.tried)} className="lone-link" prefetch={false}>
                {t('worksHere')}
              </Link>
            </p>
          ) : null}
          {children}
          <OtherCauses others={verdict.others} />
        </div>
        <div className="min-w-0 space-y-8 lg:row-span-2 lg:border-l lg:border-line lg:pl-8">
          <VerdictEvidence verdict={verdict} state={state} labels={labels} />
        </div>
        {state ? (
          <div className="min-w-0 space-y-4">
            <VerdictDetails verdict={verdict} labels={labels} />
          </div>
        ) : null}
      </div>
    </article>
  );
}
