import { sameDomain } from '@/lib/settings/same-domain';
import type { Candidate } from '@/lib/setup/found';
import { type Found, nothing } from './discovery';
import { getPage } from './get-page';
import type { DiscoveryOptions } from './options';
import { type Config, readConfig } from './read-config';
import { toldHost } from './told-host';

/** The domain’s own pages, in the order of the autoconfig draft (draft-ietf-mailmaint-autoconfig). No address is given. */
const ownPages = (domain: string) => [
  `https://autoconfig.${domain}/mail/config-v1.1.xml`,
  `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
];

/** Thunderbird’s public register, as the same draft names it. */
const register = (domain: string) => `https://v1.ispdb.net/${domain}`;

/** What the domain’s own web servers say about its mail. */
export async function fromAutoconfig(
  domain: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Found> {
  const pages = await Promise.all(ownPages(domain).map((url) => readPage(url, domain, options, signal)));
  const config = pages.find((page) => page !== null && page.servers.length > 0);
  return config ? foundIn(config, 'autoconfig', domain, options) : nothing;
}

/** What the public register says, where the installation allows it to be asked. */
export async function fromIspdb(
  domain: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Found> {
  const config = options.ispdb ? await readPage(register(domain), domain, options, signal) : null;
  return config ? foundIn(config, 'ispdb', domain, options) : nothing;
}

async function readPage(url: string, domain: string, options: DiscoveryOptions, signal: AbortSignal) {
  const page = await getPage(url, options, signal);
  return page?.status === 200 ? readConfig(page.text, domain) : null;
}

function foundIn(
  { servers, ...rest }: Config,
  source: 'autoconfig' | 'ispdb',
  domain: string,
  { guard }: DiscoveryOptions,
): Found {
  const candidates = servers.flatMap((server): Candidate[] => {
    const host = toldHost(server.host, guard);
    return host === null ? [] : [{ ...server, host, source, confirm: !sameDomain(host, domain) }];
  });
  return candidates.length > 0 ? { ...rest, candidates } : nothing;
}
