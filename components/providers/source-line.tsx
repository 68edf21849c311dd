import { useFormatter, useTranslations } from 'next-intl';

/** Where something was read, and in which month (`YYYY-MM`). */
export function SourceLine({ source, checked }: { source: string; checked: string }) {
  const t = useTranslations('common');
  const format = useFormatter();
  const month = format.dateTime(new Date(`${checked}-01`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <p className="text-sm text-muted">
      <a href={source}>{t('source')}</a> · {t('checkedOn', { month })}
    </p>
  );
}
