import { expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const words = 'Collect your mail first, then send (POP before SMTP)';

it('whoever signed in is not told to switch the sign-in on', () => {
  const atSignIn = told(stoppedBy(refusal('sign-in', 535, '5.7.1', words, 'AUTH PLAIN'), { stages: [] }));
  const behindIt = told(stoppedBy(refusal('recipient', 550, '5.7.1', words)));
  for (const { all } of [atSignIn, behindIt]) {
    expect(all).toMatch(/Send\/Receive/);
    expect(all).not.toMatch(/requires authentication/);
  }
});

it('whoever did not sign in is', () => {
  const evidence = stoppedBy(refusal('recipient', 550, '5.7.1', words), { signIn: false, stages: [] });
  expect(told(evidence).all).toMatch(/requires authentication/);
});
