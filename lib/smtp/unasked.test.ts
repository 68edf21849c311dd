import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReplyCount } from './unasked';

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
      const count = createReplyCount();
      let heard = 0;
      for (let at = 0; at < bytes.length; at += size) heard = count.hear(bytes.subarray(at, at + size));
      expect(heard).toBe(said.length);
    }),
  );
});
test('any bytes are taken, and a line without end costs nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(createReplyCount().hear(Buffer.from(bytes))).toBeGreaterThanOrEqual(0);
    }),
  );
  const count = createReplyCount();
  for (let times = 0; times < 1_000; times += 1) expect(count.hear(Buffer.alloc(1_024, 'x'))).toBe(0);
});
test('a goodbye may come unasked', () => {
  expect(createReplyCount().hear(Buffer.from('421 4.4.2 too slow\r\n'))).toBe(0);
});
