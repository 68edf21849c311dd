import type { OpenedShare } from '@/lib/share/share';
import type { Route } from '@/lib/smtp/target';
import { againstLink } from '@/lib/trust/against-link';
import { trustMeans } from '@/lib/trust/means';
import { trustIn } from '@/lib/trust/read-signed-link';
import { judgeTrust } from '@/lib/trust/trust';
import type { CheckReply } from './events';
import type { AcceptedRequest } from './request';

/**
 * Why nothing secret is sent to a host in its one spelling: the signed link with which the request came (`share`) says
 * otherwise, or nothing says that the host may be sent a password. Null where it may be, or nothing is to be sent. A token goes
 * to the servers of its own sign-in only, which whoever hands it over sees to.
 */
export async function whyNotSent(
  { mode, address, username = '', port, encryption, signedIn, confirmedHost }: AcceptedRequest,
  host: string,
  share: OpenedShare | null,
  routes: readonly Route[],
): Promise<Extract<CheckReply, { status: 'invalid' | 'untrusted' }> | null> {
  if (mode !== 'send' || address === undefined) return null;
  const who = signedIn ? { byToken: true as const } : { username };
  const errors = share ? againstLink(share, { host, port, encryption, address, ...who }) : {};
  if (Object.keys(errors).length > 0) return { status: 'invalid', errors };
  if (signedIn) return null;
  const trust = await judgeTrust(
    { host, address, username, confirmedHost, link: share && trustIn(share) },
    trustMeans(process.env, routes),
  );
  return trust.trusted ? null : { status: 'untrusted', why: trust.why, like: trust.like };
}
