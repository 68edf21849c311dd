import { base64Forms, bytesOf } from './encodings';
import { printable } from './printable';

/**
 * What must not be shown: values of the sign-in, by the word that stands in their place. `only`: as a whole word, as it is;
 * or in an encoding, and not as it is.
 */
export type Hidden = {
  mark: 'password' | 'user' | 'address';
  value: string;
  only?: 'word' | 'encoded';
};

/** What stands in the place of something that was hidden: its kind, or that more than one thing was. */
export const hiddenMarks = /\[(?:password|user|address|hidden)\]/;

/** Shorter values occur in ordinary words by chance and would make every line unreadable. */
export const shortest = 3;

/** Tells of a text that may have one of these values in it, in any of its forms; of most texts that none is there. */
export function signOf(values: Hidden[]): (text: string) => boolean {
  const forms = values.flatMap(({ value, only }) =>
    only === 'word' ? [value] : [...base64Forms(value), ...formsOf(value, only)],
  );
  const folded = [...new Set(forms.map(inOneCase))];
  return (text) => {
    const line = inOneCase(text);
    return folded.some((form) => line.includes(form));
  };
}

const ascii = /^[\0-\x7f]*$/;

/** Letters that differ in case alone, and the signs that differ between base64 and base64url, are the same. */
function inOneCase(text: string): string {
  // some letters have one capital for two small ones, and some the other way round
  const capitals = ascii.test(text) ? text.toUpperCase() : text.toLowerCase().toUpperCase();
  return capitals.replaceAll('-', '+').replaceAll('_', '/');
}

/** Hides one value in all its forms, one after the other: those that are encoded first. */
export function hidingOf(hidden: Hidden): (text: string) => string {
  const { mark, value, only } = hidden;
  let isThere: ReturnType<typeof signOf> | undefined;
  let patterns: RegExp[] | undefined;
  return (text) => {
    isThere ??= signOf([hidden]);
    if (!isThere(text)) return text;
    patterns ??= only === 'word' ? [wholeWord(value)] : patternsOf(value, only);
    return patterns.reduce((line, pattern) => line.replace(pattern, `[${mark}]`), text);
  };
}

function wholeWord(value: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(value)}(?![\\p{L}\\p{N}])`, 'giu');
}

function patternsOf(value: string, only?: 'encoded'): RegExp[] {
  const inBase64 = base64Forms(value).map((form) => tokenWith(inEitherAlphabet(form)));
  return [...inBase64, ...formsOf(value, only).map((form) => new RegExp(escapeRegExp(form), 'gi'))];
}

/** What is no base64: the value as it stands in texts of any kind, and in hexadecimal. */
function formsOf(value: string, only?: 'encoded'): string[] {
  const hex = value.length >= 6 ? bytesOf(value).map((bytes) => bytes.toString('hex')) : [];
  return only ? hex : [...new Set([...plainForms(value), ...hex])].sort((a, b) => b.length - a.length);
}

function plainForms(value: string): string[] {
  const html = value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  const seen = printable(value);
  // half a letter is none in an address, nor in what is sent
  const whole = value.replace(/\p{Cs}/gu, '\ufffd');
  const forms = [value, whole, encodeURIComponent(whole), html, JSON.stringify(value).slice(1, -1)];
  // some letters are two in the other case, as ß is, and those with marks where these stand apart
  if (/[^\0-\x7f]/.test(value))
    for (const form of [value.normalize('NFC'), value.normalize('NFD')])
      forms.push(form, form.toUpperCase(), form.toLowerCase());
  if (seen.length >= shortest) forms.push(seen);
  return forms;
}

/** A form for base64 and for base64url (RFC 4648 §5). */
function inEitherAlphabet(form: string): string {
  return escapeRegExp(form)
    .replace(/\\\+|-/g, '[+-]')
    .replace(/\/|_/g, '[/_]');
}

function tokenWith(form: string): RegExp {
  // begins only where a token begins, so that a long line costs no more than its length
  return new RegExp(`(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]*?${form}[A-Za-z0-9+/_-]*={0,2}`, 'g');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
