import { accountIds } from './account-ids';
import { editionIds } from './edition-ids';
import { readHostName } from './host-name';
import { harmless } from './plain-text';
import { holdsSecret } from './secret-text';
import { namesSecret } from './secret-words';
import { encryptions } from './settings';
import { most, sharedReaders } from './shared-values';

/** The most characters of a query string that is read: Node takes no longer head of a request (`--max-http-header-size`). */
export const longestQuery = 16_384;

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
/** Their names. */
export const linkNames = Object.keys(readers) as Name[];

/** The wizard’s state that may be shared. */
export type LinkValues = { [N in Name]?: NonNullable<ReturnType<(typeof readers)[N]>> | undefined };

/**
 * `secret`: by its name or its look it is a user name, an address or a password, and `shown` is empty. So it is of a value that is
 * longer than anything in a link: that was not looked at.
 */
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
  const long = value.length > most.link;
  const looksSecret = !long && (/@|%40/i.test(value) || holdsSecret(value));
  const secret = reason === 'secret' || name === 'user' || looksSecret;
  return {
    name: name.includes('@') ? '…' : harmless(name),
    shown: secret || long ? '' : harmless(value),
    secret,
    reason: secret ? 'secret' : reason,
  };
}

/** The different values of each parameter, in the order in which they come. */
function valuesByName(params: URLSearchParams): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, value] of params) found.set(name, (found.get(name) ?? new Set()).add(value));
  return found;
}

/** Of what is no part of a link, no more is named. */
const mostNamed = 10;

/**
 * Reads a link’s parameters; never throws. What doesn’t fit is left out and named, shortened so that it may be shown: of the parts
 * of a link each one, then what is secret, then the rest.
 */
export function readLink(params: URLSearchParams): { values: LinkValues; dropped: Dropped[] } {
  const values: Record<string, unknown> = {};
  const left: Dropped[] = [];
  const others: Dropped[] = [];
  for (const [name, [...all]] of valuesByName(params)) {
    const [value = ''] = all;
    const known = linkNames.find((one) => one === name);
    if (!known && trackingName.test(name)) continue;
    if (!known)
      others.push(dropped(name, value, namesSecret(name) || personName.test(name) ? 'secret' : 'unknown'));
    else if (all.length > 1) left.push(dropped(name, all.join(' '), 'repeated'));
    else if (value.trim() !== '') {
      const read = value.length > most.link ? null : readers[known](value.trim());
      if (read === null) left.push(dropped(name, value, 'nonsense'));
      else values[known] = read;
    }
  }
  others.sort((one, other) => Number(other.secret) - Number(one.secret));
  return { values: values as LinkValues, dropped: [...left, ...others.slice(0, mostNamed)] };
}

/** Writes a query string without its `?`, always in the same order; empty where there is nothing to write. */
export function writeLink(values: LinkValues): string {
  const params = new URLSearchParams();
  for (const name of linkNames) {
    const value = values[name];
    if (value !== undefined) params.set(name, String(value));
  }
  return params.toString();
}
