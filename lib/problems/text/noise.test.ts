import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/problems/plain/plain';
import { explainText } from './explain-text';
import { isNoise } from './noise';

const bytes = fc.uint8Array({ minLength: 40, maxLength: 2000 });

describe('The bytes of a file', () => {
  it.each(['latin1', 'utf8', 'hex'] as const)('read as %s are no sending failure', (encoding) => {
    fc.assert(
      fc.property(bytes, (input) => {
        expect(explainText(Buffer.from(input).toString(encoding)).problem).toBe('unknown');
      }),
      { numRuns: 60 },
    );
  });

  it.each(['Q\u0002UçE\u0090 \u0017x', '\ufffd\ufffd Eöf \ufffd', '\u0000\u0001 spam \u0002\u0003\u0004'])(
    'are not read for the letters among them',
    (text) => {
      expect(explainText(text).problem).toBe('unknown');
    },
  );

  it.each(['UçE', 'xx Eöf xx'])('do not become a word of mail when an accent falls: %s', (text) => {
    expect(explainText(text).problem).toBe('unknown');
  });
});

it('a table of numbers tells no port', () => {
  expect(explainText('00000010: 2525 9a1b 465 587c 2525 01ff 20e1 2525').settings).toBeUndefined();
});

it('a table of numbers is no sending failure', () => {
  expect(isNoise('530 571 10013 535 421 999 554 100 432 871')).toBe(true);
});

it.each(['0x80042109 gerda@nordlicht.example', 'gerda@nordlicht.example 0x80040119'])(
  'a number of Outlook beside an address alone is read: %s',
  (text) => {
    expect(isNoise(text)).toBe(false);
  },
);

describe('What a server or Outlook says', () => {
  it.each([
    '550 5.1.1 \ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd',
    "(535, b'Error: \\xc7\\xeb\\xca\\xb9\\xd3\\xc3')",
    '\u001b[31m550 5.1.1 User unknown\u001b[0m',
    '(0x800CCC0E)',
    'EOF',
    '535',
    'サーバーからの応答がありません',
    'Получатель не существует',
  ])('is read, however it is written: %s', (text) => {
    expect(isNoise(plain(text))).toBe(false);
  });
});
