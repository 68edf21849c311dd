import { expect, it } from 'vitest';
import { evidenceWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const stages = [
  { stage: 'connect', status: 'ok', ms: 40 },
  { stage: 'greet', status: 'ok', ms: 8100 },
  { stage: 'sign-in', status: 'ok', ms: 15_200 },
] as const;

it('A server that accepts all and takes its time is said to be slow, once, with what it means for Outlook', () => {
  const { outcome, slow, seen } = told(evidenceWith({ stages: [...stages] }));
  expect(outcome).toBe('accepted');
  expect(slow?.title).toBe('This server is slow');
  expect(slow?.lines.join(' ')).toMatch(/23 seconds in all, and 15 of them for “Sign in”.*Server Timeouts/);
  expect(seen.join()).not.toContain('slow');
});

it('A server whose one stage took all the time is not said to have taken it twice', () => {
  const { slow } = told(evidenceWith({ stages: [{ stage: 'greet', status: 'ok', ms: 8200 }] }));
  expect(slow?.lines[0]).toMatch(/^It took 8 seconds, nearly all of them for “The server’s welcome”\./);
});

it('A server that makes one stage wait is slow, and one that takes a little at each is not', () => {
  const slowly = { stage: 'encrypt', status: 'ok', ms: 5_700 } as const;
  expect(told(evidenceWith({ stages: [slowly] })).slow?.lines[0]).toContain('6 seconds');
  const steps = (['connect', 'greet', 'encrypt', 'sign-in'] as const).map(
    (stage) => ({ stage, status: 'ok', ms: 1_800 }) as const,
  );
  expect(told(evidenceWith({ stages: steps })).slow).toBeNull();
});

it('A quick server, and one that stopped the check, are not called slow', () => {
  expect(told(evidenceWith()).slow).toBeNull();
  expect(told(stoppedBy({ stage: 'sign-in', code: 'ECONNRESET' }, { stages: [...stages] })).slow).toBeNull();
});
