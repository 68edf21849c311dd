import { expect, it } from 'vitest';
import { stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const wrongMode = { stage: 'greet', code: 'ETLSFIRST', answered: 'tls' } as const;
const settings = { host: 'smtp.example.com', port: 465, encryption: 'starttls' as const };

it('What a change is shown to be is not said again among what there is to do beside it', () => {
  const { change, steps, further, about } = told(stoppedBy(wrongMode, { settings }));
  expect(change).toMatchObject({ to: { encryption: 'tls' }, tested: false });
  expect(steps[0]).toContain('change the encryption');
  expect(further.join()).not.toMatch(/change the encryption|not tried this way/);
  expect(steps).toEqual([...steps.slice(0, steps.length - further.length), ...further]);
  expect(about).toEqual(['We have not tried this way yet: test again after the change.']);
});

it('Whose word a name is stands beside the change to it', () => {
  const old = { host: 'smtp.live.com', port: 587, encryption: 'starttls' as const };
  const { about, further } = told(stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { settings: old }));
  expect(about[0]).toBe('smtp-mail.outlook.com is the name that Outlook.com uses.');
  expect(further.join()).not.toContain('smtp-mail.outlook.com');
});

it('Without a change all that there is to do is to be done', () => {
  const { steps, further, about } = told(stoppedBy({ stage: 'connect', code: 'ECONNREFUSED' }));
  expect(further).toEqual(steps);
  expect(about).toEqual([]);
});

it.each([
  ['imap.gmail.com', 'ECONNREFUSED'],
  ['outlook.office365.com', 'ETIMEDOUT'],
  ['smtp.live.com', 'ETIMEDOUT'],
])('Where a provider’s list names the right server, nobody is sent to ask for it: %s', (host, code) => {
  const wrong = { host, port: 587, encryption: 'starttls' as const };
  const { steps, further, whoCanFix } = told(stoppedBy({ stage: 'connect', code }, { settings: wrong }));
  expect(steps).toHaveLength(2);
  expect(further).toEqual([]);
  expect(whoCanFix).toEqual(['you']);
});

it('What no list names is still asked for', () => {
  const typed = { host: 'smtp.gmial.com', port: 587, encryption: 'starttls' as const };
  const { change, further } = told(stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings: typed }));
  expect(change?.to.host).toBe('smtp.gmail.com');
  expect(further).not.toEqual([]);
});

it('A name that was right once is not called a slip', () => {
  const old = { host: 'smtp.live.com', port: 587, encryption: 'starttls' as const };
  const { problem, title, all } = told(stoppedBy({ stage: 'look-up', code: 'ENOTFOUND' }, { settings: old }));
  expect(problem).toBe('dns-not-found');
  expect(title).toContain('no longer in use');
  expect(all).not.toMatch(/letter/);
  expect(all).toContain('smtp-mail.outlook.com');
});
