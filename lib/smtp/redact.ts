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
  const hiding = known.filter(isFirst).flatMap(hidingOf);
  const sought = known
    .filter(({ word }) => !word)
    .map(({ mark, value }) => soughtFor(value, mark === 'password'));
  const hide = (text: string) => hiding.reduce((line, each) => each(line), text);
  const isSecret = (line: string) => hide(line) !== line;
  return (text) => {
    const seen = text.split(/\r?\n/).map(printable).join('\n');
    if (known.length === 0) return seen;
    const shown = hide(seen);
    if (!isDisguised(shown.replace(/\[(?:password|user|address)\]/g, ' '), sought, isSecret)) return shown;
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

/** What hides one value, in each kind of its forms. */
function hidingOf({ mark, value, word }: Hidden): Redact[] {
  const plain = escapeRegExp(value);
  if (word)
    return [
      replacing(mark, new RegExp(plain, 'iu'), () => [
        new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu'),
      ]),
    ];
  const inBase64 = base64Forms(value).map(inEitherAlphabet);
  const forms = plainForms(value).map(escapeRegExp);
  return [
    ...(inBase64.length > 0
      ? [replacing(mark, new RegExp(inBase64.join('|')), () => inBase64.map(tokenWith))]
      : []),
    replacing(mark, new RegExp(forms.join('|'), 'i'), () => forms.map((form) => new RegExp(form, 'gi'))),
  ];
}

/** Replaces by all patterns, one after the other. `sign` occurs wherever one of them does: nearly every line has none. */
function replacing(mark: Hidden['mark'], sign: RegExp, patterns: () => RegExp[]): Redact {
  let made: RegExp[] | undefined;
  return (text) => {
    if (!sign.test(text)) return text;
    made ??= patterns();
    return made.reduce((line, pattern) => line.replace(pattern, `[${mark}]`), text);
  };
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
