import { useTranslations } from 'next-intl';
import { SourceLine } from '@/components/sources/source-line';
import { CopyButton } from '@/components/ui/copy-button';
import { type CommandId, commands } from '@/lib/local-test/commands';

type Props = { id: CommandId; command: string };

/** A command on a line of its own, a button that copies it, and its manual. */
export function CommandToCopy({ id, command }: Props) {
  const t = useTranslations('local.command');
  const common = useTranslations('common');
  const { source, checked } = commands[id];
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-3 rounded-field border border-line bg-sunken px-4 py-3">
        <code className="min-w-0 grow basis-60 font-mono font-semibold break-words">{command}</code>
        <CopyButton text={command} label={t('copy')} name={common('copyNamed', { name: t('name') })} />
      </div>
      <SourceLine url={source} checked={checked} name={t('manual')} />
    </div>
  );
}
