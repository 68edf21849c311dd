import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { ValueRow } from '@/components/ui/value-row';

/** The address, user name and password of the pretend mailbox, each with a way to copy it. */
export function AccountCard({ address, password }: { address: string; password: string }) {
  const t = useTranslations('practice.account');
  const common = useTranslations('common');
  const rows = [
    { name: t('address'), value: address },
    { name: t('username'), value: address },
    { name: t('password'), value: password },
  ];
  return (
    <section className="measure space-y-4" aria-labelledby="practice-account">
      <h2 id="practice-account" className="text-2xl">
        {t('title')}
      </h2>
      <dl className="rounded-card border-2 border-line bg-surface px-4 py-1">
        {rows.map(({ name, value }) => (
          <ValueRow
            key={name}
            name={name}
            value={value}
            action={<CopyButton text={value} label={common('copy')} name={common('copyNamed', { name })} />}
          />
        ))}
      </dl>
      <Notice role="note">{t('note')}</Notice>
    </section>
  );
}
