import { type Dns, startDns, type Zone } from '@/e2e/servers/dns';
import { type Pages, startWeb, type Web } from '@/e2e/servers/web';
import { createAuthority } from '@/lib/practice/authority';
import type { Guard } from '@/lib/smtp/guard';
import { discover } from './discover';
import type { Discovery } from './discovery';
import type { DiscoveryOptions } from './options';
import { readDiscoveryOptions } from './options';

export type DiscoveryWorld = {
  dns: Dns;
  web: Web;
  options: DiscoveryOptions;
  discover: (domain: string, more?: Partial<DiscoveryOptions>) => Promise<Discovery>;
  stop: () => Promise<void>;
};

/** This machine stands for the public network, and nothing else does. */
const onlyHere: Guard = {
  port: (port) => [587, 465].includes(port),
  address: (address) => address === '127.0.0.1',
  blocked: () => false,
  inside: false,
};

/** A name server and a web server of ours, and a discovery that knows no others. The certificate is for the names in `hosts`. */
export async function discoveryWorld(
  zone: Zone,
  pages: Pages,
  hosts = Object.keys(pages).map((page) => page.split('/')[0] ?? ''),
): Promise<DiscoveryWorld> {
  const authority = await createAuthority('Sendwell discovery test authority');
  const dns = await startDns(zone);
  const web = await startWeb({ ...(await authority.issue({ names: hosts })), pages });
  const options: DiscoveryOptions = {
    ...readDiscoveryOptions({ DNS_SERVERS: dns.server }),
    guard: onlyHere,
    web: { port: web.port, ca: authority.ca },
  };
  return {
    dns,
    web,
    options,
    discover: (domain, more) => discover(domain, { ...options, ...more }),
    stop: async () => void (await Promise.all([dns.stop(), web.stop()])),
  };
}
