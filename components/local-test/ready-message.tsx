import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';

/** A message to copy: a subject, and a text with line ends. */
export function ReadyMessage({ subject, text }: { subject: string; text: string }) {
  const t = useTranslations();
  return (
    <>
      <div className="rounded-card border border-line bg-surface px-4 py-4 sm:px-5">
        <p className="border-b border-line pb-3 font-semibold wrap-break-word">{subject}</p>
        <p className="mt-3 whitespace-pre-line wrap-break-word">{text}</p>
      </div>
      <CopyButton text={`${subject}\n\n${text}`} label={t('local.ask.copy')} />
    </>
  );
}
