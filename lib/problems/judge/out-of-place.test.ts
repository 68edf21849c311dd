import { expect, test } from 'vitest';
import { told } from '@/lib/problems/words/told-for-test';
import { refusal, stoppedBy } from './evidence-for-test';

/** Worded for this test: what servers say of a recipient, said of who signs in. */
const nobody = [
  '550 5.1.1 No such mailbox here',
  '550 5.1.1 User unknown',
  '554 5.1.1 Diese Adresse existiert nicht',
  '550 Aucun utilisateur de ce nom',
];
const signingIn = { sameName: true, stages: [] };
const refused = (reply: string) => {
  const [, code, status = '', text = ''] = reply.match(/^(\d{3}) (?:(\d\.\d\.\d) )?(.*)$/) ?? [];
  return refusal('sign-in', Number(code), status, text, 'AUTH LOGIN');
};

test.each(nobody)('a mailbox that is not there is the user name where somebody signs in: %s', (reply) => {
  const all = told(stoppedBy(refused(reply), signingIn));
  expect(all.problem).toBe('auth-bad-credentials');
  expect(all.confidence).not.toBe('sure');
  expect(all.suspects).toContain('username');
  const early = told(stoppedBy({ ...refused(reply), unsaid: 'password' }, signingIn));
  expect(early.title).toBe('The server said no behind the user name');
  expect(early.suspects).not.toContain('password');
});

test('the same said of a token is no password', () => {
  const [reply = ''] = nobody;
  expect(told(stoppedBy(refused(reply), { ...signingIn, byToken: true })).problem).not.toBe(
    'auth-bad-credentials',
  );
});
