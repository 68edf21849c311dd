import { useTranslations } from 'next-intl';
import { QrPicture } from '@/components/card/qr-picture';
import { codeSizeOf } from '@/lib/outlook/qr-code';

/** How large the code of a link is drawn: there is room for a good size. Null where it is too long for phones. */
export function codeFor(link: string): 'small' | 'large' | null {
  const size = codeSizeOf(link);
  return size === null || size === 'large' ? size : 'small';
}

/** A link as a QR code, as large as its modules need, or why there is none. */
export function LinkCode({ link }: { link: string }) {
  const t = useTranslations('share.made');
  const code = codeFor(link);
  if (code === null) return <p className="no-print">{t('tooLong')}</p>;
  return (
    <div className="w-fit max-w-full overflow-hidden rounded-card border-2 border-line print:border-0">
      <QrPicture text={link} label={t('scanLabel')} at={code} />
    </div>
  );
}
