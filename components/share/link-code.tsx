import { useTranslations } from 'next-intl';
import { QrPicture } from '@/components/card/qr-picture';
import { mostInSmallCode, mostScanned } from '@/lib/outlook/qr-code';

/** Whether a link is short enough for a code that phones read, and whether that needs a large picture. */
export function codeFor(link: string): 'small' | 'large' | null {
  if (link.length > mostScanned) return null;
  return link.length > mostInSmallCode ? 'large' : 'small';
}

/** A link as a QR code, as large as its modules need, or why there is none. */
export function LinkCode({ link }: { link: string }) {
  const t = useTranslations('share.made');
  const code = codeFor(link);
  if (code === null) return <p className="no-print">{t('tooLong')}</p>;
  return (
    <div className="w-fit max-w-full overflow-hidden rounded-card border-2 border-line print:border-0">
      <QrPicture
        text={link}
        label={t('scanLabel')}
        className={`h-auto max-w-full ${code === 'large' ? 'w-96' : 'w-72'}`}
      />
    </div>
  );
}
