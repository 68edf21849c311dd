import { getDomain } from 'tldts';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { readableHost } from '@/lib/settings/host-name';
import { type Candidate, doubtOf } from '@/lib/setup/found';

/** Whose server it is, for people: the registrable domain, or the provider’s name where it was concluded who runs a mailbox. */
export function ownerShown(candidate: Candidate): string {
  const { host } = candidate;
  const provider = doubtOf(candidate) === 'reading' ? providerOfHost(host)?.provider.name : undefined;
  return provider ?? readableHost(getDomain(host, { allowPrivateDomains: true }) ?? host);
}
