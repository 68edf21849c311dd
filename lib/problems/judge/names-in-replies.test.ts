import { expect, it } from 'vitest';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { refusal, stoppedBy } from './evidence-for-test';

it.each([
  [
    'auth-bad-credentials',
    refusal('sign-in', 535, '5.7.8', 'Authentication failed at virus-scan.example.com'),
  ],
  ['recipient-rejected', refusal('recipient', 550, '5.1.1', '<quota@example.com>: user unknown')],
  ['recipient-rejected', refusal('recipient', 550, '5.1.1', 'abuse-desk.example.com: no such user')],
])('a word in a name that a server says is no cause: %s', (problem, failure) => {
  expect(diagnose(stoppedBy(failure))).toMatchObject({ problem });
});
