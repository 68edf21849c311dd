import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ScreenChange } from '@/lib/outlook/changes';
import { withoutColon } from './without-colon';

const label = (chunks: ReactNode) => <b>{chunks}</b>;
const before = (chunks: ReactNode) => (
  <s className="font-mono decoration-stop decoration-2 [overflow-wrap:anywhere]">{chunks}</s>
);
const after = (chunks: ReactNode) => (
  <strong className="rounded-field bg-surface px-1.5 py-0.5 font-mono box-decoration-clone [overflow-wrap:anywhere]">
    {chunks}
  </strong>
);

/** Each change as a sentence: the box in Outlook’s words, what stands there, what belongs there. */
export function ChangeList({ changes }: { changes: ScreenChange[] }) {
  const t = useTranslations('outlook.changes');
  return (
    <ul className="space-y-1.5">
      {changes.map((change) => {
        const names = { label: withoutColon(change.label), under: withoutColon(change.under ?? '') };
        return (
          <li key={change.control}>
            {'on' in change
              ? t.rich(change.on ? 'on' : 'off', { ...names, l: label })
              : t.rich(change.under ? 'valueUnder' : 'value', {
                  ...names,
                  from: change.from,
                  to: change.to,
                  l: label,
                  o: before,
                  n: after,
                })}
          </li>
        );
      })}
    </ul>
  );
}
