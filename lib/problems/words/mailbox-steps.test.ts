import { expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
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
