/** Shorter values, without punctuation, occur by chance in the run-together letters of a reply. */
const shortestRun = 6;

/** A secret to look for, by every run of letters that gives it away. */
export type Sought = { runs: string[] };

/** What to look for. With `parts`, two thirds of the value count as well. */
export function soughtFor(value: string, parts: boolean): Sought {
  const whole = lettersOf(value);
  if (whole.length < shortestRun) return { runs: [] };
  const length = parts ? Math.max(shortestRun, Math.ceil((whole.length * 2) / 3)) : whole.length;
  const runs = [whole, [...whole].reverse().join('')].flatMap((run) =>
    Array.from({ length: run.length - length + 1 }, (_, at) => run.slice(at, at + length)),
  );
  return { runs: [Buffer.from(value, 'utf8').toString('hex'), ...runs] };
}

/**
 * Whether a text of several lines has a secret in it after all: split over lines, from its end, in part, with marks
 * between its letters, or percent-encoded, as references or as escapes, up to three times over. `direct` tells whether
 * one line has it in a form that is hidden without any doubt.
 */
export function isDisguised(text: string, sought: Sought[], direct: (line: string) => boolean): boolean {
  const lines = text.split('\n');
  // one line is looked through as it is: its code ends no word and is part of none
  if (lines.length === 1 && !/^\d{3}-/.test(text)) return gives(text.trim(), sought, direct);
  const bodies = lines.map((line) => line.replace(/^\d{3}(?:[ -]|$)(?:\d\.\d{1,3}\.\d{1,3}(?:\s+|$))?/, ''));
  const joined = [lines, bodies].map((each) => each.map((line) => line.trim()).join(''));
  return [...new Set(joined)].some((each) => gives(each, sought, direct));
}

function gives(text: string, sought: Sought[], direct: (line: string) => boolean): boolean {
  return stripped(text).some((form) => direct(form) || hasRun(lettersOf(form), sought));
}

function hasRun(letters: string, sought: Sought[]): boolean {
  return sought.some(({ runs }) => runs.some((run) => letters.includes(run)));
}

/** Letters and digits alone, in one case and one width. */
function lettersOf(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Nearly every reply: it needs no other forms of its letters. */
const ascii = /^[\0-\x7f]*$/;

/** A text as it came, and after each of up to three layers of encoding is taken off. */
function stripped(text: string): string[] {
  const forms = [text];
  for (let layer = 0; layer < 3; layer += 1) {
    const last = forms.at(-1) ?? '';
    const next = withoutLayer(last);
    if (next === last) break;
    forms.push(next);
  }
  return forms;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutLayer(text: string): string {
  const opened = text.replace(/[A-Za-z0-9+/_-]{8,}={0,2}/g, readable).replace(numbers, inLetters);
  if (!/[%=&\\]/.test(opened)) return opened;
  return opened
    .replace(/(?:[%=][0-9a-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replace(/[%=]/g, ''), 'hex').toString('utf8'),
    )
    .replace(/&#x([0-9a-f]{1,6});?|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, ...hex: unknown[]) =>
      letter(Number.parseInt(String(hex.slice(0, 3).find(Boolean)), 16)),
    )
    .replace(/\\([0-3][0-7]{2})/g, (_, octal: string) => letter(Number.parseInt(octal, 8)))
    .replace(/&#(\d{1,7});?/g, (_, number: string) => letter(Number(number)))
    .replace(/&(amp|lt|gt|quot|apos);/gi, (_, name: string) => named[name.toLowerCase()] ?? '');
}

/** What a word says in base64, of UTF-8 or UTF-16, or in base32, where it says anything that could be typed. */
function readable(word: string): string {
  const said = [Buffer.from(word, 'base64').toString('latin1').replaceAll('\0', ''), fromBase32(word)];
  return said.find((each) => /^[\x20-\x7e]{5,}$/.test(each)) ?? word;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 §6. Empty for a word that has other letters. */
function fromBase32(word: string): string {
  const places = [...word.toUpperCase().replace(/=+$/, '')].map((sign) => base32.indexOf(sign));
  if (places.includes(-1)) return '';
  const bits = places.map((place) => place.toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).map((byte) => letter(Number.parseInt(byte, 2))).join('');
}

/** Six numbers or more that could be letters of ASCII. */
const numbers = /(?:\b\d{2,3}[ ,;]{1,2}){5,}\d{2,3}\b/g;

function inLetters(list: string): string {
  const points = list.split(/[ ,;]+/).map(Number);
  return points.every((point) => point >= 0x20 && point < 0x7f) ? points.map(letter).join('') : list;
}

function letter(point: number): string {
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
}
