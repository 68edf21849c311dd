/** A charset that servers write in against the standard, and how words in it are known. */
type Charset = {
  label: string;
  /** The letters that the language has most of. */
  common: RegExp;
  /** The least share of these among the letters beyond ASCII. */
  least: number;
  /** What no word of the language has. */
  never?: RegExp;
  /** Whether the bytes could be of this charset at all. Absent: whatever can be decoded. */
  may?: (text: string) => boolean;
};

const kana = /[\u3041-\u30fc、。]/g;
const cyrillic = {
  common: /[аеиоуйнтсрвлкм]/g,
  least: 0.5,
  never: /[а-яё][А-ЯЁ]/,
  may: isWholeWords,
} as const;

/**
 * In groups: a later one is asked where none of an earlier one fits. Charsets of Latin letters are in none: what nodemailer
 * gives for such bytes is ISO 8859-1, and the ASCII between those letters tells the words.
 */
const groups: Charset[][] = [
  [
    { label: 'shift_jis', common: kana, least: 0.3 },
    { label: 'euc-jp', common: kana, least: 0.3 },
    { label: 'euc-kr', common: /[다이니는의을에가로하지않습세요]/g, least: 0.15 },
    { label: 'big5', common: /[的不一有用為無法請已使者密碼錯誤帳號郵件信箱收寄]/g, least: 0.25 },
  ],
  [{ label: 'gb18030', common: /\p{Script=Han}/gu, least: 0.5, may: isInPairs }],
  [
    { label: 'koi8-r', ...cyrillic },
    { label: 'windows-1251', ...cyrillic },
    { label: 'ibm866', ...cyrillic },
    { label: 'iso-8859-5', ...cyrillic },
    {
      label: 'windows-1253',
      common: /[αάεέηήιίοόςστνρκπλ]/g,
      least: 0.5,
      never: /[ά-ώ][Ά-Ϋ]/,
      may: isWholeWords,
    },
    { label: 'windows-1255', common: /[אבהוילמנרשת]/g, least: 0.5, may: isWholeWords },
    { label: 'windows-1256', common: /[ابتدرعلمنهوي]/g, least: 0.5, may: isWholeWords },
    { label: 'windows-874', common: /[กงนมรวสอาิี่้ไเ]/g, least: 0.5, may: isWholeWords },
  ],
];

/** Fewer letters, fewer common ones among them, and fewer bytes of a letter each tell no language. */
const fewest = { letters: 4, common: 2, single: 9 };

/** Where letters of ASCII begin to stand for others (ISO-2022-JP, RFC 1468). */
const shiftsToJapanese = ['\u001b$@', '\u001b$B'];

const decoders = new Map<string, TextDecoder>();

/**
 * A reply as it was meant. `text` is what nodemailer gives for bytes that are no UTF-8: a letter a byte. It is read in
 * another charset only where that makes words of one language of it; any other text comes back as it is.
 */
export function inItsCharset(text: string): string {
  if (shiftsToJapanese.some((sign) => text.includes(sign))) return decoded(text, 'iso-2022-jp') ?? text;
  if (!isBytes(text)) return text;
  for (const group of groups) {
    let best = { read: text, share: 0 };
    for (const charset of group) {
      const read = charset.may?.(text) === false ? null : decoded(text, charset.label);
      const share = read === null ? 0 : shareOf(charset, read);
      if (read !== null && share > best.share) best = { read, share };
    }
    if (best.share > 0) return best.read;
  }
  return text;
}

/** What the same bytes say in every charset that they fit; none for a text that is no bytes. */
export function inEveryCharset(text: string): string[] {
  if (!isBytes(text)) return [];
  return groups.flat().flatMap(({ label }) => decoded(text, label) ?? []);
}

/** Letters beyond ASCII, and none beyond a byte. */
function isBytes(text: string): boolean {
  return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text);
}

/** Null for a text that has other letters, or bytes that mean nothing there. */
function decoded(text: string, label: string): string | null {
  if (/[^\0-\xff]/.test(text)) return null;
  const decoder = decoders.get(label) ?? new TextDecoder(label, { fatal: true });
  decoders.set(label, decoder);
  try {
    return decoder.decode(Buffer.from(text, 'latin1'));
  } catch {
    return null;
  }
}

/** The share of common letters, 0 where it tells no language. */
function shareOf({ common, least, never }: Charset, text: string): number {
  const letters = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const known = text.match(common)?.length ?? 0;
  if (letters < fewest.letters || known < fewest.common || never?.test(text)) return 0;
  return known / letters < least ? 0 : known / letters;
}

/** Whether the bytes beyond ASCII make up words by themselves. In Latin words they stand between letters of ASCII. */
function isWholeWords(text: string): boolean {
  const count = (pattern: RegExp) => (text.match(pattern) ?? []).join('').length;
  const all = count(/[\x80-\xff]/g);
  return all >= fewest.single && count(/[\x80-\xff]{3,}/g) * 10 >= all * 7;
}

/**
 * Whether all bytes beyond ASCII stand in the pairs of GB 2312, and enough of them below 0xC0, where neither Latin nor
 * Cyrillic letters are (ISO 8859-1, windows-1251, KOI8-R).
 */
function isInPairs(text: string): boolean {
  const runs = text.match(/[\x80-\xff]+/g) ?? [];
  const bytes = runs.join('');
  const below = bytes.replace(/[\xc0-\xff]/g, '').length;
  return below * 6 >= bytes.length && runs.every((run) => /^(?:[\xa1-\xa3\xb0-\xf7][\xa1-\xfe])+$/.test(run));
}
