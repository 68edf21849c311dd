import { providerList } from '@/lib/providers/providers';
import type { SignInId } from './sign-in-ids';

/**
 * Which servers take a token of each worldwide sign-in. Sovereign clouds have a sign-in and a permission of their own:
 * their servers are named by whoever sets that up (MICROSOFT_HOSTS).
 */
export const usualHosts: Record<SignInId, readonly string[]> = {
  microsoft: serversOf('microsoft-365', 'outlook-com'),
  google: serversOf('gmail', 'google-workspace'),
};

function serversOf(...ids: string[]): readonly string[] {
  const hosts = providerList.filter(({ id }) => ids.includes(id)).flatMap(({ servers }) => servers);
  return [...new Set(hosts.map(({ host }) => host))];
}
