import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import { outlookHref } from '@/lib/outlook/outlook-href';
import { editionIds } from '@/lib/settings/edition-ids';
import type { LinkValues } from '@/lib/settings/link';
import { EditionPicture } from './edition-picture';
import { ReleaseTable } from './release-table';

/** Where the address names no Outlook: every one of them as a link that draws its screens. */
export function ChooseEdition({ values }: { values: LinkValues }) {
  const t = useTranslations();
  return (
    <section aria-labelledby="edition-title" className="space-y-4">
      <h2 id="edition-title" className="text-2xl">
        {t('outlook.edition.missing.title')}
      </h2>
      <p className="measure">{t('outlook.edition.missing.meaning')}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {editionIds.map((edition) => (
          <li key={edition}>
            <Link
              href={outlookHref({ ...values, edition }, {})}
              prefetch={false}
              className="flex h-full items-center gap-4 rounded-card border-2 border-line bg-surface p-4 hover:border-line-strong"
            >
              <span className="shrink-0">
                <EditionPicture edition={edition} />
              </span>
              <span className="min-w-0">
                <span className="block font-semibold">{t(`editions.${edition}.name`)}</span>
                <span className="mt-0.5 block text-muted">{t(`editions.${edition}.recognise`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <ReleaseTable today={new Date()} />
    </section>
  );
}
