import { providerFor } from '@/lib/providers/provider-for';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { type KnownProvider, providerList } from '@/lib/providers/providers';
import { slips } from '@/lib/providers/slips';
import type { HostName } from '@/lib/settings/host-name';
import type { Notice } from '@/lib/settings/notice';
import type { Settings } from '@/lib/settings/settings';
import { nearest } from './edit-distance';
import { imitatedBy, knownNameInside, lookalikeOf } from './lookalike';
import { registrableOf } from './registrable';

const servers = new Map(
  [...providerList]
    .reverse()
    .flatMap((one) => [...one.servers].reverse().map((server) => [server.host, server])),
);
const receivingName =
  /^(?:imap\d?|imaps|imap-?mail|pop\d?|pop3s|pop-?mail|in|incoming|inbound|posteingang)\./;
const webName = /^(?:www|webmail|owa|autodiscover|autoconfig|login|account)\./;

/** Short names have many neighbours that are somebody else’s: one slip there, two in long ones. */
const mostSlips = (known: string) => (known.length < 14 ? 1 : 2);

function instead(key: Notice['key'], shown: string, provider: KnownProvider, use: Settings | null): Notice[] {
  if (!use) return [];
  return [{ key, values: { host: shown, provider: provider.name, use: use.host }, use }];
}

/** First words of domains that no company would give a server of its own, unlike `mail`, `web` or `home`. */
const brands = new Set(
  'aol fastmail gmail gmx googlemail hotmail icloud laposte libero naver posteo protonmail rambler seznam t-online virginmedia wanadoo yahoo yandex ziggo zoho'.split(
    ' ',
  ),
);

/**
 * The provider that somebody means who types the end of an address (`gmx.de`), or only its first word: a brand, or that of the
 * person’s own domain. No relay is meant by a short name.
 */
function providerMeant({ host, kind }: HostName, domain: string | undefined, relay: boolean) {
  if (kind === 'name') return providerFor(host);
  if (relay) return null;
  if (domain?.split('.')[0] === host) return providerFor(domain);
  if (!brands.has(host)) return null;
  return providerList.find((one) => one.domains.some((each) => each.split('.')[0] === host)) ?? null;
}

/** The provider of a name that ends in one of its domains, such as `smtp.gmx.net`. */
function providerAbove(host: string): KnownProvider | null {
  const above = host.slice(host.indexOf('.') + 1);
  return above.includes('.') ? (providerFor(above) ?? providerAbove(above)) : null;
}

function guessed(key: Notice['key'], name: HostName, domain: string | undefined): Notice[] {
  const known = domain ? providerFor(domain)?.servers[0] : undefined;
  if (known) return [{ key, values: { host: name.shown, use: known.host }, use: known }];
  const use = name.host.replace(/^[^.]+/, 'smtp');
  return [{ key, values: { host: name.shown, use }, use: { host: use }, guess: true }];
}

function byRole(name: HostName, domain: string | undefined, relay: boolean): Notice[] | null {
  const known = providerOfHost(name.host);
  if (!known) return null;
  if (known.role === 'outgoing') return [];
  if (known.role === 'mx' && relay)
    return [{ key: 'settings.notices.relay-exchanger', values: { host: name.shown, port: '25' } }];
  // Microsoft’s kinds of mailbox share names for incoming mail: the address tells which it is.
  const own = domain && known.role !== 'retired' ? providerFor(domain) : null;
  const provider =
    own && own.account !== 'other' && known.provider.account !== 'other' ? own : known.provider;
  const use = provider === known.provider ? known.use : (provider.servers[0] ?? null);
  const keys = {
    incoming: 'settings.notices.incoming-known',
    retired: 'settings.notices.retired',
    mx: 'settings.notices.exchanger',
  } as const;
  return instead(keys[known.role], name.shown, provider, use);
}

/**
 * What to say about a host that is well formed: at most one notice, the most telling. `domain`: of the address, if known.
 * `relay`: it is to be a relay or smart host, for which a mail exchanger may be right.
 */
export function hostNotices(name: HostName, domain?: string, relay = false): Notice[] {
  if (name.kind === 'ip') return [{ key: 'settings.notices.ip-address', values: { host: name.shown } }];
  const known = byRole(name, domain, relay);
  if (known) return known;
  const slip = servers.get(slips[name.host] ?? '');
  if (slip)
    return [{ key: 'settings.notices.typo', values: { host: name.shown, use: slip.host }, use: slip }];
  const alike = servers.get(lookalikeOf(name.host) ?? '');
  if (alike)
    return [{ key: 'settings.notices.lookalike', values: { host: name.shown, use: alike.host }, use: alike }];
  const inside = knownNameInside(name.host);
  if (inside) {
    const end = registrableOf(name.shown) ?? name.shown;
    return [{ key: 'settings.notices.known-name-inside', values: { host: name.shown, known: inside, end } }];
  }
  const meant = providerMeant(name, domain, relay);
  if (meant) return instead('settings.notices.domain-as-server', name.shown, meant, meant.servers[0] ?? null);
  const near = servers.get(nearest(name.host, servers.keys(), mostSlips) ?? '');
  if (near)
    return [{ key: 'settings.notices.typo', values: { host: name.shown, use: near.host }, use: near }];
  const imitated = imitatedBy(name.host, domain);
  if (imitated) return [{ key: 'settings.notices.lookalike', values: { host: name.shown, use: imitated } }];
  const above = providerAbove(name.host);
  if (above) return instead('settings.notices.not-listed', name.shown, above, above.servers[0] ?? null);
  if (receivingName.test(name.host)) return guessed('settings.notices.incoming-guess', name, domain);
  if (webName.test(name.host)) return guessed('settings.notices.web-name', name, domain);
  if (name.kind === 'short') return [{ key: 'settings.notices.short-name', values: { host: name.shown } }];
  if (name.host !== name.shown)
    return [{ key: 'settings.notices.international-name', values: { host: name.host } }];
  return [];
}
