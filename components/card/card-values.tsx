import { useTranslations } from 'next-intl';
import type { AccountType } from '@/lib/outlook/choices';
import { type Known, resolve } from '@/lib/outlook/resolve';

type Props = {
  known: Known;
  type: AccountType;
  /** How a link forms the user name, in words; null where that is the usual way. */
  userName: string | null;
  /** Whom to ask, where a signed link says so. */
  ask: string | null;
};

/** What is known, in Outlook’s words, and lines to write on for what only the person or the provider knows. */
export function CardValues({ known, type, userName, ask }: Props) {
  const t = useTranslations();
  const rows = (['host', 'encryption', 'port'] as const).map((key) => {
    const filled = resolve({ from: key }, known);
    return { key, name: t(`outlook.settings.${key}`), value: filled.state === 'known' ? filled.text : null };
  });
  return (
    <dl className="border-t-2 border-ink">
      {rows.map(({ key, name, value }) => (
        <CardRow key={key} name={name} value={value} hint={t('card.fromProvider')} />
      ))}
      <CardRow name={t('outlook.choose.type.title')} value={t(`outlook.choose.type.${type}`)} />
      <CardRow name={t('card.address')} value={null} />
      <CardRow name={t('outlook.settings.username')} value={null} hint={userName ?? t('card.usernameHint')} />
      <CardRow name={t('card.ask')} value={ask} hint={t('card.askHint')} />
    </dl>
  );
}

function CardRow({ name, value, hint }: { name: string; value: string | null; hint?: string }) {
  return (
    <div className="flex min-h-10 flex-wrap items-end gap-x-4 border-b border-line-strong py-1.5">
      <dt className="w-44 shrink-0">{name}</dt>
      <dd
        className={`min-w-40 flex-1 ${value === null ? 'text-right text-sm text-muted' : 'font-mono font-semibold [overflow-wrap:anywhere]'}`}
      >
        {value ?? hint}
      </dd>
    </div>
  );
}
