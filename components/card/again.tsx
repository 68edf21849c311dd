import { useTranslations } from 'next-intl';
import { codeSizeOf } from '@/lib/outlook/qr-code';
import { QrPicture } from './qr-picture';

/** Longer than this nobody types an address from paper. */
const typeable = 200;

/** How wide the column of the code is beside the values, by its size. */
const columnsFor = {
  usual: 'sm:grid-cols-[minmax(0,1fr)_15rem] print:grid-cols-[minmax(0,1fr)_15rem]',
  small: 'md:grid-cols-[minmax(0,1fr)_18rem] print:grid-cols-[minmax(0,1fr)_18rem]',
  large: 'lg:grid-cols-[minmax(0,1fr)_24rem] print:grid-cols-[minmax(0,1fr)_24rem]',
} as const;

/** The classes of the columns in which a card has its values and the code of an address. */
export function cardColumns(address: string): string {
  const size = codeSizeOf(address);
  return columnsFor[size === 'small' || size === 'large' ? size : 'usual'];
}

/** The way back to the screens from paper: a code as large as phones need, and the address where it can be typed. */
export function Again({ address }: { address: string }) {
  const t = useTranslations('card.again');
  const size = codeSizeOf(address);
  const typed = address.length <= typeable;
  return (
    <section aria-labelledby="again-title" className="min-w-0 space-y-1.5">
      <h2 id="again-title" className="text-xl">
        {t('title')}
      </h2>
      {size ? <QrPicture text={address} label={t('label')} at={size} /> : null}
      <p className="text-sm">{t(!size ? 'tooLong' : typed ? 'scan' : 'scanOnly')}</p>
      {typed ? <p className="font-mono text-xs [overflow-wrap:anywhere]">{address}</p> : null}
      {/^https?:\/\/(localhost|127\.|\[::1\])/.test(address) ? <p className="text-sm">{t('here')}</p> : null}
    </section>
  );
}
