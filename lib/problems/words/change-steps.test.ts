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
