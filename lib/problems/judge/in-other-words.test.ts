import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { refusal, stoppedBy } from './evidence-for-test';

const problemOf = (failure: Failure) => diagnose(stoppedBy(failure));

describe('a refusal that no rule knows', () => {
  test.each<[string, Failure, ProblemCode]>([
    [
      'of mail programs',
      refusal('sign-in', 535, '5.7.8', 'Access to this account over SMTP is turned off by its owner'),
      'auth-smtp-disabled-tenant-or-mailbox',
    ],
    [
      'of the password that people sign in with',
      refusal('sign-in', 535, '5.7.8', 'Main password cannot be used here; create a device password'),
      'auth-app-password-required',
    ],
    [
      'after many tries',
      refusal('sign-in', 535, '5.7.8', 'Login attempts exceeded, account paused for one hour'),
      'auth-too-many-attempts',
    ],
    [
      'of the sender at its recipient',
      refusal('recipient', 550, '5.7.1', 'Not the owner of the sender address', 'RCPT TO'),
      'sender-not-allowed',
    ],
    [
      'of what may leave the house',
      refusal('recipient', 550, '', 'This account may not send to outside addresses', 'RCPT TO'),
      'relay-denied',
    ],
    [
      'of the calling network at our name',
      refusal('greet', 554, '5.7.0', 'Connections from cloud providers are not accepted', 'EHLO'),
      'ip-blocklisted',
    ],
  ])('%s is read by what it speaks of, and is not sure', (_, failure, problem) => {
    const { problem: told, confidence } = problemOf(failure);
    expect([told, confidence === 'sure']).toEqual([problem, false]);
  });
  test.each<[string, Failure, ProblemCode]>([
    ['our name', refusal('greet', 550, '5.7.1', 'Host name must resolve', 'EHLO'), 'helo-rejected'],
    ['a command', refusal('sender', 503, '5.5.1', 'Sender already specified', 'MAIL FROM'), 'unknown'],
    ['a parameter', refusal('sender', 555, '5.5.4', 'Unsupported option: SIZE', 'MAIL FROM'), 'unknown'],
  ])('that is about %s is not read as another matter', (_, failure, problem) => {
    expect(problemOf(failure).problem).toBe(problem);
  });
  test('of the sender is never about a recipient whom nobody has named', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.constantFrom('5.1.0', '5.1.1', '5.2.1', '5.7.1', ''),
        (text, status) => {
          const { problem } = problemOf(refusal('sender', 550, status, text, 'MAIL FROM'));
          expect(problem).not.toBe('recipient-rejected');
        },
      ),
    );
    const odd = refusal('sender', 550, '5.1.0', 'Address rejected, owner mismatch', 'MAIL FROM');
    expect(problemOf(odd).problem).toBe('sender-not-allowed');
  });
  test('by a command out of turn names no recipient for sure', () => {
    const judged = problemOf(refusal('message', 503, '5.5.1', 'No recipients specified', '.'));
    expect(judged.confidence).not.toBe('sure');
  });
});
