import { printable } from './printable';

/** Takes what must not be shown out of a line that is about to leave the engine. */
export type Redact = (text: string) => string;

/** What must not be shown: values of the sign-in, by the word that stands in their place. */
export type Hidden = { mark: 'password' | 'user' | 'address'; value: string };

/** Shorter values occur in ordinary words by chance and would make every line unreadable. */
const shortest = 3;

/**
 * Hides each value wherever it occurs: as it is in any case, percent-encoded, HTML-escaped, in hexadecimal, and inside
 * any base64 (whatever stands before it, as in SASL strings). The longest value is hidden first.
 */
export function createRedact(hidden: Hidden[]): Redact {
  const known = hidden
    .filter(({ value }) => value.length >= shortest)
    .sort((a, b) => b.value.length - a.value.length);
  const patterns = known.flatMap(({ mark, value }) => [
    ...base64Forms(value).map((form) => ({ mark, pattern: tokenWith(form) })),
    ...plainForms(value).map((form) => ({ mark, pattern: new RegExp(escapeRegExp(form), 'gi') })),
  ]);
  return (text) => patterns.reduce((line, { mark, pattern }) => line.replace(pattern, `[${mark}]`), text);
}

/** One line for people: redacted, printable, 500 characters at most. */
export function showLine(text: string, redact: Redact): string {
  const shown = printable(redact(text));
  return shown.length > 500 ? `${shown.slice(0, 500)} …` : shown;
}

function plainForms(value: string): string[] {
  const html = value
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
  const forms = [value, encodeURIComponent(value), html, JSON.stringify(value).slice(1, -1)];
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

function tokenWith(form: string): RegExp {
  const either = escapeRegExp(form)
    .replace(/\\\+|-/g, '[+-]')
    .replace(/\/|_/g, '[/_]');
  // begins only where a token begins, so that a long line costs no more than its length
  return new RegExp(`(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]*?${either}[A-Za-z0-9+/_-]*={0,2}`, 'g');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
