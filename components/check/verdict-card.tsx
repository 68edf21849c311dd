import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { AskLine } from '@/components/share/ask-line';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { VerdictEvent } from '@/lib/check/events';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { Link } from '@/lib/text/navigation';
import { Arrived } from './arrived';
import { ChangeBox } from './change-box';
import type { RunningState } from './check-state';
import { VerdictDetails } from './verdict-details';
import { VerdictHead } from './verdict-head';

type Props = {
  verdict: VerdictEvent;
  state: RunningState;
  labels: Record<Encryption, string>;
  /** The walkthrough with these settings in it, opened where the field is. */
  outlookHref: (settings: Settings, field?: keyof Settings) => string;
  /** The page for when it works from here and Outlook still cannot send. */
  worksHereHref: (settings: Settings) => string;
  onUse: (settings: Settings) => void;
  headingRef: Ref<HTMLHeadingElement>;
};

/** The same layout for success and for every problem: verdict, change, steps, why, evidence. */
export function VerdictCard(props: Props) {
  const { verdict, state, labels, outlookHref, worksHereHref, onUse, headingRef } = props;
  const t = useTranslations('check.verdict');
  const common = useTranslations('common');
  const good = verdict.outcome === 'accepted' || verdict.outcome === 'server-ok';
  return (
    <article
      aria-label={t('label')}
      data-outcome={verdict.outcome}
      data-problem={verdict.problem ?? ''}
      className="rounded-card border-2 border-line bg-surface"
    >
      <VerdictHead verdict={verdict} headingRef={headingRef} />
      <div className="space-y-8 px-4 py-6 sm:px-6">
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
            <ol className="measure mt-2 list-decimal space-y-2 pl-6 marker:font-semibold marker:text-coral">
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
            <Link
              href={worksHereHref(verdict.tried)}
              className="text-accent underline underline-offset-4"
              prefetch={false}
            >
              {t('worksHere')}
            </Link>
          </p>
        ) : null}
        {verdict.seen.length > 0 ? (
          <section aria-labelledby="seen-title">
            <h3 id="seen-title" className="text-xl">
              {t('seen')}
            </h3>
            <ul className="measure mt-2 list-disc space-y-1 pl-6 marker:text-coral">
              {verdict.seen.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <VerdictDetails verdict={verdict} state={state} labels={labels}>
          {verdict.forIt ? (
            <Disclosure summary={t('forIt')}>
              <p className="whitespace-pre-line">{verdict.forIt}</p>
              <CopyButton
                text={verdict.forIt}
                label={t('copyForIt')}
                done={common('copied')}
                className="mt-3"
              />
            </Disclosure>
          ) : null}
          {verdict.problem ? (
            <p>
              <Link
                href={`/problems/${verdict.problem}`}
                prefetch={false}
                className="text-accent underline underline-offset-4"
              >
                {t('about')}
              </Link>
            </p>
          ) : null}
        </VerdictDetails>
      </div>
    </article>
  );
}
