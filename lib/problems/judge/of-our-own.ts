import { isNoWay, isOwnSide } from '@/lib/evidence/error-codes';
import type { Evidence } from '@/lib/evidence/evidence';

/**
 * What kept our own side from the server, so that nothing is known of it. `unreachable`: well-known servers could not be reached
 * either · `nameless`: our name servers know no well-known name · `exhausted`: our system had no room for one more call · `no-ipv6`: all addresses are IPv6, and no way leads there.
 */
export type OwnTrouble = 'unreachable' | 'nameless' | 'exhausted' | 'no-ipv6';

/** Null: the other side was reached, or what kept us from it is its own matter. */
export function troubleOfOurOwn({ ownNetwork, failure, addresses }: Evidence): OwnTrouble | null {
  if (ownNetwork) return ownNetwork;
  if (!failure || failure.reply) return null;
  const called = addresses.filter(({ status }) => status === 'failed');
  const onlySix = called.length > 0 && addresses.every(({ family }) => family === 6);
  if (failure.stage === 'connect' && onlySix && called.every(({ code }) => isNoWay(code))) return 'no-ipv6';
  return isOwnSide(failure.code) ? 'exhausted' : null;
}
