import { expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { stoppedBy } from './evidence-for-test';
import { told } from './told-for-test';

const silent: Failure = { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' };

it('a silence is said to be one to both kinds of encryption only where both were heard', () => {
  expect(told(stoppedBy(silent)).all).toMatch(/heard nothing[\s\S]*answers no ClientHello/);
  const beside = told(stoppedBy({ ...silent, secondTurnedAway: true }));
  expect(beside.problem).toBe('connect-timeout');
  expect(beside.all).toContain('was turned away');
  expect(beside.all).not.toMatch(/heard nothing|answers no ClientHello/);
});
