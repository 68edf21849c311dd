import type { Evidence } from '@/lib/evidence/evidence';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import type { ExplainOptions } from './explain-options';

/**
 * A step for who was given a relay: another port answers, and takes no sign-in. No change for everybody, as a mailbox cannot
 * send there. None where somebody signs in, or where a change is proposed.
 */
export function relayBeside(
  { outcome, change }: Diagnosis,
  { mode, settings, neighbours }: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  if (outcome !== 'problem' || change || mode !== 'server') return [];
  const relay = neighbours.find(
    ({ status, port, encryption, offer }) =>
      status === 'ok' && port !== settings.port && encryption !== 'none' && offer?.auth.length === 0,
  );
  if (!relay) return [];
  const place = { port: String(relay.port), encryption: labels[relay.encryption] };
  return [t('problems.verdict.relayBeside', place)];
}
