import { useFormatter, useTranslations } from 'next-intl';
import type { Encryption } from '@/lib/settings/settings';
import type { NeighbourLine } from './check-state';

/** What the ports beside the tried one answered, in the words of the chosen Outlook. Those that the end of the check cut off share a line. */
export function NeighbourList({
  neighbours,
  labels,
}: {
  neighbours: NeighbourLine[];
  labels: Record<Encryption, string>;
}) {
  const t = useTranslations('check.verdict');
  const format = useFormatter();
  const nameOf = ({ port, encryption }: NeighbourLine) =>
    t('neighbour', { port: String(port), encryption: labels[encryption] });
  const cutOff = neighbours.filter(({ status }) => status === 'not-finished');
  const answered = neighbours.filter(({ status }) => status !== 'not-finished');
  return (
    <ul className="space-y-1">
      {answered.map((line) => (
        <li
          key={`${line.port} ${line.encryption}`}
          data-neighbour={`${line.port}:${line.encryption}`}
          data-status={line.status}
          className="flex flex-wrap justify-between gap-x-3 border-b border-line py-1 text-sm last:border-b-0"
        >
          <span>{nameOf(line)}</span>
          <span
            className={`ml-auto text-right ${line.status === 'ok' ? 'font-semibold text-ok' : 'text-muted'}`}
          >
            {line.status === 'ok' ? '✓ ' : ''}
            {t(`neighbourStatus.${line.status}`)}
          </span>
        </li>
      ))}
      {cutOff.length > 0 ? (
        <li data-status="not-finished" className="py-1 text-sm text-muted">
          {t('cutOff', { ports: format.list(cutOff.map(nameOf)) })}
        </li>
      ) : null}
    </ul>
  );
}
