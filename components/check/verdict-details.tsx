import { useLocale, useTranslations } from 'next-intl';
import { ClockNotice } from '@/components/local-test/clock-notice';
import { CopyButton } from '@/components/ui/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/site-link';
import type { VerdictEvent } from '@/lib/check/events';
import { isOurs } from '@/lib/problems/verdict/verdict-word';
import type { Encryption } from '@/lib/settings/settings';
import { inWords } from '@/lib/text/in-words';
import { supportText } from './support-text';
import { TextForIt } from './text-for-it';
import { mayHaveArrived, sendsText } from './verdict-kind';

type Props = { verdict: VerdictEvent; labels: Record<Encryption, string>; changeIsFixed: boolean };

/** The small things beneath a verdict: when it was tried, texts to pass on, and the transcript. */
export function VerdictDetails({ verdict, labels, changeIsFixed }: Props) {
  const t = useTranslations('check');
  const locale = useLocale();
  const date = inWords(new Date(verdict.at), locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <>
      <ClockNotice serverTime={Date.parse(verdict.at) + verdict.ms} />
      <p className="text-muted">{t('verdict.from', { date })}</p>
      <div>
        <CopyButton
          text={supportText(verdict, labels, t)}
          label={t('verdict.copySupport')}
          className="press-copy-large"
        />
        <p className="mt-1 text-sm text-muted">{t('verdict.supportHolds')}</p>
      </div>
      <Disclosure summary={t('verdict.details')}>
        <h4 className="font-semibold">{t('verdict.transcript')}</h4>
        <pre className="mt-2 rounded-field bg-sunken p-3 text-sm leading-relaxed break-all whitespace-pre-wrap">
          {verdict.transcript.join('\n')}
        </pre>
      </Disclosure>
      {verdict.forIt && !sendsText(verdict, changeIsFixed) ? <TextForIt text={verdict.forIt} /> : null}
      {verdict.problem && !isOurs(verdict) && !mayHaveArrived(verdict) ? (
        <p>
          <Link href={`/problems/${verdict.problem}`} prefetch={false} className="lone-link">
            {t('verdict.about')}
          </Link>
        </p>
      ) : null}
    </>
  );
}
