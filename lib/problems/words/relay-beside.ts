import type { Evidence } from '@/lib/evidence/evidence';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { namesNoWay } from '@/lib/problems/judge/no-common-way';
import { isOfOneAddress } from '@/lib/problems/judge/one-address';
import { takesNoSignIn } from '@/lib/problems/judge/signed-in';
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

/** A step for who was given a relay where a port names no sign-in: it may be right for them. None where somebody would sign in. */
export function relayHere({ outcome, words }: Diagnosis, t: ExplainOptions['t']): string[] {
  return outcome === 'server-ok' && namesNoWay(words) ? [t('problems.verdict.relayHere')] : [];
}

/** The same for who has a mailbox where a port is taken for a relay’s: another port, where one was seen that takes a password. */
export function mailboxBeside(
  { outcome, problem }: Diagnosis,
  evidence: Evidence,
  { t, labels }: Pick<ExplainOptions, 't' | 'labels'>,
): string[] {
  if (outcome !== 'server-ok' || problem || !takesNoSignIn(evidence) || isOfOneAddress(evidence)) return [];
  const { settings, neighbours } = evidence;
  const other = neighbours.find(
    ({ status, port, encryption, offer }) =>
      status === 'ok' && port !== settings.port && encryption !== 'none' && offersUsableWay(offer, false),
  );
  if (!other) return [t('problems.verdict.mailboxElsewhere')];
  const place = { port: String(other.port), encryption: labels[other.encryption] };
  return [t('problems.verdict.mailboxBeside', place)];
}
