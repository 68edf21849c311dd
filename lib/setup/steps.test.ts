import { expect, test } from 'vitest';
import { previousStep, type StepId, stepIds, steps } from './steps';

/** All steps from the last, by the way back. */
function back(known: Parameters<typeof previousStep>[1]): StepId[] {
  const walked: StepId[] = [];
  for (let step: StepId | null = 'outlook'; step; step = previousStep(step, known)) walked.push(step);
  return walked;
}

test('the way back leads through all steps to the first', () => {
  for (const known of [{}, { edition: 'mac' } as const]) expect(back(known)).toEqual([...stepIds].reverse());
});

test('the way back of Outlook on the web leaves out server and check', () => {
  expect(back({ edition: 'web' })).toEqual(['outlook', 'edition', 'account', 'address']);
});

test('the steps have a path of their own each', () => {
  expect(new Set(stepIds.map((step) => steps[step].path)).size).toBe(stepIds.length);
});
