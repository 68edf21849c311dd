import { unicodeHost } from '@/lib/settings/host-name';
import { normalForm } from '@/lib/settings/plain-text';

/** Letters that look like Latin ones, by the Latin one, after Unicode’s list of confusables (UTS #39). */
const alike = {
  a: 'аɑα',
  b: 'вьƅЬ',
  c: 'сϲᴄⲥ',
  d: 'ԁɗᏧ',
  e: 'еεєҽɛ',
  f: 'ƒẝք',
  g: 'ɡցƍɢ',
  h: 'һհᏂ',
  i: 'іιıɩɪӏǀוןⲓⵏ',
  j: 'јϳյ',
  k: 'кκ',
  l: 'ɭⅼᛁ',
  m: 'мⅿ',
  n: 'ոռпη',
  o: 'оοօσסه٥೦൦๐໐ഠဝ〇ο𐓪௦०০੦૦ⲟ',
  p: 'рρϱⲣ',
  q: 'ԛգզ',
  r: 'гᴦⲅ',
  s: 'ѕꜱƽ',
  t: 'тτ',
  u: 'υսʋᴜц',
  v: 'ѵνᴠט',
  w: 'ԝѡաɯᴡω',
  x: 'хχ᙮',
  y: 'уүγყỿ',
  z: 'ᴢ',
  3: 'зҙӡʒȝɜ',
  4: 'ч',
  6: 'б',
} satisfies Record<string, string>;

const latin = new Map(
  Object.entries(alike).flatMap(([letter, all]) => [...all].map((one) => [one, letter] as const)),
);

/** Digits and letters that are taken for others: `i` and `1` for `l`, whichever of them is meant. */
const merged: Readonly<Record<string, string>> = { i: 'l', '1': 'l', '0': 'o', '3': 'e', '5': 's' };

/**
 * What a host (A-label) looks like at a glance, label by label: accents off, look-alikes as the one Latin letter, `rn`
 * as `m`, `vv` as `w`. `?` stands for a letter of another script that is in no list.
 */
export function lookOf(host: string): string {
  return [...normalForm(unicodeHost(host), 'NFKD').toLowerCase().replace(/\p{M}/gu, '')]
    .map((letter) => latin.get(letter) ?? (/[ -~]/.test(letter) ? letter : '?'))
    .map((letter) => merged[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Whether two looks are the same, where up to a third of the first is in no list of letters. */
export function looksLike(look: string, known: string): boolean {
  if (look === known) return true;
  const unlisted = look.split('?').length - 1;
  if (unlisted === 0 || look.length !== known.length || unlisted > look.length / 3) return false;
  return [...look].every((letter, at) => letter === '?' || letter === known[at]);
}
