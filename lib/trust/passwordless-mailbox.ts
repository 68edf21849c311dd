import { domainToASCII } from 'node:url';
import { parse } from 'tldts';
import { providerFor } from '@/lib/providers/provider-for';
import { providerOfExchangers } from '@/lib/providers/provider-of-exchangers';
import { providerList } from '@/lib/providers/providers';
import { sendingHostsOf } from '@/lib/providers/sending-hosts-of';
import { takesNoPassword } from '@/lib/providers/takes-no-password';
import { spelled } from '@/lib/smtp/host';
import type { TrustMeans } from './trust';

/**
 * Who runs the mailboxes of a domain, by name, where that one takes no password from programs; null otherwise. Host and domain
 * may be in any spelling. The domain’s own servers are asked about only for a host at which such a mailbox could be, and only
 * for a domain that exists in public.
 */
export async function passwordlessMailbox(
  host: string,
  domain: string,
  means: Pick<TrustMeans, 'ownServersOf'>,
): Promise<string | null> {
  const name = domainToASCII(domain).replace(/\.$/, '');
  const listed = providerFor(name);
  if (listed) return takesNoPassword(listed) ? listed.name : null;
  const server = spelled(host) ?? '';
  const possible = providerList.filter((one) => takesNoPassword(one) && sendingHostsOf(one).has(server));
  if (possible.length === 0 || !parse(name, { allowPrivateDomains: true }).isIcann) return null;
  const { exchangers } = await means.ownServersOf(name);
  const found = providerOfExchangers(exchangers);
  return found?.certain && takesNoPassword(found.provider) ? found.provider.name : null;
}
