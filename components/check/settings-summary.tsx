import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useIsFixed } from '@/components/memory/shared-settings';
import { HostInWords } from '@/components/share/host-in-words';
import { Link } from '@/components/ui/site-link';
import type { Encryption, Settings } from '@/lib/settings/settings';

type Props = { settings: Settings; labels: Record<Encryption, string>; changeHref: string };

/** What is about to be tried, in the words of the chosen Outlook, and the way back to alter it. */
export function SettingsSummary({ settings, labels, changeHref }: Props) {
  const t = useTranslations('check.settings');
  const isFixed = useIsFixed();
  const allFixed = isFixed('host') && isFixed('port') && isFixed('encryption');
  const rows: [string, ReactNode][] = [
    [t('host'), <HostInWords key="host" host={settings.host} />],
    [t('port'), String(settings.port)],
    [t('encryption'), labels[settings.encryption]],
  ];
  return (
    <section
      aria-labelledby="settings-title"
      className="rounded-card border border-line bg-sunken px-4 py-3 sm:px-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="settings-title" className="text-lg">
          {t('title')}
        </h2>
        {allFixed ? (
          <AllFixed />
        ) : (
          <Link href={changeHref} className="lone-link">
            {t('change')}
          </Link>
        )}
      </div>
      <dl className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(100%,6.5rem),1fr))] gap-x-8 gap-y-1 sm:grid-cols-[minmax(0,2fr)_1fr_1fr]">
        {rows.map(([name, value]) => (
          <div key={name} className="max-sm:first:col-span-full">
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="font-mono font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function AllFixed() {
  const t = useTranslations('link');
  return <p className="text-sm font-semibold text-muted">{t('fixed')}</p>;
}
