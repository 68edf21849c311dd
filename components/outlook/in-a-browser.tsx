import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/site-link';
import type { WebHelp } from '@/lib/outlook/web-help';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { CopyRow } from './copy-row';

const link = 'lone-link';

type Props = {
  servers: { id: 'microsoft-365' | 'outlook-com'; settings: Settings }[];
  labels: Record<Encryption, string>;
  /** Why Microsoft’s servers may not count for this mailbox. */
  elsewhere: WebHelp['elsewhere'];
  editionHref: string;
  serverHref: string;
};

/** Outlook in a browser: nothing to set. What to do when it does not send, and what other programs need. */
export function InABrowser({ servers, elsewhere, labels, editionHref, serverHref }: Props) {
  const t = useTranslations('outlook');
  return (
    <div className="space-y-10">
      <section className="measure space-y-3">
        <h2 className="text-2xl">{t('web.title')}</h2>
        <p className="text-lg">{t('web.text')}</p>
        <h3 className="pt-3 text-xl">{t('web.stuck')}</h3>
        <p>{t('web.stuckDo')}</p>
        <Link href="/problems" className={link}>
          {t('web.paste')}
        </Link>
        <h3 className="pt-3 text-xl">{t('web.desktop')}</h3>
        <Link href={editionHref} className={link}>
          {t('web.desktopGo')}
        </Link>
      </section>
      <section className="space-y-4">
        <h2 className="text-2xl">{t('web.other')}</h2>
        <p className="measure">{t(elsewhere ? `web.elsewhere.${elsewhere}` : 'web.otherText')}</p>
        {elsewhere === 'other' ? (
          <Link href={serverHref} className={link}>
            {t('web.elsewhereGo')}
          </Link>
        ) : null}
        <div className="grid gap-4 sm:grid-cols-2">
          {servers.map(({ id, settings }) => (
            <div key={id} className="rounded-card border border-line bg-surface p-4">
              <h3 className="text-lg">{t(`web.${id}`)}</h3>
              <dl className="mt-1">
                <CopyRow name={t('settings.host')} filled={{ state: 'known', text: settings.host }} />
                <CopyRow
                  name={t('settings.encryption')}
                  filled={{ state: 'known', text: labels[settings.encryption] }}
                />
                <CopyRow name={t('settings.port')} filled={{ state: 'known', text: String(settings.port) }} />
              </dl>
              {id === 'outlook-com' ? (
                <p className="mt-2 text-sm text-muted">{t('web.personalNote')}</p>
              ) : null}
            </div>
          ))}
        </div>
      </section>
    </div>
  );
}
