import { normalForm } from '@/lib/settings/plain-text';
import { misread } from './charset';
import { encodedForms } from './encodings';
import { stripped } from './layers';
import { withoutRegistered } from './registered';

/** Shorter values, without punctuation, occur by chance in the run-together letters of a reply. */
const shortestRun = 6;

/** The same where letters are words or syllables. */
const shortestOfWords = 4;
const words = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** The same for what has to be decoded before it says anything. */
const shortestEncoded = 8;

/** Letters of which any so many in a row give a secret away. `core` is in all of those, and in hardly any reply. */
type Runs = { core: string; whole: string; length: number };

/** A secret to look for, by every run of letters that gives it away. */
type Sought = Runs[];

/**
 * What to look for: the value, two thirds of it, and its encodings. Of a value with letters beyond ASCII also what is left
 * without them, what its capitals are, and what its bytes of UTF-8 look like where they are taken for something else.
 */
export function soughtFor(value: string): Sought {
  const forms = ascii.test(value)
    ? [value]
    : [value, withoutOthers(value), value.toUpperCase(), ...misread(value)];
  const encoded = encodedForms(value).map(lettersOf);
  return [
    ...[...new Set(forms.map(lettersOf))].flatMap(runsOf),
    ...[...new Set(encoded)]
      .filter((form) => form.length >= shortestEncoded)
      .map((form) => ({ core: form, whole: form, length: form.length })),
  ];
}

function runsOf(whole: string): Runs[] {
  if (whole.length < (words.test(whole) ? shortestOfWords : shortestRun)) return [];
  const length = Math.min(whole.length, Math.max(shortestRun, Math.ceil((whole.length * 2) / 3)));
  return [whole, [...whole].reverse().join('')].map((run) => ({
    core: run.slice(run.length - length, length),
    whole: run,
    length,
  }));
}

/** Whether so few letters of a value are of ASCII that they do not tell it where all others are unreadable. */
export function isMostlyBeyondAscii(value: string): boolean {
  return !ascii.test(value) && lettersOf(withoutOthers(value)).length < shortestRun;
}

/**
 * Whether a text of several lines has a secret in it after all: split over lines, from its end, in part, with marks
 * between its letters, or percent-encoded, as references or as escapes, up to three times over. `direct` tells whether
 * one line has it in a form that is hidden without any doubt.
 */
export function isDisguised(text: string, sought: Sought[], direct: (line: string) => boolean): boolean {
  return joined(text).some((each) =>
    stripped(each).some((form) => direct(form) || hasRun(lettersOf(form), sought)),
  );
}

/** Whether a secret is spelled in a text of several lines, whatever stands between its letters. */
export function isSpelled(text: string, sought: Sought[]): boolean {
  return joined(text).some((each) => hasRun(lettersOf(each), sought));
}

/** Whether this is a yes of several lines, as to EHLO (RFC 5321 §4.1.1.1). */
export function isOffer(text: string): boolean {
  return text.startsWith('250-');
}

/**
 * Whether replies that were said one after the other, or the lines of an offer, spell a secret together without their codes
 * and without the names that all servers offer.
 */
export function isSpelledAround(replies: string[], sought: Sought[]): boolean {
  const bodies = replies.flatMap((reply) => {
    const lines = reply.split('\n').map(bodyOf);
    return isOffer(reply) ? lines.map(withoutRegistered) : lines;
  });
  // of nearly every offer a name of the server is left
  if (bodies.filter(Boolean).length < 2) return false;
  return hasRun(lettersOf(bodies.join('')), sought);
}

/** Whether letters that are not those of any one charset come out of a text when a layer of encoding is taken off it. */
export function hidesOtherLetters(text: string): boolean {
  return joined(text).some((each) => stripped(each).slice(1).some(isMisread));
}

/** Whether a text may be UTF-8, or anything else, that was taken for ISO 8859-1: all of it but three ordinary signs. */
export function isMisread(text: string): boolean {
  return /[\x80-\x9f\xa1-\xaa\xac-\xba\xbc-\xff\ufffd]/.test(text);
}

/** Without the letters beyond ASCII. */
export function withoutOthers(text: string): string {
  return text.replace(/[^\0-\x7f]+/g, '');
}

/** The same where each of them is two bytes, of which the second may look like ASCII, as in Johab (KS X 1001, annex 3). */
export function withoutPairs(text: string): string {
  return text.replace(/[\x80-\xff][\x31-\x7e\x80-\xff]?/g, '');
}

/** The lines of a reply as one, with their codes and without. */
function joined(text: string): string[] {
  const lines = text.split('\n');
  // one line is looked through as it is: its code ends no word and is part of none
  if (lines.length === 1 && !/^\d{3}-/.test(text)) return [text.trim()];
  const bodies = lines.map(bodyOf);
  return [...new Set([lines, bodies].map((each) => each.map((line) => line.trim()).join('')))];
}

/** A line of a reply without its codes. */
function bodyOf(line: string): string {
  return line.replace(/^\d{3}(?:[ -]|$)(?:\d\.\d{1,3}\.\d{1,3}(?:\s+|$))?/, '');
}

function hasRun(letters: string, sought: Sought[]): boolean {
  return sought.some((ways) => ways.some((each) => letters.includes(each.core) && hasAnyOf(letters, each)));
}

function hasAnyOf(letters: string, { whole, length }: Runs): boolean {
  const last = whole.length - length;
  return Array.from({ length: last + 1 }, (_, at) => whole.slice(at, at + length)).some((run) =>
    letters.includes(run),
  );
}

/** Letters and digits alone, in one case and one width. */
function lettersOf(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return normalForm(text, 'NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Nearly every reply: it needs no other forms of its letters. */
const ascii = /^[\0-\x7f]*$/;
