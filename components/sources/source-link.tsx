import { useTranslations } from 'next-intl';
import { sourceName } from '@/lib/text/source-name';

type Props = {
  url: string;
  /** What is read there, for who hears the links of a page alone; needed where one page has several. */
  about?: string;
};

/** A link to the page on which something was read, named after who publishes it. */
export function SourceLink({ url, about }: Props) {
  const t = useTranslations('common');
  return (
    <a href={url}>
      {t('sourceOf', { name: sourceName(url) })}
      {about ? <span className="sr-only">: {about}</span> : null}
    </a>
  );
}
