import { referenceNamed } from '@/lib/settings/html-references';
import { asHeard } from './charset';

/**
 * A text as it came, and after each of up to three layers of encoding is taken off: base64, base32, percent and
 * quoted-printable, references, escapes, numbers of letters, UTF-7, and escapes of logs and of SMTP.
 */
export function stripped(text: string): string[] {
  const forms = [text];
  for (let layer = 0; layer < 3; layer += 1) {
    const last = forms.at(-1) ?? '';
    const next = withoutLayer(last);
    if (next === last) break;
    forms.push(next);
  }
  return [...forms, ...fromUtf7(text), ...fromLogs(text)];
}

function withoutLayer(text: string): string {
  const opened = text.replace(/[A-Za-z0-9+/_-]{8,}={0,2}/g, readable).replace(numbers, inLetters);
  if (!/[%=&\\]|U\+/i.test(opened)) return opened;
  return opened
    .replace(/(?:[%=][0-9a-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replace(/[%=]/g, ''), 'hex').toString('utf8'),
    )
    .replace(points, (_, ...hex: unknown[]) =>
      letter(Number.parseInt(String(hex.slice(0, 5).find(Boolean)), 16)),
    )
    .replace(/\\([0-3][0-7]{2})/g, (_, octal: string) => letter(Number.parseInt(octal, 8)))
    .replace(/&#(\d{1,7});?/g, (_, number: string) => letter(Number(number)))
    .replace(/&([a-z]{2,6});/gi, (all, name: string) => referenceNamed(name) ?? all);
}

/** Points of Unicode, as references, as escapes, and as `U+00F6`. */
const points =
  /&#x([0-9a-f]{1,6});?|[\\%]u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})|<?U\+([0-9a-f]{4,6})>?/gi;

/** What a word says in base64, of UTF-8 or UTF-16, or in base32, where it says anything that could be typed. */
function readable(word: string): string {
  const said = asciiFirst.test(word)
    ? Buffer.from(word, 'base64').toString('latin1').replaceAll('\0', '')
    : '';
  if (typed.test(said)) return said;
  const other = base32.test(word) ? fromBase32(word) : '';
  return typed.test(other) ? other : word;
}

/** A first byte below 0x80 in base64, and one below 0x80 behind three more. */
const asciiFirst = /^[A-Za-f].{3}[A-Za-f]/;

const typed = /^[\x20-\x7e]{5,}$/;
/** A first byte below 0x80, in base32. */
const base32 = /^(?:[A-P][A-Z2-7]+|[a-p][a-z2-7]+)=*$/;

/** RFC 4648 §6. Each letter has five bits. */
function fromBase32(word: string): string {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const sign of word.toUpperCase().replace(/=+$/, '')) {
    const code = sign.charCodeAt(0);
    held = ((held << 5) | (code < 0x41 ? code - 24 : code - 0x41)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  return Buffer.from(bytes).toString('latin1');
}

/**
 * A text whose letters beyond ASCII stand in base64, up to a hyphen or what is no base64 (UTF-7, RFC 2152; for IMAP, RFC 3501
 * §5.1.3); none where none do.
 */
function fromUtf7(text: string): string[] {
  if (!/[+&][A-Za-z0-9+/,]{3}/.test(text)) return [];
  const read = text.replace(/[+&]([A-Za-z0-9+/,]{3,})-?/g, (_, word: string) => {
    const bytes = Buffer.from(word.replaceAll(',', '/'), 'base64');
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  });
  return [read];
}

/** A text whose bytes beyond ASCII stand as `#303`, as logs have them, or as `+C3` (xtext, RFC 3461 §4); none where none do. */
function fromLogs(text: string): string[] {
  if (!/#[23][0-7]{2}|\+[89A-F][0-9A-F]/.test(text)) return [];
  const read = text.replace(/(?:#[0-3][0-7]{2})+|(?:\+[0-9A-F]{2})+/g, (bytes) => {
    const base = bytes.startsWith('#') ? 8 : 16;
    return asHeard(
      Buffer.from(
        bytes
          .split(/[#+]/)
          .slice(1)
          .map((byte) => Number.parseInt(byte, base)),
      ),
    );
  });
  return [read];
}

/** Six numbers or more that could be letters, or bytes. */
const numbers = /(?:\b\d{2,7}[ ,;]{1,2}){5,}\d{2,7}\b/g;

function inLetters(list: string): string {
  const codes = list.split(/[ ,;]+/).map(Number);
  if (codes.some((code) => code < 0x20 || code > 0x10_ff_ff)) return list;
  return codes.every((code) => code <= 0xff) ? asHeard(Buffer.from(codes)) : codes.map(letter).join('');
}

function letter(point: number): string {
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
}
