import { inEveryCharset } from './charset';
import { isDisguised, soughtFor } from './disguise';
import { printable } from './printable';
import { readReply } from './reply';

/** Takes what must not be shown out of a text, of one line or of a whole reply, that is about to leave the engine. */
export type Redact = (text: string) => string;

/**
 * What must not be shown: values of the sign-in, by the word that stands in their place. With `word` only where it
 * stands as a whole word, as it is.
 */
export type Hidden = { mark: 'password' | 'user' | 'address'; value: string; word?: boolean };

/** Shorter values occur in ordinary words by chance and would make every line unreadable. */
const shortest = 3;

/**
 * Hides each value wherever it occurs: as it is in any case, percent-encoded, HTML-escaped, in hexadecimal, and inside
 * any base64 (whatever stands before it, as in SASL strings). The longest value is hidden first. Where one may still be
 * there in disguise, only the codes of the reply are left, and `[hidden]`.
 */
export function createRedact(hidden: Hidden[]): Redact {
  const known = hidden
    .filter(({ value }) => value.length >= shortest)
    .sort((a, b) => Number(a.word ?? false) - Number(b.word ?? false) || b.value.length - a.value.length);
  const isFirst = ({ value, word = false }: Hidden, index: number) =>
    known.findIndex((each) => each.value === value && (each.word ?? false) === word) === index;
  const different = known.filter(isFirst);
  const hiding = different.map(hidingOf);
  const [words, others] = [different.filter(({ word }) => word), different.filter(({ word }) => !word)];
  // nearly every line has none of them
  const signs = [words, others].filter(({ length }) => length > 0).map(signOf);
  const sought = known
    .filter(({ word }) => !word)
    .map(({ mark, value }) => soughtFor(value, mark === 'password'));
  const hide = (text: string) =>
    signs.some((sign) => sign.test(text)) ? hiding.reduce((line, each) => each(line), text) : text;
  const without = (text: string) => text.replace(/\[(?:password|user|address)\]/g, ' ');
  /** Whether the bytes of this text give a secret away to somebody who knows their charset. */
  const isInBytes = (text: string) =>
    inEveryCharset(without(hide(text))).some((read) =>
      isDisguised(read, sought, (line) => hide(line) !== line),
    );
  return (text) => {
    const seen = text.split(/\r?\n/).map(printable).join('\n');
    if (known.length === 0) return seen;
    const shown = hide(seen);
    // a line in which there is nothing needs no second look as it is
    const clean = shown === seen ? seen.trim() : null;
    const isSecret = (line: string) => line !== clean && hide(line) !== line;
    if (!isDisguised(without(shown), sought, isSecret) && !isInBytes(text)) return shown;
    const { code, status } = readReply(seen) ?? {};
    return [code, status, '[hidden]'].filter(Boolean).join(' ');
  };
}

/** The lines of a text for people: redacted as a whole, printable, 500 characters a line at most. */
export function showLines(text: string, redact: Redact): string[] {
  return redact(text)
    .split('\n')
    .map((line) => (line.length > 500 ? `${line.slice(0, 500)} …` : line));
}

/** Occurs wherever one of these values, all words or none, has to be hidden in any of its forms. */
function signOf(values: Hidden[]): RegExp {
  const forms = values.flatMap(({ value, word }) =>
    word
      ? escapeRegExp(value)
      : [...base64Forms(value).map(inEitherAlphabet), ...plainForms(value).map(escapeRegExp)],
  );
  return new RegExp(forms.join('|'), values.some(({ word }) => word) ? 'iu' : 'i');
}

/** Hides one value in all its forms, one after the other: those that are encoded first. */
function hidingOf(hidden: Hidden): Redact {
  const { mark, value, word } = hidden;
  let sign: RegExp | undefined;
  let patterns: RegExp[] | undefined;
  return (text) => {
    sign ??= signOf([hidden]);
    if (!sign.test(text)) return text;
    patterns ??= word ? [wholeWord(value)] : patternsOf(value);
    return patterns.reduce((line, pattern) => line.replace(pattern, `[${mark}]`), text);
  };
}

function wholeWord(value: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(value)}(?![\\p{L}\\p{N}])`, 'giu');
}

function patternsOf(value: string): RegExp[] {
  const inBase64 = base64Forms(value).map((form) => tokenWith(inEitherAlphabet(form)));
  return [...inBase64, ...plainForms(value).map((form) => new RegExp(escapeRegExp(form), 'gi'))];
}

function plainForms(value: string): string[] {
  const html = value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  const seen = printable(value);
  const forms = [value, encodeURIComponent(value), html, JSON.stringify(value).slice(1, -1)];
  if (seen.length >= shortest) forms.push(seen);
  const hex = Buffer.from(value, 'utf8').toString('hex');
  return [...new Set(value.length >= 6 ? [...forms, hex] : forms)].sort((a, b) => b.length - a.length);
}

/** The part of the base64 of a value that stays the same whatever surrounds it, for each of the three alignments. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const whole = bytes.toString('base64').replace(/=+$/, '');
  const inner = [0, 1, 2].map((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const start = before === 0 ? 0 : before + 1;
    const end = Math.floor(((before + bytes.length) * 8) / 6);
    return encoded.slice(start, end);
  });
  return [...new Set([whole, ...inner])].filter((form) => form.length >= 4);
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
