import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMisreading } from './misread';

describe('Letters that a picture spoilt', () => {
  it.each([
    ['re1ay access denied', 'relay access denied'],
    ['0utgoing e-mai1 server', 'outgoing e-mail server'],
    ['inva1id recipient', 'invalid recipient'],
  ])('are put right where that makes a word of mail: %s', (read, written) => {
    expect(withoutMisreading(read)).toBe(written);
  });

  it.each(['mx1.mai1.example', 'a1b0@mai1.example', '0x800ccc0e', 'tls1.0', '5.1.1', 'eyjzdgf0dxmi'])(
    'are left alone in names, addresses and numbers: %s',
    (text) => {
      expect(withoutMisreading(text)).toBe(text);
    },
  );

  it('never change how long a text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(withoutMisreading(text)).toHaveLength(text.length);
      }),
    );
  });
});
