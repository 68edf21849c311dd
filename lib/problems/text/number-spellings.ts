/** A number with spaces in it, or with the letter O for a nought: `0x800C CC1A`, `OX8OOCCCOE`. */
const broken = /(?<![\w.])[0o] ?x ?8(?: ?[0-9a-fo]){7}(?![\w])|\b[8][0o][0o] ?ccc ?[0-9a-fo] ?[0-9a-fo]\b/g;

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
  const digits = number.replace(/^[0o] ?x/, '').replace(/\s/g, '');
  return ` 0x${digits.replaceAll('o', '0')} `;
}
