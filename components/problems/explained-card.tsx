import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import { HostBreaks } from '@/components/ui/host-breaks';
import { Notice } from '@/components/ui/notice';
import { OutcomeLine } from '@/components/ui/outcome-line';
import { Link } from '@/components/ui/site-link';
import { AsideList } from './aside-list';
import type { Explained } from './explained';
import { hasLineRead, LineRead } from './line-read';
import { WhoCanFix } from './who-can-fix';

type Props = { answer: Explained; headingRef: Ref<HTMLHeadingElement> };

/** What a pasted text means: how sure, the cause, what to do, what else it may be, and the way into the wizard. */
export function ExplainedCard({ answer, headingRef }: Props) {
  const { certain } = answer;
  const t = useTranslations('problems.box');
  const common = useTranslations('common');
  const link = 'lone-link';
  // of what has no cause they are all that is known
  const asidesFirst = answer.who.length === 0;
  const asides = <AsideList asides={answer.asides} />;
  const hasReasons = hasLineRead(answer) || (!asidesFirst && answer.asides.length > 0);
  const inOutlook = answer.inOutlookHref;
  const wayOn = inOutlook ?? answer.fromHereHref;
  const others =
    answer.others.length > 0 ? (
      <div>
        <h3 className="text-lg">{answer.othersLabel}</h3>
        <ul className="mt-1 list-disc space-y-1 pl-6">
          {answer.others.map(({ problem, title }) => (
            <li key={problem}>
              <Link href={`/problems/${problem}`} prefetch={false} className={link}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    ) : null;
  return (
    <article
      data-problem={answer.problem}
      data-confidence={answer.confidence}
      className="rounded-card border-2 border-line bg-surface"
    >
      <div
        className={`rounded-t-card border-b-2 px-4 py-5 sm:px-6 ${certain ? 'border-info bg-info-soft' : 'border-wait bg-wait-soft'}`}
      >
        {answer.sureness ? (
          <OutcomeLine sign={certain ? 'i' : '?'} mark={certain ? 'bg-info' : 'bg-wait'}>
            {answer.sureness}
          </OutcomeLine>
        ) : null}
        <h2 ref={headingRef} tabIndex={-1} className="mt-2 text-2xl outline-none first:mt-0">
          {answer.title}
        </h2>
        <p className="measure mt-2 text-lg">{answer.meaning}</p>
        <div className="mt-3 empty:hidden">
          <WhoCanFix who={answer.who} />
        </div>
      </div>
      <div
        className={`grid gap-8 px-4 py-6 sm:px-6 ${hasReasons ? 'lg:grid-cols-[minmax(0,1fr)_min(21rem,40%)]' : ''}`}
      >
        <div className="min-w-0 space-y-6">
          {answer.remarks.length > 0 ? (
            <Notice look="wait" title={t('remarks')}>
              {answer.remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </Notice>
          ) : null}
          {asidesFirst ? asides : null}
          <section aria-labelledby="explained-steps">
            <h3 id="explained-steps" className="text-xl">
              {t('steps')}
            </h3>
            <ol className="measure mt-2 list-decimal space-y-2 pl-6 marker:font-semibold">
              {answer.steps.map((step) => (
                <li key={step}>
                  <HostBreaks text={step} />
                </li>
              ))}
            </ol>
          </section>
          {certain ? null : others}
          <p className="flex flex-wrap items-center gap-x-6 gap-y-3 empty:hidden">
            {wayOn ? (
              <Link href={wayOn} prefetch={false} className={`${buttonClass()} w-full sm:w-auto`}>
                {t(inOutlook ? 'inOutlook' : 'fromHere')}
              </Link>
            ) : null}
            {answer.testHref ? (
              <Link
                href={answer.testHref}
                prefetch={false}
                className={`${buttonClass(wayOn ? 'secondary' : 'primary')} w-full sm:w-auto`}
              >
                {answer.server ? t('testWith', { host: answer.server }) : t('test')}
              </Link>
            ) : null}
            {answer.ofCause && answer.problem !== 'unknown' ? (
              <Link href={`/problems/${answer.problem}`} prefetch={false} className={link}>
                {t('more')}
              </Link>
            ) : null}
          </p>
          {certain ? others : null}
          <div className="space-y-3 empty:hidden">
            {answer.forIt ? (
              <Disclosure summary={t('forIt')}>
                <p className="whitespace-pre-line">{answer.forIt}</p>
                <CopyButton text={answer.forIt} label={common('copy')} className="mt-3" />
              </Disclosure>
            ) : null}
            {answer.onPhone ? (
              <Disclosure summary={t('support')}>
                <p>
                  <span className="font-semibold">{t('say')}</span> {answer.onPhone.say}
                </p>
                <p className="mt-2">
                  <span className="font-semibold">{t('ask')}</span> {answer.onPhone.ask}
                </p>
              </Disclosure>
            ) : null}
          </div>
        </div>
        {hasReasons ? (
          <div className="min-w-0 space-y-6 lg:border-l lg:border-line lg:pl-8">
            <LineRead answer={answer} />
            {asidesFirst ? null : asides}
          </div>
        ) : null}
      </div>
    </article>
  );
}
