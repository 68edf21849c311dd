import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address';
import { readHostName } from './host-name';
import { readPhone } from './phone';
import { normalForm, plainText, writtenText } from './plain-text';
import { decodePunycode } from './punycode';
import { plainLetters } from './secret-words';
import { readServerName } from './server-name';
import { sharedReaders } from './shared-values';

const forms = ['NFC', 'NFKC', 'NFKD'] as const;

describe('an attack by marks piled up on a letter, which take the square of their number to order', () => {
  const readers = {
    ...sharedReaders,
    readAddress,
    readHostName,
    readPhone,
    readServerName,
    plainText,
    writtenText,
    plainLetters,
    decodePunycode,
  };
  const size = 2 ** 17;

  it.each(Object.entries(readers))('is read in bounded work by %s', (_, read) => {
    for (const part of ['\u0316\u0301', '\uff9e\u0316', '\u0323\uff9f\u0301', 'a\u0301\u0316', 'password']) {
      const began = performance.now();
      read(part.repeat(size / part.length));
      expect(performance.now() - began).toBeLessThan(3000);
    }
  });
});

describe('a normal form', () => {
  it('of letters with as many marks as people write is the one of Unicode', () => {
    const letter = fc
      .tuple(
        fc.constantFrom('a', 'ё', '한', 'が', 'カ', '\uff76', 'ﷺ', 'क', 'ẛ'),
        fc.string({ unit: fc.constantFrom('\u0301', '\u0316', '\u0323', '\uff9e', '\u3099'), maxLength: 30 }),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.string({ unit: letter }), fc.constantFrom(...forms), (text, form) => {
        expect(normalForm(text, form)).toBe(text.normalize(form));
      }),
    );
  });

  it('leaves out no letter, however many marks are piled up on it', () => {
    for (const form of forms) {
      expect(normalForm(`x${'\u0316\u0301'.repeat(100)}y`, form)).toMatch(/^x\p{M}{30}y$/u);
      expect(normalForm(`${'\u0316\u0301'.repeat(100)}か${'\uff9f'.repeat(50)}z`, form)).toMatch(/か.*z$/u);
    }
  });
});
