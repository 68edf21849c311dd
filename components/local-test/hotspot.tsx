import { useTranslations } from 'next-intl';

const link = 'lone-link';

/** Another network for one message, and what either end of it tells. `onPhone`: this Outlook runs on the phone itself. */
export function Hotspot({ onPhone }: { onPhone: boolean }) {
  const t = useTranslations('local.hotspot');
  return (
    <>
      <p>{t(onPhone ? 'onPhone' : 'how')}</p>
      <dl className="grid gap-3 sm:grid-cols-2">
        <div className="rounded-card border border-line bg-surface p-4">
          <dt className="font-semibold">{t('goes')}</dt>
          <dd>{t('goesMeans')}</dd>
          <dd>
            <a href="#ask" className={link}>
              {t('goesDo')}
            </a>
          </dd>
        </div>
        <div className="rounded-card border border-line bg-surface p-4">
          <dt className="font-semibold">{t('stays')}</dt>
          <dd>{t('staysMeans')}</dd>
          <dd>
            <a href="#computer" className={link}>
              {t('staysDo')}
            </a>
          </dd>
        </div>
      </dl>
    </>
  );
}
