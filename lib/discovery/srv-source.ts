import { submissionServersOf } from '@/lib/dns/srv';
import { sameDomain } from '@/lib/problems/same-domain';
import type { Candidate } from '@/lib/setup/found';
import type { Found } from './discovery';
import type { DiscoveryOptions } from './options';
import { toldHost } from './told-host';

/** What the domain’s own records say (RFC 6186, RFC 8314). A server of somebody else’s is to be confirmed (RFC 6186 §6). */
export async function fromRecords(domain: string, { resolving, guard }: DiscoveryOptions): Promise<Found> {
  const servers = await submissionServersOf(domain, resolving);
  const candidates = servers.flatMap((server): Candidate[] => {
    const host = toldHost(server.host, guard);
    return host === null ? [] : [{ ...server, host, source: 'srv', confirm: !sameDomain(host, domain) }];
  });
  return { candidates };
}
