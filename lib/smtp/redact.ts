import { inItsCharset, inWideCharsets, isBytes } from './charset';
import {
  hidesOtherLetters,
  isDisguised,
  isMisread,
  isMostlyBeyondAscii,
  isSpelled,
  soughtFor,
  withoutOthers,
  withoutPairs,
} from './disguise';
import { type Hidden, hidingOf, shortest, signOf } from './hiding';
import { printable } from './printable';
import { readReply } from './reply';

/**
 * Takes what must not be shown out of a text, of one line or of a whole reply, that is about to leave the engine. The text
 * is as nodemailer gives it: where it is no UTF-8, a letter a byte. Only here it is read in its charset, when nothing is in
 * its bytes any more. Of a long text there is no more than is shown of it.
 */
export type Redact = (text: string) => string;

/**
 * Hides each value wherever it occurs: as it is in any case, percent-encoded, HTML-escaped, in hexadecimal, and inside
 * any base64 (whatever stands before it, as in SASL strings). The longest value is hidden first. Where one may still be
 * there in disguise, or in a charset that nobody can tell, only the codes of the reply are left, and `[hidden]`.
 */
export function createRedact(hidden: Hidden[]): Redact {
  const known = hidden
    .filter(({ value }) => value.length >= shortest)
    .sort((a, b) => Number(a.word ?? false) - Number(b.word ?? false) || b.value.length - a.value.length);
  const isFirst = ({ value, word = false }: Hidden, index: number) =>
    known.findIndex((each) => each.value === value && (each.word ?? false) === word) === index;
  const different = known.filter(isFirst);
  const hiding = different.map(hidingOf);
  // nearly every line has none of them
  const isAnyThere = signOf(different);
  const sought = different
    .filter(({ word }) => !word)
    .map(({ value }) =>
      soughtFor(
        value,
        known.some((each) => each.mark === 'password' && each.value === value),
      ),
    );
  const hide = (text: string) => (isAnyThere(text) ? hiding.reduce((line, each) => each(line), text) : text);
  const without = (text: string) => text.replace(/\[(?:password|user|address)\]/g, ' ');
  const longest = Math.max(0, ...known.map(({ value }) => value.length));
  const beyond = known.filter(({ value, word }) => !word && /[^\0-\x7f]/.test(value));
  const elusive = beyond.some(({ value }) => isMostlyBeyondAscii(value));
  /** Whether this gives a secret away to somebody who knows its charset. `read` is the same text in its charset. */
  const isInBytes = (text: string, read: string, shown: string) => {
    if (beyond.length > 0 && (read !== text || unreadable.test(text))) return true;
    if (elusive && isMisread(text)) return true;
    const rest = without(isBytes(text) ? text : shown);
    return [withoutOthers(rest), withoutPairs(rest), ...inWideCharsets(rest)].some((each) =>
      isSpelled(each, sought),
    );
  };
  return (text) => {
    const said = withinSight(text, longest);
    if (known.length === 0) return lined(inItsCharset(said));
    const simple = isPlain(said);
    const bytes = simple ? said : hide(said);
    const read = simple ? said : inItsCharset(bytes);
    const seen = lined(read);
    const shown = hide(seen);
    // a line in which there is nothing needs no second look as it is
    const clean = shown === seen ? seen.trim() : null;
    const isSecret = (line: string) => line !== clean && hide(line) !== line;
    const rest = without(shown);
    const isThere =
      isDisguised(rest, sought, isSecret) ||
      (elusive && hidesOtherLetters(rest)) ||
      (!simple && isInBytes(bytes, read, shown));
    if (!isThere) return shown;
    const { code, status } = readReply(seen) ?? {};
    return [code, status, '[hidden]'].filter(Boolean).join(' ');
  };
}

/** Nearly every reply: no letters beyond ASCII, and no shift to them. */
function isPlain(text: string): boolean {
  return /^[\t\r\n\x20-\x7e]*$/.test(text) && !text.includes('~{');
}

/** Control characters, which are shifts or halves of letters in other charsets; HZ’s shift (RFC 1843); marks for lost letters. */
const unreadable = /[^\P{Cc}\t\r\n]|~\{|\ufffd/u;

function lined(text: string): string {
  return text.split(/\r?\n/).map(printable).join('\n');
}

/** Letters of a line that are shown; lines of what was said at once, from its beginning and its end. */
const sight = { letters: 500, first: 80, last: 20 };

/** What can be shown of a text, with so much around it that a value of this length which is cut is still known. */
function withinSight(text: string, longest: number): string {
  if (text.length <= sight.letters) return text;
  const letters = sight.letters + 6 * longest;
  const lines = text.split(/\r?\n/);
  const isLong = lines.length > sight.first + sight.last;
  const kept = isLong ? [...lines.slice(0, sight.first), ...lines.slice(-sight.last)] : lines;
  return kept.map((line) => line.slice(0, letters)).join('\n');
}

/** The lines of a text for people: redacted as a whole, printable, 500 characters a line at most. */
export function showLines(text: string, redact: Redact): string[] {
  return redact(text)
    .split('\n')
    .map((line) => (line.length > sight.letters ? `${line.slice(0, sight.letters)} …` : line));
}
