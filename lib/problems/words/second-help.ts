import type { Evidence } from '@/lib/evidence/evidence';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { bestNeighbour } from '@/lib/problems/change/best-neighbour';
import { namesInStead } from '@/lib/problems/change/name-on-certificate';
import { leavesSettings } from '@/lib/problems/verdict/leaves-settings';
import { readableHost } from '@/lib/settings/host-name';
import type { ExplainOptions } from './explain-options';
import { listed } from './shown';

/** A port that let us in, where the tried one refused our own address: no change, as Outlook’s may be let in. */
export function letInBeside(
  { problem, words }: Diagnosis,
  evidence: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  const other = problem && leavesSettings(words) && bestNeighbour(problem, evidence);
  if (!other) return [];
  const place = { port: String(other.port), encryption: labels[other.encryption] };
  return [t('problems.verdict.letInBeside', place)];
}

/** The names on the tried port’s certificate, where another port is proposed: one may be the name that was meant. */
export function nameBeside(
  { problem, change }: Diagnosis,
  evidence: Evidence,
  { t }: Pick<ExplainOptions, 't'>,
): string[] {
  if (problem !== 'cert-name-mismatch' || !change?.tested || change.to.host !== undefined) return [];
  const names = namesInStead(evidence);
  if (names.length === 0) return [];
  const { port } = evidence.settings;
  return [t('problems.verdict.nameBeside', { port: String(port), names: listed(names.map(readableHost)) })];
}
