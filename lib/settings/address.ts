import { readHostName } from './host-name';
import type { ErrorKey } from './notice';
import { hasHiddenControls } from './plain-text';

/**
 * An e-mail address. `address` is what mail programs send: local part as typed, domain in lower case and A-labels. `shown` is
 * the same for people.
 */
export type AddressReading =
  | {
      ok: true;
      address: string;
      shown: string;
      local: string;
      domain: string;
      shownDomain: string;
      /** The local part has letters beyond ASCII: the server must know SMTPUTF8 (RFC 6531). */
      international: boolean;
    }
  | { ok: false; error: ErrorKey };

/** Atext of RFC 5322 §3.2.3 and every letter, mark or sign beyond ASCII (RFC 6532 §3.2). */
const atoms = /^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]|[^\p{ASCII}\p{C}\p{Z}]|[\u200c\u200d])+$/u;
const octets = (text: string) => new TextEncoder().encode(text).length;
const fault = (error: ErrorKey): AddressReading => ({ ok: false, error });

/** What stands round an address when it is copied: `mailto:`, a name before `<…>`, quotes, a full stop, invisible spaces. */
function unwrapped(typed: string): string {
  const text = typed.replace(/^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/gu, '');
  const inside = /^[^<>@]*<([^<>]*)>[;,]?$/.exec(text)?.[1] ?? text;
  return inside
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^["'(]+|["'),;.]+$/g, '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[\uff20\ufe6b]/g, '@');
}

/** Reads one e-mail address (RFC 5321, RFC 6531); never throws. Line breaks, controls and direction marks are refused. */
export function readAddress(typed: string): AddressReading {
  if (typed.length > 2000) return fault('settings.errors.address-long');
  const text = unwrapped(typed);
  if (text === '') return fault('settings.errors.address-empty');
  if (hasHiddenControls(text)) return fault('settings.errors.address-hidden');
  const at = text.lastIndexOf('@');
  if (at < 0) return fault('settings.errors.address-at');
  const local = text.slice(0, at).normalize('NFC');
  if (text.indexOf('@') !== at)
    return fault(
      /[\s,;]/.test(text) ? 'settings.errors.address-several' : 'settings.errors.address-at-twice',
    );
  if (local === '') return fault('settings.errors.address-local-empty');
  if (/\s/.test(text)) return fault('settings.errors.address-spaces');
  if (!atoms.test(local)) return fault('settings.errors.address-characters');
  if (/^\.|\.$|\.\./.test(local)) return fault('settings.errors.address-dots');
  const name = readHostName(text.slice(at + 1).replace(/[\u3002\uff0e\uff61]/g, '.'));
  if ('error' in name || name.kind !== 'name') return fault('settings.errors.address-domain');
  const address = `${local}@${name.host}`;
  // 64 and 254 octets: RFC 5321 §4.5.3.1, and its erratum 1690.
  if (octets(local) > 64 || octets(address) > 254) return fault('settings.errors.address-long');
  return {
    ok: true,
    address,
    shown: `${local}@${name.shown}`,
    local,
    domain: name.host,
    shownDomain: name.shown,
    international: /[^ -~]/.test(local),
  };
}
