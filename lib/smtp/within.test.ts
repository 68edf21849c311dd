import { expect, test } from 'vitest';
import { controllerWithin } from './within';

test('what is within ends with what is around it, for the same reason', () => {
  const outer = new AbortController();
  const inner = controllerWithin(outer.signal);
  expect(inner.signal.aborted).toBe(false);
  outer.abort('enough');
  expect(inner.signal.reason).toBe('enough');
});

test('what is within what has ended has ended', () => {
  expect(controllerWithin(AbortSignal.abort('enough')).signal.reason).toBe('enough');
});

test('what is within ends without what is around it', () => {
  const outer = new AbortController();
  controllerWithin(outer.signal).abort('alone');
  expect(outer.signal.aborted).toBe(false);
});
