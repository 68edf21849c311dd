import type { Reply } from '@/lib/evidence/evidence';
import { microsoftPersonalDomains } from '@/lib/providers/microsoft-domains';
import { providerOfHost } from '@/lib/providers/provider-of-host';

/** The servers of Microsoft 365 and Outlook.com, by any of their names. */
export function isMicrosoft(host: string): boolean {
  return /(?:^|\.)(?:office365|outlook|hotmail|live)\.(?:com|us|cn)$/.test(host);
}

/** A personal Outlook.com mailbox: told by the server's name, or at a server of Microsoft's by the domain of the address. */
export function isPersonalMicrosoft(host: string, domain: string | undefined): boolean {
  const known = providerOfHost(host);
  if (known?.provider.id === 'outlook-com' && (known.role === 'outgoing' || known.role === 'retired'))
    return true;
  return isMicrosoft(host) && domain !== undefined && microsoftPersonalDomains.includes(domain);
}

/** The organisation's own sign-in server (AD FS) stands in the way: Microsoft's two sentences of 535 5.7.139 about it. */
export function isFederation(reply: Reply | undefined): boolean {
  return /federated STS (?:service|URL)/i.test(reply?.text ?? '');
}
