import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';

const ways = [
  { id: 'message', href: '/problems' },
  { id: 'works', href: '/works-from-here' },
  { id: 'settings', href: '/setup/address' },
] as const;

/** The ways on for who found nothing that fits. */
export function OtherSights() {
  const t = useTranslations('symptoms.other');
  return (
    <section aria-labelledby="other-title" className="max-w-3xl space-y-3 border-t-2 border-ink pt-5">
      <h2 id="other-title" className="text-2xl">
        {t('title')}
      </h2>
      <dl className="space-y-3">
        {ways.map(({ id, href }) => (
          <div key={id}>
            <dt className="font-semibold">{t(id)}</dt>
            <dd>
              <Link href={href} className="lone-link">
                {t(`${id}Do`)}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
