import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import { translatorFor } from '@/lib/text/translator';
import { diagnose } from './diagnose';
import { stoppedBy } from './evidence-for-test';
import { explain } from './explain';
import { noticesOnAnyDay } from './notices';

const t = translatorFor('en');
const labels = { starttls: 'STARTTLS', tls: 'SSL/TLS', none: 'None' };
const disabled: Failure = {
  stage: 'sign-in',
  reply: {
    code: 535,
    status: '5.7.139',
    text: 'Authentication unsuccessful, basic authentication is disabled.',
  },
};
const words = (host: string, domain = 'example.com') => {
  const evidence = stoppedBy(disabled, { settings: { host, port: 587, encryption: 'starttls' }, domain });
  return explain(diagnose(evidence), evidence, { t, labels, at: new Date('2026-11-21') });
};

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
});

it('A domain that Microsoft does not know is a matter for IT, and no reason to change a password', () => {
  const evidence = stoppedBy(
    {
      stage: 'message',
      reply: {
        code: 550,
        status: '5.7.750',
        text: 'Service unavailable. Client blocked from sending from unregistered domains',
      },
    },
    { settings: { host: 'smtp.office365.com', port: 587, encryption: 'starttls' } },
  );
  const judged = diagnose(evidence);
  const told = explain(judged, evidence, { t, labels, at: new Date('2026-11-21') });
  expect(judged.whoCanFix).toEqual(['it']);
  expect(told.title).toBe('The domain of your address is not set up');
  expect([told.meaning, ...told.steps].join()).not.toMatch(/change the password|unwanted/i);
});
