import { describe, expect, it } from 'vitest';
import { type ProblemCode, problemCodes } from '@/lib/problems/catalogue/codes';
import { explainText } from '@/lib/problems/text/explain-text';
import { toldByTest, worthTesting } from './worth-testing';

it('leads to no test where the own server had taken the message', () => {
  const judged = { confidence: 'sure' as const, also: [] };
  expect(worthTesting({ ...judged, problem: 'unknown', returned: true, delayed: true })).toBe(false);
  expect(worthTesting({ ...judged, problem: 'connect-timeout', returned: true })).toBe(false);
  expect(worthTesting({ ...judged, problem: 'greylisted', returned: true })).toBe(false);
  // the password that the own server has for the next one
  expect(worthTesting({ ...judged, problem: 'auth-bad-credentials', returned: true })).toBe(false);
  expect(worthTesting({ ...judged, problem: 'auth-account-locked-or-disabled', returned: true })).toBe(true);
});

describe('A cause that lies in one message or one recipient', () => {
  const inMessage: ProblemCode[] = [
    'recipient-rejected',
    'mailbox-full',
    'message-too-large',
    'content-or-spam-rejected',
    'sender-domain-auth-failed',
  ];

  it.each(inMessage)('leads to no test, which a small message to oneself would pass: %s', (problem) => {
    expect(toldByTest(problem)).toBe(false);
    expect(worthTesting({ problem, confidence: 'likely', also: [] })).toBe(false);
  });

  it('may be another one where it is a guess, and a test can tell', () => {
    expect(worthTesting({ problem: 'recipient-rejected', confidence: 'unsure', also: [] })).toBe(true);
  });

  it('is none of those that settings can be the reason for', () => {
    expect(problemCodes.filter((problem) => !toldByTest(problem)).toSorted()).toEqual(inMessage.toSorted());
  });
});

it.each(['452 4.5.3 Too many recipients', '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'])(
  'what lies in one message or with its recipient is not shown by a test with another: %s',
  (text) => {
    expect(worthTesting(explainText(text))).toBe(false);
  },
);
