import { providerFor } from '@/lib/providers/provider-for';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { readHostName } from '@/lib/settings/host-name';
import type { ErrorKey, Notice } from '@/lib/settings/notice';
import { takeApart } from '@/lib/settings/server-text';
import type { Encryption } from '@/lib/settings/settings';
import { hostNotices } from './host-notices';

/**
 * What the server box holds. `host` is for dialling (lower case, A-labels), `shown` for people. `port` and `encryption` are
 * there when they were pasted along with it. `ok: false`: nothing usable is left, `error` says why in words without values.
 */
type ServerReading =
  | { ok: true; host: string; shown: string; port?: number; encryption?: Encryption; notices: Notice[] }
  | { ok: false; error: ErrorKey; notices: Notice[] };

/** For an address typed as a server: what its provider uses, or the likeliest name. */
function serverOfDomain(domain: string | undefined): Notice[] {
  const name = readHostName(domain ?? '');
  if ('error' in name || name.kind !== 'name') return [];
  const provider = providerFor(name.host);
  const use = provider?.servers[0];
  if (provider && use)
    return [
      { key: 'settings.notices.address-known', values: { provider: provider.name, use: use.host }, use },
    ];
  if (provider) return [];
  const host = `smtp.${name.host}`;
  return [{ key: 'settings.notices.address-guess', values: { use: host }, use: { host }, guess: true }];
}

/** A known server whose dots or hyphens were typed as underscores. */
function knownWithoutUnderscore(text: string): Notice[] {
  if (!text.includes('_')) return [];
  for (const mark of ['.', '-']) {
    const name = readHostName(text.replaceAll('_', mark));
    if ('error' in name) continue;
    const known = providerOfHost(name.host);
    const use = known?.provider.servers.find((server) => server.host === name.host);
    if (use) return [{ key: 'settings.notices.typo', values: { use: use.host }, use }];
  }
  return [];
}

/**
 * Reads the server box, whatever was pasted into it; never throws. `domain`: of the person’s address (A-label), if known.
 * `relay`: the server is to be a relay or smart host.
 */
export function readServer(typed: string, domain?: string, relay = false): ServerReading {
  const parts = takeApart(typed);
  if ('error' in parts) return { ok: false, error: parts.error, notices: serverOfDomain(parts.domain) };
  const { name: text, notices, ...pasted } = parts;
  const name = readHostName(text);
  if ('error' in name) return { ok: false, error: name.error, notices: knownWithoutUnderscore(text) };
  return {
    ok: true,
    host: name.host,
    shown: name.shown,
    ...pasted,
    notices: [...notices, ...hostNotices(name, domain, relay)],
  };
}
