import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHearing } from './hearing';

const heard = (...pieces: (string | Buffer)[]) => {
  const hearing = createHearing();
  for (const piece of pieces) hearing.hear(Buffer.from(piece));
  return hearing;
};

describe('of a reply that is not ended', () => {
  test('a refusal whose last line does not come is kept', () => {
    const hearing = heard('250 ok\r\n550-5.7.26 blocked\r\n', '550-see');
    expect(hearing.open()).toBe('550-5.7.26 blocked\r\n550-see');
    expect(hearing.refuses()).toBe(true);
  });

  test('the bytes are kept where they are no UTF-8', () => {
    expect(heard(Buffer.from('550-\xf0\xc1\xd2\xcf\xcc\xd8', 'latin1')).open()).toBe(
      '550-\xf0\xc1\xd2\xcf\xcc\xd8',
    );
    expect(heard('550-gr\u00fc\u00df').open()).toBe('550-gr\u00fc\u00df');
  });

  test('a refusal without a line end is kept', () => {
    expect(heard('535 5.7.8 no').refuses()).toBe(true);
  });

  test.each([
    ['one line', ['220 ready\r\n']],
    ['several lines in pieces', ['250-a\r', '\n250-b\r\n25', '0 c\r\n']],
    ['a code alone', ['250-a\r\n250\r\n']],
  ])('a whole reply of %s leaves nothing', (_, pieces) => {
    expect(heard(...pieces).open()).toBe('');
  });

  test('a whole reply that is longer than what is kept leaves nothing', () => {
    const lines = '550-blocked because of this and that and something else\r\n'.repeat(50);
    const hearing = heard(lines, `${lines}550 bye\r\n`);
    expect(hearing.open()).toBe('');
    expect(hearing.refuses()).toBe(false);
  });

  test('a yes that is not ended is no refusal', () => {
    expect(heard('250-2.0.0 queued\r\n').refuses()).toBe(false);
  });

  test('however the bytes are cut, the same is kept, and not more than 2 kB', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('250-a\r\n', '250 b\r\n', '550-c', '\n', 'é', '\r')), (parts) => {
        const whole = heard(parts.join(''));
        expect(heard(...parts).open()).toBe(whole.open());
      }),
    );
    const endless = heard(...Array.from({ length: 90 }, () => `550-${'x'.repeat(100)}\r\n`));
    expect(endless.open()).toHaveLength(2_048);
  });
});

describe('replies', () => {
  test('replies are counted the same however their bytes are cut', () => {
    const reply = fc.constantFrom(
      '250 ok\r\n',
      '250-a\r\n250-b\r\n250 c\r\n',
      '250\r\n',
      '334 \n',
      '220 x\r\n',
    );
    fc.assert(
      fc.property(fc.array(reply, { maxLength: 20 }), fc.integer({ min: 1, max: 9 }), (said, size) => {
        const bytes = Buffer.from(said.join(''));
        const hearing = createHearing();
        for (let at = 0; at < bytes.length; at += size) hearing.hear(bytes.subarray(at, at + size));
        expect(hearing.replies()).toBe(said.length);
      }),
    );
  });

  test('any bytes are taken, and a line without end costs nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (pieces) => {
        const hearing = heard(...pieces.map((piece) => Buffer.from(piece)));
        const all = Buffer.concat(pieces);
        expect(hearing.bytes()).toBe(all.length);
        expect(hearing.first()).toEqual(all.subarray(0, 512));
        expect(hearing.replies()).toBe(heard(all).replies());
      }),
    );
    const hearing = createHearing();
    for (let times = 0; times < 1_000; times += 1) hearing.hear(Buffer.alloc(1_024, 'x'));
    expect(hearing.replies()).toBe(0);
    expect(hearing.first()).toHaveLength(512);
  });

  test('a goodbye may come unasked', () => {
    expect(heard('421 4.4.2 too slow\r\n').replies()).toBe(0);
  });
});
