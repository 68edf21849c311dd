import { expect, test } from 'vitest';
import { mayBegin } from './limits';

test('codes for other devices are few, windows are more, and each visitor counts alone', async () => {
  const begun = async (way: 'window' | 'device', visitor: string) => {
    for (let count = 0; ; count += 1) if (!(await mayBegin(way, visitor))) return count;
  };
  expect(await begun('device', '192.0.2.10')).toBe(30);
  expect(await begun('window', '192.0.2.10')).toBe(100);
  expect(await mayBegin('device', '192.0.2.11')).toBe(true);
});
test('one subscriber’s many addresses count as one', async () => {
  const counts = await Promise.all(
    Array.from({ length: 40 }, (_, at) => mayBegin('device', `2001:db8:0:1::${at.toString(16)}`)),
  );
  expect(counts.filter((may) => may)).toHaveLength(30);
});
