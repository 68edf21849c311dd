import { readAddress } from '@/lib/settings/address';
import { readHostName } from '@/lib/settings/host-name';
import { type LinkValues, readLink } from '@/lib/settings/link';
import { holdsSecret } from '@/lib/settings/secret-text';
import { readServerName } from '@/lib/settings/server-name';
import { most } from '@/lib/settings/shared-values';
import type words from '@/lib/text/en/share.json';
import { isOver, lastMoment, mostDays, usualUserName } from './share';

/** The boxes of the form, by name, from its top to its end. `may…`: ticked where colleagues may change it. */
export const shareFields = [
  'host',
  'encryption',
  'port',
  'for',
  'user',
  'windows',
  'pattern',
  'signin',
  'mayHost',
  'mayMode',
  'mayUser',
  'account',
  'edition',
  'org',
  'contact',
  'phone',
  'help',
  'note',
  'until',
] as const;
export type ShareField = (typeof shareFields)[number];

/** What was typed, by box. */
export type Typed = Partial<Record<ShareField, string>>;
export type ShareError = keyof (typeof words)['errors'];
export type ShareErrors = Partial<Record<ShareField, ShareError>>;
export type ShareFormReading = { ok: true; values: LinkValues } | { ok: false; errors: ShareErrors };

const plainNames = ['signin', 'account', 'edition', 'org', 'contact', 'phone', 'note', 'until'] as const;

/** Reads the form that makes a link. `signed` links need mail domains, and a last day within two years. `now` in milliseconds since 1970. */
export function readShareForm(
  typed: Typed,
  { signed, now }: { signed: boolean; now: number },
): ShareFormReading {
  const errors: ShareErrors = {};
  const text = (name: ShareField) => typed[name]?.trim() ?? '';
  const server = readServerName(text('host'));
  const asked = new URLSearchParams();
  if (server.ok) asked.set('host', server.host);
  asked.set('port', text('port') || String((server.ok && server.port) || ''));
  asked.set('encryption', text('encryption') || (server.ok && server.encryption) || '');
  for (const name of plainNames) asked.set(name, text(name));
  asked.set('for', domainsIn(text('for')));
  asked.set('help', pageIn(text('help')));
  const user = patternOf(text('user'), text('windows'), text('pattern'));
  if ('error' in user) errors[user.error] = user.error;
  else if (user.pattern !== usualUserName) asked.set('user', user.pattern);
  asked.set('fixed', fixedOf(typed));
  const { values, dropped } = readLink(asked);
  for (const name of ['host', 'port', 'encryption'] as const)
    if (values[name] === undefined) errors[name] = name;
  // signed for nobody, a link would not make its server one that may be sent a password
  if (signed && values.for === undefined) errors.for = text('for') === '' ? 'forSigned' : 'for';
  for (const { name } of dropped) {
    const field = shareFields.find((one) => one === (name === 'user' ? 'pattern' : name));
    if (field) errors[field] ??= field === 'until' ? 'untilUnread' : (field as ShareError);
  }
  for (const name of shareFields) {
    // a secret is named as one, wherever it stands
    if (holdsSecret(typed[name] ?? '')) errors[name] = 'secret';
    else if ((typed[name] ?? '').length > most.link) errors[name] = 'long';
  }
  const over = lastDayFault(values.until, signed, now);
  if (over) errors.until ??= over;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, values };
}

function patternOf(
  kind: string,
  windows: string,
  own: string,
): { pattern: string } | { error: ShareField & ShareError } {
  switch (kind) {
    case '':
    case 'address':
      return { pattern: usualUserName };
    case 'local':
      return { pattern: '{local}' };
    case 'windows':
      return /^[\p{L}\p{N}._-]{1,60}$/u.test(windows)
        ? { pattern: `${windows}\\{local}` }
        : { error: 'windows' };
    case 'own':
      return own === '' ? { error: 'pattern' } : { pattern: own };
    default:
      return { error: 'user' };
  }
}

function fixedOf({ mayHost, mayMode, mayUser }: Typed): string {
  return [mayHost ? '' : 'host', mayMode ? '' : 'port,encryption', mayUser ? '' : 'user']
    .filter(Boolean)
    .join(',');
}

function lastDayFault(until: string | undefined, signed: boolean, now: number): ShareError | null {
  if (until === undefined) return signed ? 'until' : null;
  if (isOver({ until }, now)) return 'untilPast';
  return lastMoment(until) > now + mostDays * 86_400_000 ? 'until' : null;
}

/** Mail domains, where somebody’s address stands for the part after its @. */
function domainsIn(text: string): string {
  const one = (item: string) => {
    const address = readAddress(item);
    return address.ok ? address.domain : item;
  };
  return text
    .split(/[\s,;]+/)
    .map(one)
    .join(',');
}

/** A page whose `https://` was left out has it put before. */
function pageIn(text: string): string {
  const name = readHostName(/^([^\s:/?#@]+)(?::\d+)?(?:[/?#]\S*)?$/.exec(text)?.[1] ?? '');
  return 'host' in name && name.kind === 'name' ? `https://${text}` : text;
}
