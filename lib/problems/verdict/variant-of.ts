import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Found } from '@/lib/problems/catalogue/diagnosis';
import type { Variant } from '@/lib/problems/catalogue/variants';
import type { OwnTrouble } from '@/lib/problems/judge/of-our-own';
import { isOfOneAddress, saysNotNow } from '@/lib/problems/judge/one-address';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { namedInstead } from '@/lib/problems/text/named-instead';
import { narrowerOf } from '@/lib/problems/text/narrower';
import { choosers } from './live-choosers';
import { ofOurPlace } from './of-our-place';

/** The sentences where it was our own side that kept a check from the server. */
export const ofOwnTrouble = {
  unreachable: 'own-network',
  nameless: 'own-names',
  exhausted: 'own-room',
  'no-ipv6': 'no-way-by-ipv6',
} as const satisfies Record<OwnTrouble, Variant>;

/** Which sentences fit this failure, or null for the general words of the cause. */
export function variantOf(found: Found, evidence: Evidence): Variant | null {
  const { failure } = evidence;
  if (isOfOneAddress(evidence) && !found.change && !saysNotNow(failure)) return 'one-address';
  if (failure && isPassingRefusal(failure, found)) return 'refused-in-clear';
  const { problem } = found;
  if (!failure || !problem) return null;
  const narrower = narrowerOf(failure.reply, problem, evidence.settings.host);
  if (narrower === 'names-server' || narrower === 'names-port') return whatIsNamed(failure, evidence);
  const leavesPlace = !narrower || narrower === 'limit-in-time';
  const ofPlace = !leavesPlace ? null : ofOurPlace(problem, failure, evidence);
  if (ofPlace) return ofPlace;
  const choose = choosers[problem];
  return choose ? choose({ failure, evidence, found, narrower }) : narrower;
}

/**
 * What a reply asks for in place of what was tried: another server, or another port, which may have been looked at in vain. Where
 * it asks for what was tried, what it means is not to be told apart.
 */
function whatIsNamed({ reply }: Failure, { settings, neighbours }: Evidence): Variant {
  const { server, port } = reply ? namedInstead(plainReply(reply)) : {};
  if (server && server !== settings.host) return 'names-server';
  if (!port || port === settings.port) return 'unclear';
  const looks = neighbours.filter((each) => each.port === port && each.status !== 'not-finished');
  const isShut = looks.length > 0 && looks.every(({ status }) => status !== 'ok');
  return isShut ? 'names-shut-port' : 'names-port';
}

/** A server that is encrypted from the first byte, or is thought to be, says in clear that it will not, for now. */
function isPassingRefusal({ answered, banner, stage }: Failure, { problem }: Found): boolean {
  return (
    answered === 'smtp' &&
    stage === 'encrypt' &&
    problem !== 'tls-wrong-mode-implicit-on-starttls-port' &&
    /^4\d\d/.test(banner ?? '')
  );
}
