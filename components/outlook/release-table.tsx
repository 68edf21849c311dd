import { useLocale, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { Edition } from '@/lib/outlook/edition';
import { editions } from '@/lib/outlook/editions';
import { sources } from '@/lib/outlook/sources';
import { editionIds } from '@/lib/settings/edition-ids';
import { inWords } from '@/lib/text/in-words';

/** The names that people look for, which Outlook to choose for each, and until when Microsoft repairs it. */
export function ReleaseTable({ today }: { today: Date }) {
  const t = useTranslations('outlook.releases');
  const words = useTranslations();
  const locale = useLocale();
  const day = (iso: string) => inWords(new Date(iso), locale, { dateStyle: 'long', timeZone: 'UTC' });
  const support = (until: string | null) =>
    until === null ? t('open') : t(new Date(until) < today ? 'ended' : 'until', { date: day(until) });
  const rows = editionIds.flatMap((edition) => {
    const { releases }: Edition = editions[edition];
    return releases.map((release) => ({ edition, ...release }));
  });
  return (
    <Disclosure summary={t('summary')}>
      <p className="measure">{t('lead')}</p>
      <table className="mt-3 w-full max-w-3xl text-left wrap-break-word">
        <thead>
          <tr className="border-b-2 border-ink align-bottom">
            {(['release', 'choose', 'support'] as const).map((column) => (
              <th key={column} scope="col" className="py-1.5 pr-3">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, edition, until, source }) => (
            <tr key={name} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-3">
                {name}
              </th>
              <td className="py-1.5 pr-3">{words(`editions.${edition}.name`)}</td>
              <td className="py-1.5">
                <a href={sources[source].url}>{support(until)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">{words('outlook.about.afterwards')}</p>
    </Disclosure>
  );
}
