import { useLocale, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { Edition } from '@/lib/outlook/edition';
import { editions } from '@/lib/outlook/editions';
import { sources } from '@/lib/outlook/sources';
import type { EditionId } from '@/lib/settings/edition-ids';
import { inWords } from '@/lib/text/in-words';

/** Releases with the end of their support, where the screens come from, and when that was last looked at. */
export function AboutEdition({ edition, today }: { edition: EditionId; today: Date }) {
  const t = useTranslations('outlook.about');
  const locale = useLocale();
  const { releases, sources: from, checked }: Edition = editions[edition];
  const day = (iso: string) => inWords(new Date(iso), locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <Disclosure summary={t('title')}>
      <div className="space-y-4">
        {releases.length > 0 ? (
          <div>
            <h3 className="font-sans font-semibold">{t('releases')}</h3>
            <ul className="mt-1 list-disc pl-5">
              {releases.map(({ name, until, source }) => (
                <li key={name}>
                  <a href={sources[source].url}>
                    {until === null
                      ? t('open', { name })
                      : t(new Date(until) < today ? 'ended' : 'until', { name, date: day(until) })}
                  </a>
                </li>
              ))}
            </ul>
            <p className="mt-1 text-sm text-muted">{t('afterwards')}</p>
          </div>
        ) : null}
        <div>
          <h3 className="font-sans font-semibold">{t('sources')}</h3>
          <ul className="mt-1 list-disc pl-5">
            {from.map((id) => (
              <li key={id}>
                <a href={sources[id].url}>{sources[id].name}</a>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-sm text-muted">
            {t('checked', {
              month: inWords(new Date(`${checked}-01`), locale, {
                year: 'numeric',
                month: 'long',
                timeZone: 'UTC',
              }),
            })}
          </p>
        </div>
      </div>
    </Disclosure>
  );
}
