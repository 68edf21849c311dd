import { expect, test } from 'vitest';
import { guessSystem } from './guess-system';

const onMac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';

test('the Outlook that was chosen tells the computer, whatever browser asks', () => {
  expect(guessSystem('classic-windows', onMac)).toBe('windows');
  expect(guessSystem('mac', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('mac');
});

test('without an Outlook that tells, the browser does', () => {
  expect(guessSystem(undefined, onMac)).toBe('mac');
  expect(guessSystem('ios', onMac)).toBe('mac');
  expect(guessSystem(undefined, 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBe('windows');
});

test('a phone sees the command for Windows first', () => {
  expect(guessSystem('android', 'Mozilla/5.0 (Linux; Android 15)')).toBe('windows');
});
