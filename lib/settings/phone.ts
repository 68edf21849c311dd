import { plainText } from './plain-text';

/** A number, with a word for keys where one is part of it (`0800-HELP`), and an extension behind it (`ext 12`, `x12`). */
const whole =
  /^(?<number>\+?[\d(][\d ()./-]*(?:(?!EXT)[A-Z]{2,9}(?:[ -]\d{1,6})?)?)(?:,? ?(?:[Ee]xt\.?|EXT\.?|[Ee]xtension|[xX]) ?(?<extension>\d{1,6}))?$/;

/** The letters on the keys 2 to 9 (ITU-T E.161). */
const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'] as const;

/** A telephone number as somebody writes it, plain and of at most `longest` characters; null for anything else. */
export function readPhone(text: string, longest = 30): string | null {
  const plain = plainText(text);
  const number = plain.length <= longest ? whole.exec(plain)?.groups?.number : undefined;
  return number !== undefined && /\d{2}/.test(number) && number.length >= 3 ? plain : null;
}

/** The address that dials a number that was read (RFC 3966), its extension apart. */
export function phoneHref(phone: string): string {
  const { number = phone, extension } = whole.exec(phone)?.groups ?? {};
  const digits = number
    // the nought in brackets is not dialled after a country’s number (ITU-T E.123)
    .replace(/^(\+[^(]*)\(0\)/, '$1')
    .replace(/[A-Z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2))
    .replace(/[^+\d]/g, '');
  return `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
}
