import { describe, expect, it, test } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { defaultLocale } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';
import { told } from './told-for-test';

const t = translatorFor(defaultLocale);

describe('a no to the message itself', () => {
  test.each(['Administrative prohibition', 'Transaction failed', 'Message rejected'])(
    'is laid on no filter where its words name none: %s',
    (text) => {
      const { title, all } = told(stoppedBy(refusal('message', 554, '', text, '.')));
      expect(title).toBe('The server said no to the test message');
      expect(all).not.toMatch(/A filter at|judged unwanted/);
    },
  );
  it('is laid on one where they do', () => {
    const spam = refusal('message', 554, '5.7.1', 'Message rejected as spam', '.');
    expect(told(stoppedBy(spam)).title).toBe('The test message was judged unwanted');
  });
  it('is a matter for IT where a rule of the organisation says it', () => {
    const text = 'TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy';
    const { whoCanFix, all } = told(stoppedBy(refusal('message', 550, '5.7.1', text, '.')));
    expect(whoCanFix).toEqual(['it']);
    expect(all).toContain('rule of the organisation');
  });
});

it('A limit that the server announces is not told as its words, and only the provider can raise it', () => {
  const { problem, all, seen, whoCanFix } = told(stoppedBy({ stage: 'sender', code: 'ETOOBIG' }));
  expect(problem).toBe('message-too-large');
  expect(all).not.toContain('calls it too large');
  expect(seen.join('\n')).toContain('announced');
  expect(whoCanFix).toEqual(['you', 'provider']);
  const offer = { starttls: true, auth: ['PLAIN'], utf8: true, pipelining: true, size: 1000 };
  const announced = told({ ...stoppedBy({ stage: 'sender', code: 'ETOOBIG' }), offer });
  expect(announced.seen.join('\n')).toContain('1,000 bytes');
});

describe('a service whose user names are no addresses', () => {
  it.each([
    ['email-smtp.eu-west-1.amazonaws.com', 554, '', 'Message rejected: Email address is not verified.'],
    ['smtp.sendgrid.net', 550, '', 'The from address does not match a verified Sender Identity.'],
  ])('is asked to confirm the sender, whoever signed in: %s', (host, code, status, text) => {
    const failure = refusal('sender', code, status, text, 'MAIL FROM');
    const settings = { host, port: 587, encryption: 'starttls' as const };
    const { problem, all } = told(stoppedBy(failure, { settings, sameName: false }));
    expect(problem).toBe('sender-not-allowed');
    expect(all).toContain('confirm');
    expect(all).not.toMatch(/belongs to the user name|sign in with your own/);
  });
  it.each([
    'email-smtp.us-east-1.amazonaws.com',
    'smtp.sendgrid.net',
    'smtp.postmarkapp.com',
    'smtp.mailgun.org',
    'smtp-relay.brevo.com',
    'smtp.resend.com',
    'smtp.eu.sparkpostmail.com',
    'mail-eu.smtp2go.com',
    'in-v3.mailjet.com',
  ])('is signed in to by what it gave, not by the address: %s', (host) => {
    const settings = { host, port: 587, encryption: 'starttls' as const };
    const refused = refusal('sign-in', 535, '', 'Authentication Credentials Invalid', 'AUTH PLAIN');
    const { steps } = told(stoppedBy(refused, { settings, stages: [], sameName: false }));
    expect(steps.join('\n')).not.toContain('whole address as the user name');
    expect(steps.join('\n')).toContain('made on the service’s website');
    expect(steps.join('\n')).not.toMatch(/same address and password|app password|Microsoft/);
  });
});

it('A refused sign-in at a server that is not Microsoft’s is told nothing about Microsoft', () => {
  const refused = refusal('sign-in', 535, '5.7.8', 'authentication failed', 'AUTH PLAIN');
  const settings = { host: 'smtp.example.com', port: 587, encryption: 'starttls' as const };
  const { steps } = told(stoppedBy(refused, { settings, stages: [] }));
  expect(steps.join('\n')).toContain('make an app password');
  expect(steps.join('\n')).not.toContain('Microsoft');
});

it('A pasted refusal of a service with keys has the steps for keys', () => {
  const text = '535 Authentication failed: Bad username / password smtp.sendgrid.net 587';
  const { steps } = textWords(text, explainText(text), t, new Date('2026-11-23'));
  expect(steps.join('\n')).toContain('made on the service’s website');
  expect(steps.join('\n')).not.toMatch(/same address and password|whole address|app password/);
});
