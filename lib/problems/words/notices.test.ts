import { describe, expect, it } from 'vitest';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { evidenceWith, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { translatorFor } from '@/lib/text/translator';
import { noticesOnAnyDay } from './notices';
import { told } from './told-for-test';

const disabled = refusal(
  'sign-in',
  535,
  '5.7.139',
  'Authentication unsuccessful, basic authentication is disabled.',
);
const words = (host: string, domain = 'example.com') =>
  told(stoppedBy(disabled, { settings: { host, port: 587, encryption: 'starttls' }, domain }));

describe('what holds from a day on', () => {
  it.each([
    'smtp.office365.com',
    'smtp.office365.us',
    'smtp.partner.outlook.cn',
    'smtp-legacy.office365.com',
  ])('is said at %s, in the text for IT too', (host) => {
    expect(words(host).seen.join()).toContain('at the end of December 2026');
    expect(words(host).forIt).toContain('An administrator can switch it on again.');
  });

  it('is another day for a personal mailbox, by whichever name of the server', () => {
    for (const host of ['smtp-mail.outlook.com', 'smtp.office365.com']) {
      const seen = words(host, 'hotmail.com').seen.join();
      expect(seen).toContain('16 September 2024');
      expect(seen).not.toContain('December 2026');
    }
  });

  it.each(['smtp.example.com', 'example-com.mail.protection.outlook.com'])('is not said at %s', (host) => {
    expect(words(host).seen.join()).not.toMatch(/December 2026|September 2024/);
  });

  it('stands on the pages of its problems, in words that are true on any day', () => {
    expect(noticesOnAnyDay('auth-basic-disabled')).toEqual(['password-dated', 'personal']);
    expect(noticesOnAnyDay('auth-app-password-required')).toEqual(['personal']);
    expect(noticesOnAnyDay('mailbox-full')).toEqual([]);
  });

  it('has no word on a page that is true on one side of the day alone', () => {
    const t = translatorFor('en');
    for (const code of problemCodes)
      for (const words of noticesOnAnyDay(code))
        expect(t(`problems.verdict.notice.${words}`)).not.toMatch(
          /\bwill\b|\bwants to\b|nothing changes|\bnow\b|\bstill\b/,
        );
  });
});

describe('Microsoft’s password sign-in', () => {
  const refused = stoppedBy(disabled, {
    settings: { host: 'smtp.office365.com', port: 587, encryption: 'starttls' },
  });

  it('is said to end by default while the end of 2026 lies ahead', () => {
    expect(told(refused, '2026-12-31').seen.join()).toContain('Microsoft will switch off password sign-in');
  });

  it('is said to be off by default after it', () => {
    expect(told(refused, '2027-01-01').seen.join()).toContain(
      'has been off by default in existing organisations since',
    );
  });

  it('is told by the plan, and what it was to bring as past from the day after', () => {
    expect(told(refused, '2027-12-31').seen.join()).toContain(
      'By the same plan Microsoft names, in the second half of 2027',
    );
    for (const day of ['2028-01-01', '2028-02-01', '2031-05-05']) {
      const seen = told(refused, day).seen.join();
      expect(seen).toContain('By the same plan Microsoft was to name, in the second half of 2027');
      expect(seen).not.toMatch(/wants to|will switch off|Microsoft names/);
    }
  });

  it('is said to be off already where the server says so, and not only to end', () => {
    expect(told(refused, '2026-11-22').seen.join()).toContain('is off there already');
    const wrong = stoppedBy(refusal('sign-in', 535, '5.7.3', 'Authentication unsuccessful'), {
      settings: { host: 'smtp.office365.com', port: 587, encryption: 'starttls' },
      stages: [],
    });
    expect(told(wrong, '2026-11-22').seen.join()).not.toContain('off there already');
  });

  it('is not brought up at other providers', () => {
    const elsewhere = { ...refused, settings: { ...refused.settings, host: 'smtp.example.com' } };
    expect(told(elsewhere).seen.join()).not.toContain('Microsoft');
  });
});

it('a notice about passwords is not for somebody who signed in without one', () => {
  const settings = { host: 'smtp.office365.com', port: 587, encryption: 'starttls' as const };
  const dated = /at the end of December 2026/;
  expect(told(evidenceWith({ settings })).all).toMatch(dated);
  expect(told(evidenceWith({ settings, byToken: true })).all).not.toMatch(dated);
});

it('A domain that Microsoft does not know is a matter for IT, and no reason to change a password', () => {
  const text = 'Service unavailable. Client blocked from sending from unregistered domains';
  const { whoCanFix, title, meaning, steps } = told(
    stoppedBy(refusal('message', 550, '5.7.750', text), {
      settings: { host: 'smtp.office365.com', port: 587, encryption: 'starttls' },
    }),
  );
  expect(whoCanFix).toEqual(['it']);
  expect(title).toBe('The domain of your address is not set up');
  expect([meaning, ...steps].join()).not.toMatch(/change the password|unwanted/i);
});
