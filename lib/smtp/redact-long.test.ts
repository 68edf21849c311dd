import { afterEach, expect, test, vi } from 'vitest';
import { createRedact, showLines } from './redact';

afterEach(() => vi.restoreAllMocks());

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

test('a long reply is not read in each charset from its first letter to its last', () => {
  const hide = createRedact([{ mark: 'password', value: 'short-pass-1' }]);
  const decode = vi.spyOn(TextDecoder.prototype, 'decode');
  /** How often each letter of a reply of so many lines is decoded. */
  const readings = (lines: number) => {
    const text = `550-${'é'.repeat(400)}\r\n`.repeat(lines);
    decode.mockClear();
    hide(text);
    const bytes = decode.mock.calls.reduce((sum, [given]) => sum + (given?.byteLength ?? 0), 0);
    return bytes / text.length;
  };
  expect(readings(1)).toBeGreaterThan(1);
  expect(readings(100)).toBeLessThan(readings(1) / 2);
});
