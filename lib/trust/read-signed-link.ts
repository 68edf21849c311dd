import { openSignedLink } from '@/lib/share/open-signed-link';
import type { SignedLink } from './trust';

/** Verifies a link that this installation signed, and gives what it says of trust; null for any other, or one that is over. */
export async function readSignedLink(token: string): Promise<SignedLink | null> {
  const opened = await openSignedLink(token, Date.now());
  if (!opened.ok) return null;
  const { settings, domains } = opened.share;
  return { host: settings.host, mailDomains: domains };
}
