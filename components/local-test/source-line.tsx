import { useFormatter, useTranslations } from 'next-intl';

type Props = { source: { url: string; checked: string }; name: string };

/** Where a fact was read, and in which month that was last looked at. */
export function SourceLine({ source, name }: Props) {
  const t = useTranslations('common');
  const format = useFormatter();
  const month = format.dateTime(new Date(`${source.checked}-01`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <p className="text-sm text-muted">
      <a href={source.url} className="underline underline-offset-4">
        {name}
      </a>{' '}
      · {t('checkedOn', { month })}
    </p>
  );
}
