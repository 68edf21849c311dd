import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { ValueRow } from '@/components/ui/value-row';
import { type Known, resolve } from '@/lib/outlook/resolve';
import type { Value } from '@/lib/outlook/screen';
import { Link } from '@/lib/text/navigation';
import { FilledValue } from './filled-value';

type Props = { known: Known; serverHref: string; oneBox: boolean };

/** All values at a glance, in this Outlook’s words. `oneBox`: an Outlook with one tick box for both encryptions. */
export function SettingsCard({ known, serverHref, oneBox }: Props) {
  const t = useTranslations();
  const row = (key: 'host' | 'encryption' | 'port') => {
    const filled = resolve({ from: key } satisfies Value, known);
    const name = t(`outlook.settings.${key}`);
    return (
      <ValueRow
        key={key}
        name={name}
        value={<FilledValue filled={filled} />}
        action={
          filled.state === 'known' ? (
            <CopyButton
              text={filled.text}
              label={t('common.copy')}
              done={t('common.copied')}
              name={t('common.copyNamed', { name })}
            />
          ) : undefined
        }
      />
    );
  };
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
        {(['host', 'encryption', 'port'] as const).map(row)}
        <ValueRow
          name={t('outlook.settings.username')}
          value={<FilledValue filled={{ state: 'remembered', what: 'username' }} />}
        />
      </dl>
      <p className="text-sm text-muted">
        {t(oneBox ? 'outlook.settings.notOnMac' : 'outlook.settings.otherNames')}
      </p>
    </section>
  );
}
