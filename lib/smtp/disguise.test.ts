import { expect, test } from 'vitest';
import { createRedact } from './redact';

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const reference: Record<string, string> = {
  ö: 'ouml',
  ä: 'auml',
  ß: 'szlig',
  ï: 'iuml',
  é: 'eacute',
  ø: 'oslash',
  œ: 'oelig',
  ç: 'ccedil',
};
const base32: Record<string, string> = { 'gr\u00f6\u00dfe1': 'M5ZMHNWDT5STC===' };
const spaced = (text: string) => text.replace(/.{3}/g, '$& ');
const points = (text: string, show: (point: string) => string) =>
  text.replace(/[^\0-\x7f]/gu, (letter) => show((letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')));
const bytes = (text: string) => [...Buffer.from(text)];
const forms: Record<string, (text: string) => string> = {
  'capitals with spaces between': (text) => spaced(text.toUpperCase()),
  'base64 with spaces between': (text) => spaced(base64(text)),
  'base64 of a SASL string, with spaces between': (text) => spaced(base64(`\0a@test.local\0${text}`)),
  'base64 behind one byte, with spaces between': (text) => spaced(base64(`x${text}`)),
  'base64 of UTF-16': (text) => Buffer.from(text, 'utf16le').toString('base64'),
  'base32, with spaces between': (text) => spaced(base32[text] ?? ''),
  'hexadecimal UTF-16': (text) => Buffer.from(text, 'utf16le').toString('hex'),
  'hexadecimal UTF-16, its high byte first': (text) => Buffer.from(text, 'utf16le').swap16().toString('hex'),
  'bytes of C': (text) =>
    bytes(text)
      .map((byte) => `0x${byte.toString(16)}`)
      .join(', '),
  bits: (text) =>
    bytes(text)
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join(' '),
  'numbers of bytes': (text) => `[${bytes(text).join(', ')}]`,
  'numbers of letters': (text) => [...text].map((letter) => letter.codePointAt(0)).join(' '),
  'escapes of newer scripts': (text) => points(text, (point) => `\\u{${point}}`),
  'escapes of old scripts': (text) => points(text, (point) => `%u${point}`),
  'points of Unicode': (text) => points(text, (point) => `<U+${point.toUpperCase()}>`),
  'the escapes of a log': (text) =>
    bytes(text)
      .map((byte) => (byte > 126 ? `#${byte.toString(8)}` : String.fromCharCode(byte)))
      .join(''),
  'the escapes of SMTP (RFC 3461)': (text) =>
    bytes(text)
      .map((byte) => (byte > 126 ? `+${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
      .join(''),
  'named references': (text) => text.replace(/[öäßïéøœç]/g, (letter) => `&${reference[letter]};`),
};
const secrets = [
  'hunterhunter',
  'größe1',
  'naïveté',
  'Gärtnerei-größe',
  'smørbrød',
  'façade-œuvre',
  'пароль7',
];
test.each(
  secrets
    .flatMap((secret) =>
      Object.entries(forms).map(([name, write]) => ({ secret, name, quoted: write(secret) })),
    )
    .filter(({ secret, quoted }) => quoted !== '' && quoted !== secret),
)('$secret in $name', ({ secret, quoted }) => {
  const hide = createRedact([{ mark: 'password', value: secret }]);
  expect(hide(`535 5.7.8 no: ${quoted} is wrong`)).toMatch(
    /^535 (?:5\.7\.8 \[hidden\]|5\.7\.8 no: .*\[password\].* is wrong)$/,
  );
  expect(hide(`535-5.7.8 no:\r\n535 5.7.8 ${quoted}`)).toMatch(/\[(?:hidden|password)\]/);
});
