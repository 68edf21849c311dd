import { useTranslations } from 'next-intl';
import type { Encryption } from '@/lib/settings/settings';
import type { NeighbourLine } from './check-state';

/** What the ports beside the tried one answered, in the words of the chosen Outlook. */
export function NeighbourList({
  neighbours,
  labels,
}: {
  neighbours: NeighbourLine[];
  labels: Record<Encryption, string>;
}) {
  const t = useTranslations('check.verdict');
  return (
    <ul className="space-y-1">
      {neighbours.map(({ port, encryption, status }) => (
        <li
          key={`${port} ${encryption}`}
          data-neighbour={`${port}:${encryption}`}
          data-status={status}
          className="flex flex-wrap justify-between gap-x-4 border-b border-line py-1 last:border-b-0"
        >
          <span>{t('neighbour', { port: String(port), encryption: labels[encryption] })}</span>
          <span className={status === 'ok' ? 'font-semibold text-ok' : 'text-muted'}>
            {status === 'ok' ? '✓ ' : ''}
            {t(`neighbourStatus.${status}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
