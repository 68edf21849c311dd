import type { Settings } from '@/lib/settings/settings';
import { type KnownProvider, providerList } from './providers';

/** What a host name is at its provider. `use`: the settings to put in its place. `mx`: it takes in mail from other servers. */
export type HostRole =
  | { role: 'outgoing'; provider: KnownProvider }
  | { role: 'incoming' | 'retired' | 'mx'; provider: KnownProvider; use: Settings | null };

/** The provider that stands first keeps a name that several share. */
const firstWins = [...providerList].reverse();
const bySending = new Map(
  firstWins.flatMap((one) => one.servers.map((server) => [server.host, one] as const)),
);
const byReceiving = new Map(firstWins.flatMap((one) => one.incoming.map((host) => [host, one] as const)));

const retired = providerList.flatMap((provider) =>
  (provider.retired ?? []).map((name) => {
    const [start = '', end] = name.host.split('*');
    const fits = (host: string) =>
      end === undefined ? host === start : host.startsWith(start) && host.endsWith(end);
    return { fits, provider, use: provider.servers.find((server) => server.host === name.use) ?? null };
  }),
);

/** Ends of exchangers' names, the longest first. */
const exchangers = providerList
  .flatMap((one) => one.mx.map((end) => ({ end: `.${end}`, one })))
  .sort((a, b) => b.end.length - a.end.length);

/** Exchangers that are never the server to type into Outlook. Other providers take in and send at one name. */
const receivers = exchangers.filter(({ one }) => one.account !== 'other');

/** Whose server a host (A-label, lower case) is, and what for; null where nobody we know uses that name. */
export function providerOfHost(host: string): HostRole | null {
  const sender = bySending.get(host);
  if (sender) return { role: 'outgoing', provider: sender };
  const old = retired.find((name) => name.fits(host));
  if (old) return { role: 'retired', provider: old.provider, use: old.use };
  const receiver = byReceiving.get(host);
  if (receiver) return { role: 'incoming', provider: receiver, use: receiver.servers[0] ?? null };
  const exchanger = ownerOf(host, receivers);
  return exchanger && { role: 'mx', provider: exchanger, use: exchanger.servers[0] ?? null };
}

/** Who runs the mailboxes behind a mail exchanger (the host name of an MX record); the longest end that fits wins. */
export function providerOfExchanger(exchanger: string): KnownProvider | null {
  return ownerOf(exchanger.toLowerCase().replace(/\.$/, ''), exchangers);
}

function ownerOf(host: string, among: typeof exchangers): KnownProvider | null {
  return among.find(({ end }) => `.${host}`.endsWith(end))?.one ?? null;
}
