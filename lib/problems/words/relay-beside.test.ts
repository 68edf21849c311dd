import { expect, it } from 'vitest';
import { fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const before = { mode: 'server' as const, signIn: false, stages: [] };
const refused = { stage: 'connect', code: 'ECONNREFUSED' } as const;
const step = 'Port 25 with STARTTLS answers, and takes no sign-in';

it('a port beside that takes no sign-in is a step for a relay, and no change for everybody', () => {
  const { steps, change } = told(stoppedBy(refused, { ...before, neighbours: [fine(25, 'starttls', [])] }));
  expect(change).toBeNull();
  expect(steps.at(-1)).toContain(step);
  expect(steps.at(-1)).toContain('relay');
});

it('who signs in, and who is led elsewhere, is told of no relay', () => {
  const neighbours = [fine(25, 'starttls', [])];
  expect(told(stoppedBy(refused, { neighbours })).steps.join()).not.toContain(step);
  const both = [...neighbours, fine(465, 'tls')];
  expect(told(stoppedBy(refused, { ...before, neighbours: both })).steps.join()).not.toContain(step);
});
