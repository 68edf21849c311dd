import { inWideCharsets, isBytes } from './charset';
import {
  hidesOtherLetters,
  isDisguised,
  isMisread,
  isMostlyBeyondAscii,
  isOffer,
  isSpelled,
  isSpelledAround,
  soughtFor,
  withoutOthers,
  withoutPairs,
} from './disguise';
import { type Hidden, hiddenMarks } from './hiding';
import { createInPlace, differentOf, sight } from './in-place';
import { partOf } from './part-of';
import { readReply } from './reply';
import { isWords } from './word-like';

/**
 * Takes what must not be shown out of a text, of one line or of a whole reply, that is about to leave the engine. The text
 * is as nodemailer gives it: where it is no UTF-8, a letter a byte. Secrets are looked for in the bytes first, then the text
 * is read in its charset. Long texts are cut to what is shown of them.
 */
export type Redact = (text: string) => string;

/**
 * Hides each value wherever it occurs: as it is in any case, percent-encoded, HTML-escaped, in hexadecimal, and inside
 * any base64 (whatever stands before it, as in SASL strings). The longest value is hidden first. Where a password may still
 * be there in disguise, or in a charset that nobody can tell, only the codes of the reply are left, and `[hidden]`; so it is
 * where the place of a password would say what it is, because it is a word that a server says to anybody.
 */
export function createRedact(hidden: Hidden[]): Redact {
  return createSearch(hidden).redact;
}

/** The same, and whether replies that may be shown one by one say together what a password is. */
export type Search = { redact: Redact; isTold: (shown: string[]) => boolean };

/** See `createRedact`. */
export function createSearch(hidden: Hidden[]): Search {
  const different = differentOf(hidden);
  const { hide, read: readIn } = createInPlace(different);
  if (different.length === 0) return { redact: (text) => readIn(text).shown, isTold: () => false };
  const passwords = different
    .filter(({ mark, only }) => mark === 'password' && !only)
    .map(({ value }) => value);
  const sought = passwords.map(soughtFor);
  const parts = passwords.map(partOf);
  const tells = passwords.some(isWords);
  const beyond = passwords.filter((value) => /[^\0-\x7f]/.test(value));
  const elusive = beyond.some(isMostlyBeyondAscii);
  /** Whether this gives a secret away to somebody who knows its charset. `read` is the same text in its charset. */
  const isInBytes = (text: string, read: string, shown: string) => {
    if (beyond.length > 0 && (read !== text || unreadable.test(text))) return true;
    if (elusive && isMisread(text)) return true;
    const rest = without(isBytes(text) ? text : shown);
    return [withoutOthers(rest), withoutPairs(rest), ...inWideCharsets(rest)].some((each) =>
      isSpelled(each, sought),
    );
  };
  const redact: Redact = (text) => {
    const { simple, bytes, read, seen, shown } = readIn(text);
    // a line in which there is nothing needs no second look as it is
    const clean = shown === seen ? seen.trim() : null;
    const isSecret = (line: string) => line !== clean && hide(line) !== line;
    const rest = without(shown);
    const isThere =
      (tells && shown.includes('[password]')) ||
      parts.some((isIn) => isIn(rest)) ||
      isDisguised(rest, sought, isSecret) ||
      (isOffer(rest) && isSpelledAround([rest], sought)) ||
      (elusive && hidesOtherLetters(rest)) ||
      (!simple && isInBytes(bytes, read, shown));
    return isThere ? codesOf(seen) : shown;
  };
  return { redact, isTold: (shown) => isSpelledAround(shown.map(without), sought) };
}

/** What is left of a reply that cannot be shown. */
export function codesOf(reply: string): string {
  const { code, status } = readReply(reply) ?? {};
  return [code, status, '[hidden]'].filter(Boolean).join(' ');
}

function without(text: string): string {
  return text.replaceAll(new RegExp(hiddenMarks, 'g'), ' ');
}

/** Takes values out of a text where they stand, for a text that is judged and not shown. */
export function createHide(hidden: Hidden[]): Redact {
  const { read } = createInPlace(differentOf(hidden));
  return (text) => read(text).shown;
}

/** Control characters, which are shifts or halves of letters in other charsets; HZ’s shift (RFC 1843); marks for lost letters. */
const unreadable = /[^\P{Cc}\t\r\n]|~\{|\ufffd/u;

/** The lines of a text for people: redacted as a whole, printable, 500 characters a line at most. */
export function showLines(text: string, redact: Redact): string[] {
  return redact(text)
    .split('\n')
    .map((line) => (line.length > sight.letters ? `${line.slice(0, sight.letters)} …` : line));
}
