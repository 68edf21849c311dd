/** Letters of a Russian keyboard that look like those of a number. */
const lookalikes: Record<string, string> = { а: 'a', в: 'b', с: 'c', е: 'e', о: 'o', х: 'x' };
const digit = '[0-9a-foавсео]';

/**
 * A number with spaces or hyphens in it, with the letter O for a nought, more noughts before it, or the mark of another
 * language of programs: `0x800C CC1A`, `OX8OOCCCOE`, `0x8004-210B`, `x800CCC0E`, `&H800CCC78`, `800CCC0Eh`.
 */
const broken = new RegExp(
  `(?<![\\p{L}\\d_.])(?:[0oо]? ?[xх]|&h|h) ?(?:0{8})?8(?:[ -]?${digit}){7}h?(?![\\p{L}\\d_])|(?<![\\p{L}\\d_.-])8[ -]?[0oо][ -]?[0oо][ -]?(?:[cс][ -]?){3}${digit}[ -]?${digit}h?(?![\\p{L}\\d_-])`,
  'gu',
);

/** Decimal digits, signed as scripts print them or unsigned as some logs do. Behind a word for a telephone they are none. */
const decimal =
  /(?<![\d.]|(?:\b(?:tel(?:ephone)?|phone|mobile|fax|call)|\+\d{1,3})\W{0,3})(?:-(214[67]\d{6})|(?<!-|\d,)(214[7-9]\d{6}))(?![\d-]|[.,]\d)/g;

/** A text (plain form) with the numbers of Windows in it as `0x` and eight digits, or those digits alone. Total, in bounded time. */
export function inHexadecimal(text: string): string {
  return text.replace(decimal, ofDecimal).replace(broken, ofBroken);
}

function ofDecimal(whole: string, signed: string | undefined): string {
  return (signed ? 2 ** 32 - Number(signed) : Number(whole)).toString(16);
}

function ofBroken(number: string): string {
  const latin = number.replace(/[авсеох]/g, (letter) => lookalikes[letter] ?? letter);
  const digits = latin.replace(/[\s-]/g, '').replace(/^(?:[0o]?x|&h|h)(?:0{8})?|h$/g, '');
  return ` 0x${digits.replaceAll('o', '0')} `;
}
