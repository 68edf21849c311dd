import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Link } from '@/components/ui/site-link';
import { WordsLink } from '@/components/words/words-link';
import { type Known, resolve } from '@/lib/outlook/resolve';
import { CopyRow } from './copy-row';

type Props = { known: Known; serverHref: string; cardHref: string; note: 'otherNames' | 'notOnMac' | null };

const terms = { host: 'outgoing-server', encryption: 'encryption', port: 'port' } as const;

/** All values at a glance, in this Outlook’s words. `note`: what to say of the encryption. */
export function SettingsCard({ known, serverHref, cardHref, note }: Props) {
  const t = useTranslations();
  const missing = !known.host || !known.port || !known.encryption;
  return (
    <section aria-labelledby="settings-title" className="space-y-3">
      <h2 id="settings-title" className="text-2xl">
        {t('outlook.settings.title')}
      </h2>
      {missing ? (
        <Notice look="wait" title={t('outlook.settings.missing.title')}>
          <p>{t('outlook.settings.missing.meaning')}</p>
          <Link href={serverHref} className="text-accent underline underline-offset-4">
            {t('outlook.settings.missing.go')}
          </Link>
        </Notice>
      ) : null}
      <dl className="rounded-card border border-line bg-surface px-4 py-1">
        {(['host', 'encryption', 'port'] as const).map((key) => (
          <CopyRow
            key={key}
            name={t(`outlook.settings.${key}`)}
            term={terms[key]}
            filled={resolve({ from: key }, known)}
          />
        ))}
        <CopyRow
          name={t('outlook.settings.username')}
          term="user-name"
          filled={{ state: 'remembered', what: 'username' }}
          why={t('outlook.settings.usernameWhy')}
        />
      </dl>
      {note ? <p className="text-sm text-muted">{t(`outlook.settings.${note}`)}</p> : null}
      <p className="no-print flex flex-wrap gap-x-6">
        <Link href={cardHref} prefetch={false} className="lone-link">
          {t('card.open')}
        </Link>
        <WordsLink />
      </p>
    </section>
  );
}
