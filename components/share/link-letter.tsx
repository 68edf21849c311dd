import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import type { OpenedShare } from '@/lib/share/share';
import { contactLine } from './contact-line';

/** In characters. Windows hands addresses of up to 2,083 over to a program (INTERNET_MAX_URL_LENGTH). */
const longestAddress = 2_000;

/** A letter with the link in it, to copy or to open in a mail program where its address is short enough for that. */
export function LinkLetter({ share, link }: { share: OpenedShare; link: string }) {
  const t = useTranslations('share.made');
  const who = contactLine(share);
  const subject = t('mailSubject');
  const body = t('mailBody', { link, ask: who ? t('mailAsk', { who }) : '' }).trim();
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return (
    <>
      <div className="rounded-card border-2 border-line bg-surface p-4">
        <p className="border-b border-line pb-2 font-semibold">{subject}</p>
        <p className="pt-3 whitespace-pre-line [overflow-wrap:anywhere]">{body}</p>
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <CopyButton
          text={`${subject}\n\n${body}`}
          label={t('mailCopy')}
          className="press-copy-large max-sm:w-full"
        />
        {address.length <= longestAddress ? (
          <a href={address} className={`${buttonClass('secondary')} max-sm:w-full`}>
            {t('mailOpen')}
          </a>
        ) : null}
      </p>
    </>
  );
}
