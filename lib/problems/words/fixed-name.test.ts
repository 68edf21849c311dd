import { expect, it } from 'vitest';
import { refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const refused = refusal('sign-in', 535, '5.7.8', 'Error: authentication failed');
const wantsAnother = refusal('sign-in', 535, '5.7.8', 'Please use your full e-mail address as user name');
const ofSomebody = refusal(
  'sender',
  550,
  '5.7.60',
  'Client does not have permissions to send as this sender',
);
const stopped = { stages: [{ stage: 'sign-in' as const, status: 'stopped' as const, ms: 40 }] };
const signedIn = { stages: [{ stage: 'sign-in' as const, status: 'ok' as const, ms: 40 }] };
const fixed = { nameIsFixed: true as const, sameName: false };

it.each([
  ['is not accepted', refused, stopped],
  ['is of another form', wantsAnother, stopped],
  ['may not send as this address', ofSomebody, signedIn],
])(
  'A user name that a link fixes and that %s is a matter for IT, and not to be typed otherwise',
  (_, failure, more) => {
    const { steps } = told(stoppedBy(failure, { ...fixed, ...more }));
    expect(steps.join('\n')).toMatch(/your IT/);
    expect(steps.join('\n')).not.toMatch(
      /another user name|as the user name|in the box for|sign in with your own/,
    );
  },
);

it('Whoever sets the user name can fix it', () => {
  expect(told(stoppedBy(refused, { ...fixed, ...stopped })).whoCanFix).toEqual(['you', 'it']);
  expect(told(stoppedBy(wantsAnother, { ...fixed, ...stopped })).whoCanFix).toEqual(['it']);
});

it('A user name that nobody fixes may be another', () => {
  expect(told(stoppedBy(refused, { sameName: true, ...stopped })).steps.join()).toContain(
    'another user name',
  );
});
