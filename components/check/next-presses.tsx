import { useTranslations } from 'next-intl';
import { Button, buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/site-link';
import type { VerdictEvent } from '@/lib/check/events';
import { asksForSettings, asksNoPassword, isForOthers, mayHaveArrived } from './verdict-kind';

type Props = {
  verdict: VerdictEvent;
  outlookHref: string;
  /** The page for when it works from here and Outlook still cannot send. */
  worksHereHref: string;
  /** Where the settings are altered; null where a link fixes them all. */
  changeHref: string | null;
  /** Leads on to a message to oneself; null where none can be sent. */
  onSendToo: (() => void) | null;
  /** A message to oneself was chosen since, and its form has the strong button. */
  sendingNext: boolean;
};

/** What the steps ask for, to be pressed: the settings into Outlook, a message too, or other settings. */
export function NextPresses(props: Props) {
  const { verdict, outlookHref, worksHereHref, changeHref, onSendToo, sendingNext } = props;
  const t = useTranslations('check.verdict');
  const { outcome, problem, suspects } = verdict;
  const wide = 'w-full sm:w-auto';
  const bySettings = asksForSettings(verdict) && changeHref ? changeHref : null;
  // of use with no password that Outlook would ask for, these settings are as any with a problem
  if (!mayHaveArrived(verdict) && (outcome !== 'server-ok' || problem))
    return bySettings ? (
      <p>
        <Link
          href={bySettings}
          className={`${buttonClass(verdict.mode === 'send' ? 'secondary' : 'primary')} ${wide}`}
          prefetch={false}
        >
          {t('changeSettings')}
        </Link>
      </p>
    ) : null;
  const sendToo = outcome === 'server-ok' && !asksNoPassword(verdict) ? onSendToo : null;
  // nobody signs in over such a line, and few want it so
  const byEncryption = suspects.includes('encryption') ? bySettings : null;
  const other = sendToo || byEncryption || sendingNext || outcome === 'unknown';
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-3">
      {sendToo ? (
        <Button className={wide} onClick={sendToo}>
          {t('sendToo')}
        </Button>
      ) : null}
      {byEncryption ? (
        <Link href={byEncryption} className={`${buttonClass()} ${wide}`} prefetch={false}>
          {t('changeSettings')}
        </Link>
      ) : null}
      <Link
        href={outlookHref}
        className={`${buttonClass(other ? 'secondary' : 'primary')} ${wide}`}
        prefetch={false}
      >
        {t('intoOutlook')}
      </Link>
      {outcome === 'unknown' ? null : (
        <Link href={worksHereHref} className="lone-link" prefetch={false}>
          {t('worksHere')}
        </Link>
      )}
    </p>
  );
}

/**
 * Whether a verdict has a strong button of its own: then the one that checks again is not another. None where a link fixes what
 * would change (`changeIsFixed`), or all settings (`settingsAreFixed`).
 */
export function hasStrongPress(
  verdict: VerdictEvent,
  { changeIsFixed, settingsAreFixed }: { changeIsFixed: boolean; settingsAreFixed: boolean },
): boolean {
  if (verdict.change) return !changeIsFixed;
  if (isForOthers(verdict)) return true;
  return verdict.outcome === 'server-ok' || (asksForSettings(verdict) && !settingsAreFixed);
}
