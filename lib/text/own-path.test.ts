import { expect, it } from 'vitest';
import { ownPath } from './own-path';

it.each([
  ['/en', '/'],
  ['/en/', '/'],
  ['/en/problems', '/problems'],
  ['/problems/', '/problems'],
  ['/en/setup/check//', '/setup/check'],
  ['/en//evil.example', '/evil.example'],
  ['//evil.example', '/evil.example'],
])('%s is %s', (asked, own) => {
  expect(ownPath(asked)).toBe(own);
});

it.each(['/', '/problems', '/english', '/problems/en', '/setup/check'])('%s is its own', (path) => {
  expect(ownPath(path)).toBeNull();
});
