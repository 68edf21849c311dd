import type { Route } from '@/lib/smtp/target';
import { againstLink, type Sending } from '@/lib/trust/against-link';
import { trustMeans } from '@/lib/trust/means';
import { trustIn } from '@/lib/trust/read-signed-link';
import { judgeTrust } from '@/lib/trust/trust';
import type { ReadLink } from './ask-trust';
import type { CheckReply } from './events';

/** A password or a token on its way to a host in its one spelling, with what came beside it. */
type Wanted = Sending & { confirmedHost?: string | undefined; link?: string | undefined };

/**
 * Why nothing is sent: the signed link that came with it says otherwise, or nothing says that the host may be sent a password.
 * Null where it may be. A token goes to the servers of its own sign-in only, which whoever hands it over sees to.
 */
export async function whyNotSent(
  { confirmedHost, link, ...sending }: Wanted,
  { routes, readLink }: { routes: readonly Route[]; readLink: ReadLink | undefined },
): Promise<Extract<CheckReply, { status: 'invalid' | 'untrusted' }> | null> {
  const share = link ? await readLink?.(link) : null;
  const errors = share ? againstLink(share, sending) : {};
  if (Object.keys(errors).length > 0) return { status: 'invalid', errors };
  if ('byToken' in sending) return null;
  const { host, address } = sending;
  const trust = await judgeTrust(
    { host, address, confirmedHost, link: share && trustIn(share) },
    trustMeans(process.env, routes),
  );
  return trust.trusted ? null : { status: 'untrusted', why: trust.why, like: trust.like };
}
