import { isAscii } from 'node:buffer';
import { type Charset, groups } from './charsets';

/** Fewer letters and fewer common ones among them tell no language. */
const fewest = { letters: 4, common: 2 };

/** Letters of a text that tell what charset it is in. */
const enough = 2_000;

/** By how much the best reading must be better than the next one. */
const clearly = 0.08;

/** Where letters of ASCII begin to stand for others (ISO-2022-JP, RFC 1468). */
const shiftsToJapanese = ['\u001b$@', '\u001b$B'];

/** Charsets that have the letters of ASCII a second time, in wide forms, of several bytes. */
const wide = ['utf-8', 'shift_jis', 'euc-jp', 'euc-kr', 'big5', 'gb18030'];

const decoders = new Map<string, TextDecoder>();

/**
 * The bytes of a reply in the form that nodemailer gives them: as text where they are UTF-8, otherwise a letter a byte. A
 * letter that is cut off at the end is left out.
 */
export function asHeard(bytes: Buffer): string {
  // nearly every reply: a decoder is dear
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return bytes.toString('latin1');
  }
}

/**
 * A reply as it was meant. `text` is what nodemailer gives for bytes that are no UTF-8: a letter a byte. It is read in
 * another charset only where that makes words of one language of it, and of no other one nearly as well; any other text
 * comes back as it is.
 */
export function inItsCharset(text: string): string {
  if (shiftsToJapanese.some((sign) => text.includes(sign))) return decoded(text, 'iso-2022-jp') ?? text;
  if (!isBytes(text)) return text;
  const label = charsetOf(sampleOf(text));
  return (label && decoded(text, label)) ?? text;
}

/** In which charset a text is words of one language; null where none or several would do. */
function charsetOf(sample: string): string | null {
  for (const { may, charsets } of groups) {
    if (may?.(sample) === false) continue;
    const readings = charsets.flatMap((charset) => {
      const read = decoded(sample, charset.label);
      const score = read === null ? 0 : scoreOf(charset, read);
      return score > 0 ? { label: charset.label, read, score } : [];
    });
    const [best, ...others] = readings.sort((a, b) => b.score - a.score);
    if (!best) continue;
    const next = others.find(({ read }) => read !== best.read);
    return next && best.score - next.score < clearly ? null : best.label;
  }
  return null;
}

/** Of a long text so many lines with letters beyond ASCII as tell a language: a dozen readings of all of it would take long. */
function sampleOf(text: string): string {
  if (text.length <= enough) return text;
  const lines = text.split('\n').filter((line) => /[\x80-\xff]/.test(line));
  return lines.join('\n').slice(0, enough);
}

/**
 * What the same bytes say in each charset with letters of several bytes, with U+FFFD for what means nothing there; none for
 * a text that is no bytes.
 */
export function inWideCharsets(text: string): string[] {
  return isBytes(text) ? wide.map((label) => readAs(label, Buffer.from(text, 'latin1'))) : [];
}

/** What text in UTF-8 looks like where it is taken for each charset of single bytes. */
export function misread(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  return [bytes.toString('latin1'), ...single.map((label) => readAs(label, bytes))];
}

const single = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-2',
  'macintosh',
];

/** Whether there are letters beyond ASCII, and none beyond a byte. */
export function isBytes(text: string): boolean {
  return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text);
}

/** Null for a text that has other letters, or bytes that mean nothing there. Half a letter at a line’s end is left out. */
function decoded(text: string, label: string): string | null {
  if (/[^\0-\xff]/.test(text)) return null;
  const read = readAs(label, Buffer.from(text, 'latin1')).replace(/\ufffd(?=\r?\n|$)/g, '');
  return read.includes('\ufffd') ? null : read;
}

/** With U+FFFD for bytes that mean nothing there. */
function readAs(label: string, bytes: Buffer): string {
  const decoder = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, decoder);
  return decoder.decode(bytes);
}

/**
 * The share of common letters, less that of rare ones and that of words with a small letter before a large one; 0 where
 * they tell no language.
 */
function scoreOf({ common, rare, must, least }: Charset, read: string): number {
  const text = read.toLowerCase();
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const letters = count(/[^\0-\x7f]/gu);
  const known = count(common);
  if (letters < fewest.letters || known < fewest.common || known / letters < least) return 0;
  if (must?.test(read) === false) return 0;
  const words = read.match(/[^\0-\x7f]{2,}/g) ?? [];
  const turned = words.filter((word) => /\p{Ll}\p{Lu}/u.test(word)).length;
  const against = (rare ? count(rare) / letters : 0) + (words.length > 0 ? turned / words.length : 0);
  return Math.max(0, known / letters - against);
}
