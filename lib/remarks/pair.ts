import { listedServers } from '@/lib/providers/listed-servers';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { incomingProtocol } from '@/lib/settings/incoming-port';
import type { Notice } from '@/lib/settings/notice';
import type { Encryption, Settings } from '@/lib/settings/settings';

/** What the provider of a host says to use, when it is not this pair. */
function providerSays(port: number, encryption: Encryption, host: string): Notice[] | null {
  const known = providerOfHost(host);
  // a name that is not for sending has a remark of its own, with the right server in it
  if (known && known.role !== 'outgoing') return [];
  if (!known) return null;
  const listed = listedServers(host);
  if (listed.some((server) => server.port === port && server.encryption === encryption)) return [];
  const samePort = listed.find((server) => server.port === port);
  const use = samePort ?? listed.find((server) => server.encryption === encryption) ?? listed[0];
  if (!use) return null;
  const values = {
    provider: known.provider.name,
    host,
    port: String(use.port),
    encryption: use.encryption,
  };
  return [{ key: 'settings.notices.pair-listed', values, use }];
}

/** Pairs that hardly any server has (RFC 8314 §3.3, RFC 6409 §3.1), with the likelier one. */
function unusual(
  port: number,
  encryption: Encryption,
): { key: Notice['key']; use: Partial<Settings> } | null {
  if (port === 465 && encryption !== 'tls')
    return { key: 'settings.notices.pair-465', use: { port: 465, encryption: 'tls' } };
  if (encryption === 'none')
    return {
      key: 'settings.notices.pair-plain',
      use: { port: port === 2525 ? 2525 : 587, encryption: 'starttls' },
    };
  if (encryption === 'tls' && (port === 587 || port === 25 || port === 2525))
    return { key: 'settings.notices.pair-tls', use: { port, encryption: 'starttls' } };
  if (port === 25) return { key: 'settings.notices.pair-25', use: { port: 587, encryption: 'starttls' } };
  return null;
}

/**
 * A soft warning where port and encryption seldom go together; empty where they do. With a `host` (A-label) the provider’s
 * own list decides first. An incoming port is no matter of the pair: `readPort` speaks of it.
 */
export function pairNotice(port: number, encryption: Encryption, host?: string): Notice[] {
  if (incomingProtocol(port)) return [];
  const listed = host ? providerSays(port, encryption, host) : null;
  if (listed && listed.length > 0) return listed;
  const odd = unusual(port, encryption);
  if (!odd || (listed && port !== 25) || (host && isForSomethingElse(host))) return [];
  return [{ key: odd.key, values: { port: String(port) }, use: odd.use }];
}

/** True for a known name that is not an outgoing server. */
function isForSomethingElse(host: string): boolean {
  const known = providerOfHost(host);
  return known !== null && known.role !== 'outgoing';
}
