import type { Evidence } from '@/lib/evidence/evidence';
import { offersNoWay } from '@/lib/evidence/of-one-address';
import type { NeighbourStatus } from '@/lib/evidence/reports';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Change } from '@/lib/problems/catalogue/diagnosis';
import { ofSettings } from '@/lib/problems/catalogue/of-settings';
import { lookAt } from '@/lib/problems/judge/look-at';
import { isOfOneAddress } from '@/lib/problems/judge/one-address';
import type { Encryption, Settings } from '@/lib/settings/settings';
import { bestNeighbour, isBeyondLooks } from './best-neighbour';
import { differing } from './differing';
import { nameOnCertificate } from './name-on-certificate';
import { listedPair, rightName } from './right-name';

/** Causes of the settings for which another port is no cure: the name itself is not the right one. */
const ofName: ProblemCode[] = ['dns-not-found', 'cert-name-mismatch'];

/** Causes that another port or encryption of the same host can cure. */
const curable = new Set<ProblemCode>([
  ...ofSettings.filter((problem) => !ofName.includes(problem)),
  'cert-expired',
  'cert-untrusted',
  'tls-too-old',
  'incoming-server-problem',
  'ip-blocklisted',
  'helo-rejected',
]);

/**
 * The smallest change that would help: the name that a known provider says to use, a neighbour that answered properly
 * during this check (`tested`), what the probe of the same port makes certain, or what the provider lists
 * (`tested: false`). Plain text is never proposed. Null: nothing to change.
 */
export function changeFor(problem: ProblemCode, evidence: Evidence): Change | null {
  const change = smallestChange(problem, evidence);
  const { settings, neighbours } = evidence;
  // one address speaks as Outlook is set, another does not: no encryption of that port is right for both
  if (change && Object.keys(change.to).join() === 'encryption' && isOfOneAddress(evidence)) return null;
  if (!change || change.tested || change.to.host !== undefined) return change;
  const seen = lookAt({ ...settings, ...change.to }, neighbours)?.status;
  // a look is over before some servers greet, and the check has heard this one
  const wasTooEarly =
    seen === 'silent' && change.to.port === undefined && evidence.failure?.answered === 'smtp';
  return seen && seen !== 'not-finished' && !wasTooEarly ? { ...change, seen } : change;
}

function smallestChange(problem: ProblemCode, evidence: Evidence): Change | null {
  const named = rightName(problem, evidence);
  if (named) return named;
  if (problem === 'cert-name-mismatch') return asSeen(problem, evidence) ?? nameOnCertificate(evidence);
  // whatever is wrong with this port before anybody signs in, one that answered as it should has not got it
  if (problem === 'unknown') return isBeforeSignIn(evidence) ? asSeen(problem, evidence) : null;
  if (!curable.has(problem) && !stuckHere(problem, evidence) && !offersNoWay(evidence.failure)) return null;
  const seen = asSeen(problem, evidence);
  if (seen) return seen;
  const encryption = encryptionOfPort(problem, evidence);
  if (encryption) return { to: { encryption }, tested: false };
  // a list has no better port than one that could be signed in to
  if (isBeyondLooks(problem, evidence)) return null;
  return listedPair(problem, evidence, (pair) => !inVain.has(lookAt(pair, evidence.neighbours)?.status));
}

/** What a provider lists in place of the tried pair, where a look found that it does not do either. Null: none, or it may. */
export function listedInVain(problem: ProblemCode, evidence: Evidence): Settings | null {
  const { settings, neighbours } = evidence;
  const change = isBeyondLooks(problem, evidence) ? null : listedPair(problem, evidence);
  const pair = change && { ...settings, ...change.to };
  return pair && inVain.has(lookAt(pair, neighbours)?.status) ? pair : null;
}

/** How a look ended at what does not do for anybody; no answer at all may be for us alone. */
const inVain = new Set<NeighbourStatus | undefined>([
  'refused',
  'closed',
  'not-smtp',
  'wrong-mode',
  'no-starttls',
]);

/** A server that cannot begin encryption at this port, or goes mute there, may do better at another one. */
function stuckHere(problem: ProblemCode, { failure }: Evidence): boolean {
  if (problem !== 'server-temporary-failure') return false;
  return failure?.stage === 'encrypt' || (failure?.stage === 'greet' && !failure.reply);
}

function isBeforeSignIn({ failure }: Evidence): boolean {
  return failure?.stage === 'encrypt' || failure?.stage === 'greet';
}

/** What the best of the neighbours has shown to go well. Null: none has. */
function asSeen(problem: ProblemCode, evidence: Evidence): Change | null {
  const { settings } = evidence;
  const best = bestNeighbour(problem, evidence);
  return best ? { to: differing(settings, { ...best, host: settings.host }), tested: true } : null;
}

/** What the tried port itself has shown that it speaks, or the server has asked for. Null: neither. */
function encryptionOfPort(problem: ProblemCode, evidence: Evidence): Encryption | null {
  const { failure, settings } = evidence;
  if (problem === 'tls-wrong-mode-plain-on-implicit-port' && failure?.answered === 'tls') return 'tls';
  if (lacksStarttls(evidence)) return null;
  const plainFirst = problem === 'tls-wrong-mode-implicit-on-starttls-port' && failure?.answered === 'smtp';
  const asked = problem === 'starttls-required' && settings.encryption === 'none';
  return plainFirst || asked ? 'starttls' : null;
}

/** A look at the very port found that it has no STARTTLS, or its answer to EHLO in clear did not name it. */
export function lacksStarttls({ settings, neighbours, offer }: Evidence): boolean {
  if (settings.encryption === 'none' && offer && !offer.starttls) return true;
  return neighbours.some(({ port, status }) => port === settings.port && status === 'no-starttls');
}
