import { useTranslations } from 'next-intl';
import { HostBreaks } from '@/components/ui/host-breaks';
import type { Explained } from './explained';

/** Whether there is something of a pasted text to show again. */
export function hasLineRead({ read, settingsRead, partRead }: Explained): boolean {
  return read !== null || settingsRead !== null || partRead;
}

/** What of a pasted text told its cause: the line that did, and the settings in it. */
export function LineRead({ answer }: { answer: Explained }) {
  const t = useTranslations('problems.box');
  const { problem, read, settingsRead, partRead } = answer;
  const isReason = problem !== 'unknown' && (read !== null || settingsRead !== null);
  return (
    <div className="space-y-2 empty:hidden">
      {isReason ? <h3 className="text-xl lg:text-lg">{t('why')}</h3> : null}
      {read === null ? null : (
        <>
          <p>{t('read')}</p>
          <p className="rounded-field bg-sunken p-3 font-mono text-sm leading-relaxed wrap-anywhere">
            {read}
          </p>
        </>
      )}
      {settingsRead === null ? null : (
        <p>
          <HostBreaks text={settingsRead} />
        </p>
      )}
      {partRead ? <p className="text-muted">{t('partRead')}</p> : null}
    </div>
  );
}
