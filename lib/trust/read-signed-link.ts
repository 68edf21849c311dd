import { openSignedLink } from '@/lib/share/open-signed-link';
import type { OpenedShare, Share } from '@/lib/share/share';
import type { SignedLink } from './trust';

/** Verifies a link that this installation signed, and gives what it says; null for any other, or one that is over. */
export async function readSignedLink(token: string): Promise<OpenedShare | null> {
  const opened = await openSignedLink(token, Date.now());
  return opened.ok ? opened.share : null;
}

/** What a link says of trust. */
export function trustIn({ settings, domains }: Share): SignedLink {
  return { host: settings.host, mailDomains: domains };
}
