import { describe, expect, it } from 'vitest';
import { accountIds } from '@/lib/settings/account-ids';
import {
  canOpen,
  firstOpenStep,
  type Known,
  landingStep,
  nextStep,
  previousStep,
  type StepId,
  stepIds,
  steps,
} from './steps';

const settings = { host: 'smtp.example.org', port: 587, encryption: 'starttls' } as const;

/** All steps from the first, by following `nextStep`. */
function walk(known: Known): StepId[] {
  const walked: StepId[] = [];
  for (let step: StepId | null = 'address'; step; step = nextStep(step, known)) walked.push(step);
  return walked;
}

describe('the steps', () => {
  it('are walked in their order by everybody whose Outlook has a server to set', () => {
    for (const account of accountIds) expect(walk({ account })).toEqual(stepIds);
  });

  it('leave out server and check for Outlook on the web', () => {
    expect(walk({ edition: 'web' })).toEqual(['address', 'account', 'edition', 'outlook']);
    expect(previousStep('outlook', { edition: 'web' })).toBe('edition');
    expect(canOpen('outlook', { edition: 'web' })).toBe(true);
  });

  it('lead back the way they came', () => {
    for (const known of [{}, { edition: 'web' }] as Known[]) {
      for (const step of walk(known)) {
        const next = nextStep(step, known);
        if (next) expect(previousStep(next, known)).toBe(step);
      }
    }
    expect(previousStep('address', {})).toBeNull();
  });

  it('have a path of their own each', () => {
    expect(new Set(stepIds.map((step) => steps[step].path)).size).toBe(stepIds.length);
  });
});

describe('the first open step', () => {
  it.each([
    [{}, 'address'],
    [{ address: 'anna@example.org' }, 'account'],
    [{ account: 'other' }, 'edition'],
    [{ account: 'other', edition: 'mac' }, 'server'],
    [{ account: 'other', edition: 'mac', host: 'smtp.example.org' }, 'server'],
    [{ account: 'other', edition: 'mac', ...settings }, 'check'],
    [{ account: 'other', edition: 'web' }, 'outlook'],
  ] as [Known, StepId][])('after %j it is %s', (known, step) => {
    expect(firstOpenStep(known)).toBe(step);
  });
});

describe('somebody who jumps ahead', () => {
  it.each([
    ['check', {}, 'server'],
    ['check', settings, 'check'],
    ['outlook', settings, 'edition'],
    ['outlook', { edition: 'mac' }, 'server'],
    ['outlook', { edition: 'mac', ...settings }, 'outlook'],
    ['server', {}, 'server'],
  ] as [StepId, Known, StepId][])('opens %s with %j and lands at %s', (step, known, landing) => {
    expect(landingStep(step, known)).toBe(landing);
  });
});
