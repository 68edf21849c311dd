import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUnfinished } from './unfinished';

const heard = (...pieces: string[]) => {
  const reply = createUnfinished();
  for (const piece of pieces) reply.hear(Buffer.from(piece));
  return reply;
};

test('a refusal whose last line does not come is kept', () => {
  const reply = heard('250 ok\r\n550-5.7.26 blocked\r\n', '550-see');
  expect(reply.text()).toBe('550-5.7.26 blocked\r\n550-see');
  expect(reply.refuses()).toBe(true);
});

test('a refusal without a line end is kept', () => {
  expect(heard('535 5.7.8 no').refuses()).toBe(true);
});

test.each([
  ['one line', ['220 ready\r\n']],
  ['several lines in pieces', ['250-a\r', '\n250-b\r\n25', '0 c\r\n']],
  ['a code alone', ['250-a\r\n250\r\n']],
])('a whole reply of %s leaves nothing', (_, pieces) => {
  expect(heard(...pieces).text()).toBe('');
});

test('a yes that is not ended is no refusal', () => {
  expect(heard('250-2.0.0 queued\r\n').refuses()).toBe(false);
});

test('however the bytes are cut, the same is kept, and not more than 2 kB', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('250-a\r\n', '250 b\r\n', '550-c', '\n', 'é', '\r')), (parts) => {
      const whole = heard(parts.join(''));
      expect(heard(...parts).text()).toBe(whole.text());
    }),
  );
  expect(heard(...Array.from({ length: 90 }, () => `550-${'x'.repeat(100)}\r\n`)).text().length).toBeLessThan(
    2_100,
  );
});
