import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';

const doors = [
  { id: 'error', href: '/problems' },
  { id: 'symptoms', href: '/symptoms' },
  { id: 'settings', href: '/setup/server' },
  { id: 'providers', href: '/providers' },
  { id: 'share', href: '/share' },
  { id: 'practice', href: '/practice' },
] as const;

/** Other ways in, for those who come with something else than an address. */
export function StartDoors({ practice }: { practice: boolean }) {
  const t = useTranslations('start.doors');
  return (
    <section className="space-y-4">
      <h2 className="text-2xl">{t('title')}</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {doors
          .filter((door) => practice || door.id !== 'practice')
          .map((door) => (
            <li key={door.id}>
              <Link
                href={door.href}
                className="block h-full rounded-card border-2 border-line bg-surface p-4 transition-colors hover:border-accent"
              >
                <span className="block text-lg font-semibold text-accent underline underline-offset-4">
                  {t(door.id)}
                </span>
                <span className="mt-1 block text-muted">{t(`${door.id}More`)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}
