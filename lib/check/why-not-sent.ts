import type { OpenedShare } from '@/lib/share/share';
import type { Route } from '@/lib/smtp/target';
import { againstLink, type Sending } from '@/lib/trust/against-link';
import { trustMeans } from '@/lib/trust/means';
import { trustIn } from '@/lib/trust/read-signed-link';
import { judgeTrust } from '@/lib/trust/trust';
import type { CheckReply } from './events';

/** A password or a token on its way to a host in its one spelling. */
type Wanted = Sending & { confirmedHost?: string | undefined };

/**
 * Why nothing is sent: the signed link with which it came (`share`) says otherwise, or nothing says that the host may be sent a password.
 * Null where it may be. A token goes to the servers of its own sign-in only, which whoever hands it over sees to.
 */
export async function whyNotSent(
  { confirmedHost, ...sending }: Wanted,
  share: OpenedShare | null,
  routes: readonly Route[],
): Promise<Extract<CheckReply, { status: 'invalid' | 'untrusted' }> | null> {
  const errors = share ? againstLink(share, sending) : {};
  if (Object.keys(errors).length > 0) return { status: 'invalid', errors };
  if ('byToken' in sending) return null;
  const { host, address, username } = sending;
  const trust = await judgeTrust(
    { host, address, username, confirmedHost, link: share && trustIn(share) },
    trustMeans(process.env, routes),
  );
  return trust.trusted ? null : { status: 'untrusted', why: trust.why, like: trust.like };
}
