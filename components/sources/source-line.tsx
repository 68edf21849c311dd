import { useFormatter, useTranslations } from 'next-intl';
import { SourceLink } from './source-link';

type Props = {
  url: string;
  /** `YYYY-MM` */
  checked: string;
  /** What the page is called; by default who publishes it. */
  name?: string;
  /** What is read there, where a page has several such lines. */
  about?: string;
};

/** Where a fact was read, and in which month that was last looked at. */
export function SourceLine({ url, checked, name, about = '' }: Props) {
  const t = useTranslations('common');
  const format = useFormatter();
  const month = format.dateTime(new Date(`${checked}-01`), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <p className="text-sm text-muted">
      {name ? <a href={url}>{name}</a> : <SourceLink url={url} about={about} />} · {t('checkedOn', { month })}
    </p>
  );
}
