import { describe, expect, it, test } from 'vitest';
import type { Evidence } from '@/lib/evidence/evidence';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { told } from './told-for-test';

const address = '<anna@firma.example>';
const unsigned: Partial<Evidence> = { signIn: false, stages: [] };
const at = (
  stage: 'sender' | 'recipient',
  code: number,
  status: string,
  text: string,
  changes: Partial<Evidence> = { sameName: true },
) => told(stoppedBy(refusal(stage, code, status, text), changes));

describe('what a house says behind “address rejected” is judged as if it stood alone', () => {
  test.each([
    [
      'recipient',
      'Recipient address rejected: Ihr Tageskontingent ist aufgebraucht (300 Mails)',
      'rate-or-quota-limited',
    ],
    [
      'sender',
      'Sender address rejected: Sending limit of 80 mails per hour reached',
      'rate-or-quota-limited',
    ],
    ['recipient', 'Recipient address rejected: Your account is locked for spam', 'account-sending-blocked'],
  ] as const)('at the %s: %s', (stage, text, problem) => {
    expect(at(stage, 554, '5.7.1', `${address}: ${text}`).problem).toBe(problem);
    expect(explainText(`554 5.7.1 ${address}: ${text}`).problem).toBe(problem);
  });

  test.each([
    [
      'recipient',
      'Recipient address rejected: Mails may only leave from the branch in Graz',
      'at the recipient',
    ],
    ['recipient', 'Recipient address rejected: KX-17', 'at the recipient'],
  ] as const)('and says no more than it does at the %s: %s', (stage, text, where) => {
    const { confidence, title, all } = at(stage, 554, '5.7.1', `${address}: ${text}`);
    expect(confidence).toBe('unsure');
    expect(title).toContain(where);
    expect(all).not.toContain('may not be opened for sending');
    expect(explainText(`554 5.7.1 ${address}: ${text}`).confidence).toBe('unsure');
  });

  test.each(['sender', 'recipient'] as const)(
    'and of the sender, it is about the sender at the %s',
    (stage) => {
      const text = 'Sender address rejected: Bitte rufen Sie die Technik an';
      const { problem, confidence, all } = at(stage, 554, '5.7.1', `${address}: ${text}`);
      expect({ problem, confidence }).toEqual({ problem: 'sender-not-allowed', confidence: 'likely' });
      expect(all).toContain('does not take it as the sender');
      expect(all).toContain('Read the server’s words');
      expect(all).not.toMatch(/no single cause|letter by letter|at the recipient/);
      expect(explainText(`554 5.7.1 ${address}: ${text}`)).toMatchObject({ problem, confidence });
    },
  );

  test.each([
    '550 5.1.1 <anna@firma.example>: Recipient address rejected: User unknown in virtual mailbox table',
    '550 5.4.1 Recipient address rejected: Access denied.',
    '504 5.5.2 <anna>: Recipient address rejected: need fully-qualified address',
    '553 5.7.1 <anna@firma.example>: Sender address rejected: not owned by user b@firma.example',
  ])('is sure where it speaks of the address: %s', (text) => {
    expect(explainText(text).confidence).toBe('sure');
  });
});

describe('a submission server that wants a sign-in', () => {
  test.each([
    'Recipient address rejected: Access denied',
    'Recipient address rejected: Please authenticate first',
    'Client host rejected: Please use port 587 with authentication',
  ])('is told as one: %s', (text) => {
    const { problem, steps, all } = at('recipient', 554, '5.7.1', `${address}: ${text}`, unsigned);
    expect(problem).toBe('auth-required');
    expect(steps[0]).toContain('user name and password');
    expect(all).not.toContain('letter by letter');
  });

  it('is no recipient for sure in a pasted text', () => {
    const { problem, confidence, also } = explainText(
      `554 5.7.1 ${address}: Recipient address rejected: Access denied`,
    );
    expect([problem, confidence]).toEqual(['recipient-rejected', 'likely']);
    expect(also).toContain('auth-required');
  });
});

describe('a no at the door without a reason', () => {
  test.each([
    ['server-temporary-failure', 554, '', 'mail.firma.example ESMTP not accepting messages'],
    ['server-temporary-failure', 554, '', 'mail.firma.example is currently not accepting connections'],
    ['server-temporary-failure', 550, '', 'SMTP service not available'],
    ['server-temporary-failure', 554, '', 'mail.firma.example ESMTP closed'],
    ['ip-blocklisted', 521, '5.3.2', 'Service currently unavailable'],
    ['ip-blocklisted', 554, '', 'Go away'],
  ] as const)('is told as that, %s: %i %s %s', (problem, code, status, text) => {
    const { title, all, ...judged } = told(stoppedBy(refusal('greet', code, status, text), unsigned));
    expect(judged).toMatchObject({ problem, confidence: 'unsure' });
    expect(title).toBe('The server said no, and not why');
    const other = problem === 'ip-blocklisted' ? 'server-temporary-failure' : 'ip-blocklisted';
    expect(judged.also).toEqual([other, 'not-smtp-server']);
    expect(all).not.toMatch(
      /does not trust the network address|not an outgoing mail server|fault of its own/,
    );
  });

  test.each([
    ['ip-blocklisted', 'mail.firma.example not accepting connections from 192.0.2.1'],
    ['ip-blocklisted', 'Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org'],
    ['not-smtp-server', 'No SMTP service here'],
    ['server-temporary-failure', 'Service temporarily unavailable'],
  ])('has its reason where one is given, %s: %s', (problem, text) => {
    expect(told(stoppedBy(refusal('greet', 554, '', text), unsigned)).problem).toBe(problem);
  });
});

describe('a refusal behind the door', () => {
  test.each(['host', 'host not allowed', 'refused by host policy', 'client refused'])(
    'of a sign-in is no barred network: 535 %s',
    (text) => {
      const evidence = stoppedBy(refusal('sign-in', 535, '5.7.8', text, 'AUTH PLAIN'), { stages: [] });
      expect(told(evidence)).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'unsure' });
    },
  );

  it('of a network that is named has words that fit the stage', () => {
    const evidence = stoppedBy(refusal('sign-in', 535, '5.7.8', 'network refused', 'AUTH PLAIN'), {
      stages: [],
    });
    expect(told(evidence).all).not.toContain('before any sign-in');
  });

  it('of the client, after a sign-in, was not at the door', () => {
    const { problem, all } = at(
      'recipient',
      554,
      '5.7.1',
      '<pc[192.0.2.1]>: Client host rejected: Access denied',
    );
    expect(problem).toBe('ip-blocklisted');
    expect(all).not.toContain('at the door');
  });
});

describe('a sender who signed in with this very address', () => {
  test.each([
    `${address}: Sender address rejected: not owned by user anna@firma.example`,
    'Absenderadresse gehört nicht zu diesem Konto',
    "L'adresse d'expédition n'appartient pas à ce compte",
    'El remitente no pertenece a esta cuenta',
    'The envelope sender has to be yours: sender address does not match the logged-in account',
    'The MAIL FROM must be the same as the authenticated mailbox user',
    'This from address is not among your addresses',
    'Users can only send as addresses that belong to their mailbox',
    'Der Absender stimmt nicht mit dem angemeldeten Benutzer überein',
    'Absender und Anmeldename müssen übereinstimmen',
    "L'expéditeur doit correspondre au compte utilisateur",
    'El usuario autenticado es distinto del remitente',
    'Il mittente non corrisponde all’utente autenticato',
    '寄件人必须与登录账号相同',
    '差出人がログインユーザーと一致しません',
  ])('is told that the server has it down as somebody else’s: %s', (text) => {
    const { problem, title, whoCanFix } = at('sender', 553, '5.7.1', text);
    expect(problem).toBe('sender-not-allowed');
    expect(title).toContain('somebody else’s');
    expect(whoCanFix).toEqual(['it', 'provider']);
  });

  test.each([
    'Absender nicht zugelassen',
    'Sender not permitted',
    `${address}: the envelope sender differs from the From header`,
    'MAIL FROM <user@firma.example> does not match the From: header',
  ])('is not told of somebody else where the server speaks of nobody: %s', (text) => {
    const { problem, all } = at('sender', 550, '5.7.1', text);
    expect(problem).toBe('sender-not-allowed');
    expect(all).not.toContain('somebody else’s');
    expect(all).not.toContain('no single cause');
  });

  test('whose user name is not the address is told of the whole address too', () => {
    const text = `${address}: Sender address rejected: not owned by user anna`;
    expect(at('recipient', 553, '5.7.1', text, { sameName: false }).all).toContain('has no @');
  });

  test.each(['Sender domain firma.example has no MX record', 'Sender address has null MX'])(
    'is told of the domain’s entries: %s',
    (text) => {
      const { title, forIt, whoCanFix } = at('sender', 550, '5.7.1', text);
      expect(title).toContain('names no mail server');
      expect(forIt).toContain('MX');
      expect(whoCanFix).toEqual(['you', 'it']);
    },
  );

  it('is told what to do about letters that the server cannot carry', () => {
    const { steps, all } = told(stoppedBy({ stage: 'sender', code: 'ENOSMTPUTF8' }, { sameName: true }));
    expect(steps[0]).toContain('another address');
    expect(all).not.toMatch(/mailing service|right to send as/);
  });
});
