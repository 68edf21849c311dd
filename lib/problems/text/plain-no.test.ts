import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from './explain-text';

describe('a plain no', () => {
  it.each<[ProblemCode, string]>([
    [
      'auth-blocked-by-policy',
      'Sign-in was blocked by Conditional Access (AADSTS53003). Server said: 535 5.7.3 Authentication unsuccessful',
    ],
    [
      'auth-smtp-disabled-tenant-or-mailbox',
      'SmtpClientAuthentication is disabled for the mailbox. The server responded: 535 5.7.3 Authentication unsuccessful',
    ],
  ])('gives way to who switched the sign-in off: %s', (problem, text) => {
    expect(explainText(text)).toMatchObject({
      problem,
      also: expect.arrayContaining(['auth-bad-credentials']),
    });
  });

  it('in words that nobody knows leaves an app password and a policy open', () => {
    expect(explainText('535 5.7.8 Zyx qwert').also).toEqual([
      'auth-app-password-required',
      'auth-blocked-by-policy',
    ]);
  });

  it('says more than a number of Outlook that has several meanings', () => {
    const { problem, also } = explainText('Error 0x8004210B. El servidor rechazó la contraseña');
    expect(problem).toBe('auth-bad-credentials');
    expect(also).toContain('connect-timeout');
  });
});

describe('a passing refusal (4xx)', () => {
  it.each([
    '454 4.7.1 <a@example.com>: Relay access denied',
    '450 4.1.8 Sender address rejected: Domain not found',
  ])('is never sure to last: %s', (text) => {
    const { confidence, also } = explainText(text);
    expect(confidence).toBe('likely');
    expect(also[0]).toBe('server-temporary-failure');
  });
});

describe('access for mail programs', () => {
  it.each([
    '550 Please enable POP before SMTP or use SMTP AUTH to send mail',
    '550 Relaying denied. You must check mail (enable POP) first',
  ])('is not what a server means that wants mail fetched first: %s', (text) => {
    expect(['auth-required', 'relay-denied']).toContain(explainText(text).problem);
  });
});

describe('Outlook’s own window on a certificate', () => {
  it.each([
    'The server you are connected to is using a security certificate that cannot be verified. The target principal name is incorrect.',
    'Der Server, mit dem Sie verbunden sind, verwendet ein Sicherheitszertifikat, das nicht überprüft werden kann. Der Zielprinzipalname ist falsch.',
  ])('is about mail though it says no word of it: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'cert-name-mismatch', confidence: 'likely' });
  });
});

describe('a link in a message that is on a list', () => {
  it.each([
    '554 5.7.1 Message contains a URL listed by Spamhaus DBL; see https://www.spamhaus.org/dbl/',
    '550 5.7.1 Blocked URL in message body, see spamhaus.org/dbl',
    '554 5.7.1 The body contains a link to a domain listed in multi.surbl.org',
  ])('is the message’s, and not the network’s: %s', (text) => {
    expect(explainText(text).problem).toBe('content-or-spam-rejected');
  });
});

describe('a name that was not looked up', () => {
  it.each([
    'dial tcp: lookup smtp.example.com on 127.0.0.11:53: read udp 172.18.0.3:40414->127.0.0.11:53: i/o timeout',
    'Max connection attempts-dial tcp: lookup smtp.example.com on my resolver i/o timeout',
  ])('is no server that is silent: %s', (text) => {
    expect(explainText(text).problem).toBe('dns-not-found');
  });
});

describe('what a program tells of itself', () => {
  it('is not read by the two words that it quotes', () => {
    const text = 'Word couldn’t send mail because of MAPI failure: "Login failure".';
    expect(explainText(text).problem).toBe('local-client-problem');
  });

  it('leaves a refusal that a device notes by its number alone open', () => {
    const text = 'SMTPC: received error code. [550] (8000) ERR: SMTPC: connection closed. (801) ERR:';
    expect(explainText(text).problem).not.toBe('server-closed-connection');
  });
});
