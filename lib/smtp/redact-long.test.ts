import { expect, test } from 'vitest';
import { createRedact, showLines } from './redact';

const redact = createRedact([{ mark: 'user', value: 'alice@test.local' }]);

test('a secret at the end of what is shown of a long line is hidden whole', () => {
  const hide = createRedact([{ mark: 'password', value: 'hunterhunter' }]);
  const [line = ''] = showLines(`535 ${'x '.repeat(245)}hunterhunter ${'y '.repeat(5000)}`, hide);
  expect(line).not.toContain('hunt');
});
test('a long line of letters of two bytes is read as it was meant, wherever it is cut', () => {
  const refused = '\x90\xda\x91\xb1\x82\xf0\x8b\x91\x94\xdb\x82\xb5\x82\xdc\x82\xb5\x82\xbd';
  for (const before of ['', '.', '..', '...']) {
    const [line = ''] = showLines(`535-${before}${refused.repeat(200)}\r\n535 ${refused}`, redact);
    expect(line.startsWith(`535-${before}接続を拒否しました`)).toBe(true);
  }
});
test('the first lines of a long reply are kept, and the last ones', () => {
  const lines = showLines(Array.from({ length: 3000 }, (_, at) => `535-line ${at}`).join('\r\n'), redact);
  expect(lines.slice(0, 60).at(-1)).toBe('535-line 59');
  expect(lines.at(-8)).toBe('535-line 2992');
});

test('a flood of letters beyond ASCII costs not many times as much as one of ASCII', () => {
  const hide = createRedact([{ mark: 'password', value: 'short-pass-1' }]);
  const flood = (letter: string) => `550-${letter.repeat(400)}\r\n`.repeat(100);
  /** The quickest of nine, in milliseconds of this process’s own time. */
  const cost = (text: string) => {
    const all = Array.from({ length: 9 }, () => {
      const before = process.cpuUsage();
      hide(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    });
    return Math.min(...all);
  };
  // ten times as much, where each letter of the flood was once guessed about anew: fifty times
  expect(cost(flood('é'))).toBeLessThan(28 * Math.max(1, cost(flood('e'))));
});
