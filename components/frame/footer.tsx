import { useTranslations } from 'next-intl';

export function Footer() {
  const t = useTranslations('common.footer');
  return (
    <footer className="no-print mt-auto border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-5xl gap-2 px-4 py-6 text-sm text-muted sm:grid-cols-2 sm:gap-8 sm:px-6">
        <p>{t('keeps')}</p>
        <p>{t('independent')}</p>
      </div>
    </footer>
  );
}
