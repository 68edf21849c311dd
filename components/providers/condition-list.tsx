import { useTranslations } from 'next-intl';
import { SourceLine } from '@/components/sources/source-line';
import { conditionIds, conditionOf, connectLine } from '@/lib/providers/microsoft-conditions';
import { mailboxLooks } from './mailbox-looks';
import { MailboxText } from './mailbox-text';

/** What must be true for a password to work at Microsoft 365, each point with the lines of PowerShell to look and to change. */
export function ConditionList() {
  const t = useTranslations('administrator');
  const common = useTranslations('common');
  const line = (label: string, text: string, about: string) => (
    <div className="space-y-1">
      <p className="text-sm font-semibold">{label}</p>
      <MailboxText
        look={mailboxLooks.command}
        text={text}
        words={{
          label: common('copy'),
          done: common('copied'),
          refused: common('notCopied'),
          name: common('copyNamed', { name: `${label}: ${about}` }),
        }}
      />
    </div>
  );
  return (
    <div className="space-y-5">
      {line(t('connect'), connectLine, t('list'))}
      <ol className="space-y-4">
        {conditionIds.map((id, index) => {
          const { look, change, source, checked } = conditionOf(id);
          const title = t(`conditions.${id}.title`);
          return (
            <li
              key={id}
              className="flex gap-3 rounded-card border border-line bg-surface p-4 sm:gap-4 sm:p-5"
            >
              <span
                aria-hidden="true"
                className="inline-grid size-8 shrink-0 place-items-center rounded-full bg-accent font-bold text-on-accent"
              >
                {index + 1}
              </span>
              <div className="min-w-0 flex-1 space-y-3">
                <h3 className="text-xl">{title}</h3>
                <p>{t(`conditions.${id}.forIt`)}</p>
                {look ? line(t('look'), look, title) : <p className="text-muted">{t('noCommand')}</p>}
                {change ? line(t('change'), change, title) : null}
                <SourceLine url={source} checked={checked} about={title} />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
