import { providerList } from '@/lib/providers/providers';
import { registrableOf } from './registrable';

/** All names of all providers, for mail that goes and that comes: A-labels, lower case. */
const names = providerList.flatMap((one) => [
  ...one.servers.map((server) => server.host),
  ...one.domains,
  ...one.incoming,
  ...one.mx,
  ...(one.retired ?? []).map(({ host }) => host.replace('*', 'x')),
]);

/** The servers that the providers we know send by. */
export const sendingHosts: ReadonlySet<string> = new Set(
  providerList.flatMap((one) => one.servers.map((server) => server.host)),
);

/** What the providers registered: no name below it is taken for a look-alike of another. */
export const knownDomains: ReadonlySet<string> = new Set(names.flatMap((name) => registrableOf(name) ?? []));

const servers = new Map<string, string>();
for (const {
  domains,
  servers: [server],
} of providerList) {
  for (const domain of domains) if (server && !servers.has(domain)) servers.set(domain, server.host);
}
for (const host of sendingHosts) {
  const domain = registrableOf(host);
  if (domain !== null && !servers.has(domain)) servers.set(domain, host);
}

/** The server to name for a provider’s domain; the domain itself where its provider lets nobody send. */
export function serverFor(domain: string): string {
  return servers.get(domain) ?? domain;
}

/** Ordinary words, which others have in their names too: `mail.de.example.com` is Example’s server in Germany. */
export const ordinary =
  /^(?:e?mail|post|home|list|online|inbox|live|me|on|one|free|sky|web|tip|adres|mailbox|usa)$/;

/** Domains whose names nobody has by chance: those of the mailboxes that most people have, ordinary words left out. */
export const famous: readonly string[] = providerList
  .filter((one) => ['microsoft', 'worldwide'].includes(one.group) && one.id !== 'mail-com')
  .flatMap((one) => [...one.servers.map((server) => registrableOf(server.host) ?? ''), ...one.domains])
  .filter((domain, at, all) => /^[^.]{5,}\./.test(domain) && all.indexOf(domain) === at);
