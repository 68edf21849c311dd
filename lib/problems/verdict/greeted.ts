import type { Evidence } from '@/lib/evidence/evidence';
import type { Change, Diagnosis, Suspect } from '@/lib/problems/catalogue/diagnosis';
import { namesNoWay } from '@/lib/problems/judge/no-common-way';
import { stopOfPassword } from '@/lib/problems/judge/signed-in';
import { stopped } from './stopped';
import { without } from './without';

/**
 * A server that is fine up to the sign-in, which was not tried. Where it takes no password, that is told as it would be with one,
 * before anybody types it: who comes here has a mailbox as a rule.
 */
export function greeted(evidence: Evidence): Diagnosis {
  const stop = stopOfPassword(evidence);
  if (!stop) return without('server-ok', [], evidence.settings.encryption === 'none' ? ['encryption'] : []);
  const told = stopped({ ...evidence, failure: stop }, stop);
  const { words, change } = told;
  if (words === 'one-address') return without('server-ok', told.whoCanFix, []);
  const mayBeRelay = namesNoWay(words);
  if (mayBeRelay && isRelayFirst(evidence, change)) return without('server-ok', [], ['port']);
  const changed = Object.keys(change?.to ?? {}) as Suspect[];
  return {
    ...told,
    outcome: 'server-ok',
    // a relay may be meant so (RFC 6409 §4.3)
    confidence: mayBeRelay ? 'likely' : told.confidence,
    suspects: mayBeRelay ? told.suspects : [...changed, 'password'],
  };
}

/**
 * Whether a port that names no sign-in is taken for a relay’s or an exchanger’s: the visitor was given a relay, or it is port 25
 * and no other port was seen that takes a password. On ports for sending, most who come have a mailbox.
 */
function isRelayFirst({ relay, settings }: Evidence, change: Change | null): boolean {
  return relay === true || (settings.port === 25 && !change?.tested);
}
