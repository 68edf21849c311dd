import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { Settings } from '@/lib/settings/settings';
import type en from '@/lib/text/en/practice.json';

/** One exercise: its words are found by its id, `href` opens the check with its settings. */
export type Exercise = { id: keyof typeof en.exercises.names; settings: Settings; href: string };

/** What the pretend servers can be made to do, each a link into the wizard. */
export function ExerciseList({ exercises }: { exercises: Exercise[] }) {
  const t = useTranslations('practice.exercises');
  return (
    <section className="space-y-4" aria-labelledby="practice-exercises">
      <h2 id="practice-exercises" className="text-2xl">
        {t('title')}
      </h2>
      <p className="measure">{t('hint')}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {exercises.map(({ id, settings, href }) => (
          <li
            key={id}
            className="relative rounded-card border-2 border-line bg-surface p-4 transition-colors hover:border-accent"
          >
            <Link
              href={href}
              className="text-lg font-semibold text-accent underline underline-offset-4 after:absolute after:inset-0"
            >
              {t(`names.${id}`)}
            </Link>
            <p className="mt-1">{t(`more.${id}`)}</p>
            <p className="mt-2 font-mono text-sm wrap-anywhere text-muted">
              {t('settings', { ...settings, port: String(settings.port) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
