import { accountIds } from './account-ids';
import { editionIds } from './edition-ids';
import { readHostName } from './host-name';
import { harmless } from './plain-text';
import { holdsSecret } from './secret-text';
import { namesSecret } from './secret-words';
import { encryptions } from './settings';
import { sharedReaders } from './shared-values';

const oneOf =
  <T extends string>(ids: readonly T[]) =>
  (text: string): T | null =>
    ids.find((id) => id === text.toLowerCase()) ?? null;

function host(text: string): string | null {
  const name = text.length > 300 ? null : readHostName(text.trim());
  return name && 'host' in name ? name.host : null;
}

function port(text: string): number | null {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 65_535 ? number : null;
}

/** What a link may hold, in the order in which it is written, and how each value is read: null where it is nonsense. */
const readers = {
  host,
  port,
  encryption: oneOf(encryptions),
  edition: oneOf(editionIds),
  account: oneOf(accountIds),
  ...sharedReaders,
} as const;
type Name = keyof typeof readers;
const names = Object.keys(readers) as Name[];

/** The wizard’s state that may be shared. */
export type LinkValues = { [N in Name]?: NonNullable<ReturnType<(typeof readers)[N]>> | undefined };

/** `secret`: by its name or its look it is a user name, an address or a password, and `shown` is empty. */
export type Dropped = {
  name: string;
  shown: string;
  secret: boolean;
  reason: 'secret' | 'nonsense' | 'repeated' | 'unknown';
};

const personName =
  /auth|^(?:pw|pin|key|code)$|user|login|e-?mail|address|account-?name|^(?:name|from|to|sender)$/i;
/** Marks that newsletters and search engines add. They say nothing, so nothing is said about them. */
const trackingName = /^(?:utm_.*|fbclid|gclid|msclkid|mc_[ce]id|_rsc|_gl|ref)$/i;

function dropped(name: string, value: string, reason: Dropped['reason']): Dropped {
  const secret = reason === 'secret' || name === 'user' || /@|%40/i.test(value) || holdsSecret(value);
  return {
    name: name.includes('@') ? '…' : harmless(name),
    shown: secret ? '' : harmless(value),
    secret,
    reason: secret ? 'secret' : reason,
  };
}

/** Reads a link’s parameters; never throws. What doesn’t fit is left out and named, shortened so that it may be shown. */
export function readLink(params: URLSearchParams): { values: LinkValues; dropped: Dropped[] } {
  const values: Record<string, unknown> = {};
  const left: Dropped[] = [];
  for (const name of new Set(params.keys())) {
    const all = [...new Set(params.getAll(name))];
    const [value = ''] = all;
    const known = names.find((one) => one === name);
    if (!known && trackingName.test(name)) continue;
    if (!known)
      left.push(dropped(name, value, namesSecret(name) || personName.test(name) ? 'secret' : 'unknown'));
    else if (all.length > 1) left.push(dropped(name, all.join(' '), 'repeated'));
    else if (value.trim() !== '') {
      const read = readers[known](value.trim());
      if (read === null) left.push(dropped(name, value, 'nonsense'));
      else values[known] = read;
    }
  }
  return { values: values as LinkValues, dropped: left.slice(0, 10) };
}

/** Writes a query string without its `?`, always in the same order; empty where there is nothing to write. */
export function writeLink(values: LinkValues): string {
  const params = new URLSearchParams();
  for (const name of names) {
    const value = values[name];
    if (value !== undefined) params.set(name, String(value));
  }
  return params.toString();
}
