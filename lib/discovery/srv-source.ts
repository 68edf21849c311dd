import { submissionOf } from '@/lib/dns/srv';
import { sameDomain } from '@/lib/settings/same-domain';
import type { Encryption } from '@/lib/settings/settings';
import type { Candidate } from '@/lib/setup/found';
import type { Found } from './discovery';
import type { DiscoveryOptions } from './options';
import { toldHost } from './told-host';

/** `declined`: what the domain says it does not offer. */
export type SrvFound = { by: Found; declined: readonly Encryption[] };

/** What the domain’s own records say (RFC 6186, RFC 8314). A server of somebody else’s is to be confirmed (RFC 6186 §6). */
export async function fromRecords(domain: string, { resolving, guard }: DiscoveryOptions): Promise<SrvFound> {
  const { servers, declined } = await submissionOf(domain, resolving);
  const candidates = servers.flatMap((server): Candidate[] => {
    const host = toldHost(server.host, guard);
    return host === null ? [] : [{ ...server, host, source: 'srv', confirm: !sameDomain(host, domain) }];
  });
  return { by: { candidates }, declined };
}
