import type { Evidence } from '@/lib/evidence/evidence';
import { offersNoWay } from '@/lib/evidence/of-one-address';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Settings } from '@/lib/settings/settings';

/** The usual ports for sending, the safest first (RFC 8314 §3.3). */
const order = ['465 tls', '587 starttls', '2525 starttls', '25 starttls'];

/** The lower, the better: what keeps the port, then what keeps the encryption, then the safest. */
function rank(report: NeighbourReport, tried: Settings): number {
  const samePort = report.port === tried.port ? -100 : 0;
  const sameEncryption = report.encryption === tried.encryption ? -10 : 0;
  const place = order.indexOf(`${report.port} ${report.encryption}`);
  return samePort + sameEncryption + (place < 0 ? order.length : place);
}

/**
 * The best of the neighbours that answered properly, with a usable sign-in for who signs in, has to, or has yet to: for these last the
 * tried port itself may do without one where no other has it. Who sends without one is a relay’s client, and may be led to any.
 */
export function bestNeighbour(problem: ProblemCode, evidence: Evidence): NeighbourReport | undefined {
  const { settings: tried, neighbours } = evidence;
  if (isBeyondLooks(problem, evidence)) return undefined;
  const wants = wantsSignIn(problem, evidence);
  const needsWay = (each: NeighbourReport) =>
    wants || evidence.signIn || (evidence.mode === 'server' && each.port !== tried.port);
  const isUsable = (each: NeighbourReport) => offersUsableWay(each.offer, evidence.byToken === true);
  // the tried port may be a relay's at 25 alone
  const isShut = (each: NeighbourReport) =>
    evidence.mode === 'server' && tried.port !== 25 && !isUsable(each);
  return neighbours
    .filter((each) => each.status === 'ok' && each.encryption !== 'none')
    .filter((each) => each.port !== tried.port || each.encryption !== tried.encryption)
    .filter((each) => !wants || each.port !== 25)
    .filter((each) => !needsWay(each) || isUsable(each))
    .sort((a, b) => Number(isShut(a)) - Number(isShut(b)) || rank(a, tried) - rank(b, tried))[0];
}

/** What stopped the check is answered by a sign-in that can be made. */
function wantsSignIn(problem: ProblemCode, evidence: Evidence): boolean {
  return (
    problem === 'auth-mechanism-unsupported' ||
    problem === 'relay-denied' ||
    problem === 'auth-required' ||
    // the offer of this port is the whole reason: another port may have another one
    offersNoWay(evidence.failure)
  );
}

/**
 * A look ends where a sign-in would begin. Where the tried port is one for sending and went well up to there, a neighbour has
 * shown no more than this port has, unless it names a sign-in that this one lacks: it would lead back here.
 */
export function isBeyondLooks(problem: ProblemCode, evidence: Evidence): boolean {
  const { settings, failure, offer, byToken } = evidence;
  return (
    /^(?:sign-in|sender|recipient|message)$/.test(failure?.stage ?? '') &&
    settings.port !== 25 &&
    settings.encryption !== 'none' &&
    (!wantsSignIn(problem, evidence) || offersUsableWay(offer, byToken === true))
  );
}
