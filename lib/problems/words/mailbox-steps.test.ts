import { describe, expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';
import { told } from './told-for-test';

const switchedOff = refusal(
  'sign-in',
  535,
  '5.7.139',
  'Authentication unsuccessful, basic authentication is disabled.',
);
const at = (host: string, domain: string) =>
  told(stoppedBy(switchedOff, { settings: { host, port: 587, encryption: 'starttls' }, domain })).steps.join(
    '\n',
  );

it('A check at the server of work and school begins with them', () => {
  const steps = at('smtp.office365.com', 'example.com');
  expect(steps.indexOf('Microsoft 365 or Exchange')).toBeGreaterThan(-1);
  expect(steps.indexOf('Microsoft 365 or Exchange')).toBeLessThan(steps.indexOf('Hotmail'));
});

it.each([
  ['smtp-mail.outlook.com', 'example.com'],
  ['smtp.office365.com', 'hotmail.com'],
])('A check at %s with an address of %s speaks of a private mailbox alone', (host, domain) => {
  expect(at(host, domain)).toContain('by its address alone');
  expect(at(host, domain)).not.toMatch(/Work or school|Exchange/);
});

it('A check at another server names both', () => {
  expect(at('smtp.example.com', 'example.com')).toContain('Work or school:');
});

describe('password sign-in that is off, where only Microsoft’s own words tell whose server it is', () => {
  const text = (message: string) => {
    const { steps, forIt } = textWords(
      message,
      explainText(message),
      translatorFor('en'),
      new Date('2026-11-21'),
    );
    return [...steps, forIt].join('\n');
  };
  const others = /another provider|other than Microsoft|gives out app passwords/i;

  it.each([
    'smtplib: (535, b"5.7.139 Authentication unsuccessful, basic authentication is disabled. [ZR0P278CA0001.CHEP278.PROD.OUTLOOK.COM]")',
    '550 5.7.30 Basic authentication is not supported',
    '530 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
  ])('has the steps for Microsoft’s mailboxes alone: %s', (message) => {
    const all = text(message);
    expect(all).not.toMatch(others);
    expect(all).toContain('An app password does not help');
    expect(all).toContain('Microsoft 365 or Exchange');
  });

  it('names other providers where nobody tells whose server it is', () => {
    expect(text('535 5.7.8 Password authentication is disabled, use OAuth2')).toMatch(others);
  });
});
