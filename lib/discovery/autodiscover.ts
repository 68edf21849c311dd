import { type Found, nothing } from './discovery';
import { getPage, type Page } from './get-page';
import { submissionAt } from './look-at';
import type { DiscoveryOptions } from './options';
import { toldHost } from './told-host';

const path = '/autodiscover/autodiscover.xml';
const https = 443;

/**
 * Whether the domain has an Exchange server of its own, as far as Outlook’s Autodiscover tells without a sign-in: where it
 * should be by Microsoft’s documentation (“Autodiscover for Exchange”) a server asks for a Windows sign-in and names itself
 * as Exchange does. The servers that did so, other than by the name `autodiscover`, and the one that the domain’s record names
 * are looked at for sending.
 */
export async function fromAutodiscover(
  domain: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Found> {
  const services = await options.resolving.srv(`_autodiscover._tcp.${domain}`);
  // the preferred one alone: a domain may name servers that are not its own
  const named = services.records
    .filter(({ port }) => port === https)
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ host }) => toldHost(host, options.guard) ?? [])
    .slice(0, 1);
  const hosts = [domain, `autodiscover.${domain}`, ...named];
  const pages = await Promise.all(hosts.map((host) => getPage(`https://${host}${path}`, options, signal)));
  const exchange = pages.filter((page) => page !== null && isExchange(page)).map((page) => page?.host ?? '');
  if (exchange.length === 0) return nothing;
  const mailHosts = [...new Set([...exchange, ...named])].filter((host) => !host.startsWith('autodiscover.'));
  const servers = await Promise.all(mailHosts.map((host) => submissionAt(host, options, signal)));
  const candidates = servers
    .flat()
    .map((server) => ({ ...server, source: 'autodiscover', confirm: true }) as const);
  return { candidates, account: 'exchange' };
}

/** X-FEServer names the front end that took the request (Microsoft, “Instrumenting client requests for EWS and REST in Exchange”). */
function isExchange({ status, headers }: Page): boolean {
  const ways = headers['www-authenticate'] ?? '';
  return status === 401 && /\b(?:ntlm|negotiate)\b/i.test(ways) && headers['x-feserver'] !== undefined;
}
