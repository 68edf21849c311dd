import { describe, expect, it } from 'vitest';
import { byFewWords } from './few-words';

describe('A short reply in words of its own', () => {
  it('is about no number of messages where one message was tried too often', () => {
    expect(byFewWords('550 this message has been retried too many times', 550)?.problem).not.toBe(
      'rate-or-quota-limited',
    );
  });

  it.each([
    ['550 that user left the company', 'recipient-rejected'],
    ['550 you are not the owner of this address', 'sender-not-allowed'],
    ['550 external delivery is forbidden without login', 'relay-denied'],
    ['550 log in before sending', 'auth-required'],
    ['535 password and name do not fit: wrong', 'auth-bad-credentials'],
    ['554 your address range is banned here', 'ip-blocklisted'],
    ['550 we think this is junk', 'content-or-spam-rejected'],
    ['550 mail from your domain must be signed', 'sender-domain-auth-failed'],
    ['552 no room left for this user', 'mailbox-full'],
    ['552 too much data', 'message-too-large'],
    ['550 you have sent enough mail for today', 'rate-or-quota-limited'],
    ['421 only 5 parallel sessions', 'too-many-connections'],
    ['451 first contact, come back in five minutes', 'greylisted'],
    ['535 sign in by browser to unlock access', 'auth-blocked-by-policy'],
    ['535 bearer token out of date', 'oauth-token-invalid'],
    ['554 no plain text connections accepted, use tls', 'starttls-required'],
    ['421 your tls version is obsolete', 'tls-too-old'],
  ])('is read by what it speaks of: %s', (words, problem) => {
    expect(byFewWords(words, Number(words.slice(0, 3)))?.problem).toBe(problem);
  });

  it('is likely where the code speaks of the same, and never sure', () => {
    expect(byFewWords('535 that is not your secret', 535)?.confidence).toBe('likely');
    expect(byFewWords('550 that is not your password', 550)?.confidence).toBe('unsure');
  });

  it('to a sign-in is about the sign-in, whatever it names', () => {
    expect(byFewWords('535 no such user', 535)).toBeNull();
  });

  it('is not judged by a word in an address', () => {
    expect(byFewWords('550 <spam@junk.example> nobody by that name', 550)?.problem).toBe(
      'recipient-rejected',
    );
  });

  it.each([
    '535 password log-in is recommended here',
    '535 password log-in is intended for this host',
    '535 password log-in is unlimited here',
  ])('is not switched off by the end of another word: %s', (words) => {
    expect(byFewWords(words, 535)?.problem).not.toBe('auth-basic-disabled');
  });

  it('that speaks of nothing known is left', () => {
    expect(byFewWords('554 transaction xk-17', 554)).toBeNull();
    expect(byFewWords('554 too many hops', 554)).toBeNull();
  });
});
