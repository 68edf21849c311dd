import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { Settings } from '@/lib/settings/settings';
import type { KnownBefore } from '@/lib/setup/known-before';

type Props = {
  settings: Pick<Settings, 'host' | 'port'>;
  known: KnownBefore;
  checkHref: string;
  outlookHref: string;
};

const link = 'lone-link';

/** Where our sight ends: what a check can tell from where it was made, and what it cannot. */
export function SeenAndUnseen({ settings, known, checkHref, outlookHref }: Props) {
  const t = useTranslations('local');
  const { from, reached } = known;
  const here = from === 'here';
  const about = { host: settings.host, port: String(settings.port), from, reached: reached ? 'yes' : 'no' };
  const card = 'rounded-card border-2 bg-surface p-4 sm:p-5';
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <section aria-labelledby="saw-title" className={`${card} border-ok`}>
        <h2 id="saw-title" className="text-xl">
          {t('saw.title')}
        </h2>
        <p className="mt-2">{t(here ? 'saw.here' : 'saw.text', about)}</p>
        {reached ? null : (
          <p className="mt-2">
            <Link href={checkHref} className={link} prefetch={false}>
              {t('saw.check')}
            </Link>
          </p>
        )}
      </section>
      <section aria-labelledby="unseen-title" className={`${card} border-line-strong border-dashed`}>
        <h2 id="unseen-title" className="text-xl">
          {t('unseen.title')}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {here ? null : <li>{t('unseen.network')}</li>}
          <li>{t(here ? 'unseen.programs' : 'unseen.computer')}</li>
          <li>{t('unseen.outlook')}</li>
        </ul>
        {here ? null : (
          <p className="mt-2">
            <Link href={outlookHref} className={link} prefetch={false}>
              {t('unseen.compare')}
            </Link>
          </p>
        )}
      </section>
    </div>
  );
}
