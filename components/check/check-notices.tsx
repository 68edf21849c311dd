import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type words from '@/lib/text/en/check.json';
import type { CheckState } from './check-state';

/** The title takes the focus: nothing else says that the check has ended. */
type Titled = { titleRef: Ref<HTMLParagraphElement> };

/** What there is to say when a check has no verdict: a pause, a stop, or a fault of ours. */
export function CheckNotices({ state, titleRef }: Titled & { state: CheckState }) {
  const t = useTranslations('check');
  if (state.phase === 'answered') return <Answer reply={state.reply} titleRef={titleRef} />;
  switch (state.phase) {
    case 'stopped':
      return (
        <Notice look="info" titleRef={titleRef} title={t('stopped.title')}>
          <p>{t('stopped.meaning')}</p>
        </Notice>
      );
    case 'fault':
      return (
        <Notice look="stop" titleRef={titleRef} title={t('fault.title')}>
          <p>{t('fault.meaning')}</p>
          <Button look="secondary" className="mt-2" onClick={() => window.location.reload()}>
            {t('fault.reload')}
          </Button>
        </Notice>
      );
    case 'broken':
      return (
        <Notice look="stop" titleRef={titleRef} title={t('broken.title')}>
          <p>{t('broken.meaning')}</p>
        </Notice>
      );
    default:
      return null;
  }
}

/** Why no check began. What is said of a host that gets no password stands in place of the form for the password. */
function Answer({
  reply,
  titleRef,
}: Titled & { reply: Extract<CheckState, { phase: 'answered' }>['reply'] }) {
  const t = useTranslations('check');
  const common = useTranslations('common');
  switch (reply.status) {
    case 'invalid':
      return (
        <Notice look="stop" titleRef={titleRef} title={common('errorSummary')}>
          <ul>
            {Object.entries(reply.errors).map(([field, key]) => (
              <li key={field}>{t(`errors.${isErrorKey(key) ? key : 'request'}`)}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'wait':
      return (
        <Notice look="wait" titleRef={titleRef} title={t('wait.title')}>
          <p>{t(`wait.why.${reply.what}`)}</p>
          <p>
            {t('wait.how', { minutes: reply.seconds > 90 ? Math.ceil(reply.seconds / 60) : 0, ...reply })}
          </p>
        </Notice>
      );
    case 'blocked':
      return (
        <Notice look="wait" titleRef={titleRef} title={t(`blocked.${reply.why}.title`)}>
          <p>{reply.reason ?? t(`blocked.${reply.why}.meaning`)}</p>
        </Notice>
      );
    case 'untrusted':
      return null;
  }
}

const errorKeys: readonly string[] = [
  'host',
  'port',
  'encryption',
  'address',
  'username',
  'password',
  'mode',
  'plainPage',
  'request',
  'signInEnded',
  'linkServer',
  'linkAddress',
  'linkUsername',
  'linkNone',
  'linkWindow',
];

function isErrorKey(key: string): key is keyof (typeof words)['errors'] {
  return errorKeys.includes(key);
}
