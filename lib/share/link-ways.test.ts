import { expect, test } from 'vitest';
import { sendsUnsigned } from './link-ways';

test.each([
  ['a relay', { account: 'relay', signIn: null }, true],
  ['a link without a sign-in', { account: 'exchange', signIn: 'none' }, true],
  ['a link that names no kind of mailbox, without a sign-in', { account: null, signIn: 'none' }, true],
  ['a link with a password', { account: 'other', signIn: 'password' }, false],
  ['a mailbox of the wizard', { account: null, signIn: null }, false],
] as const)('mail of %s is sent without a sign-in, or with one', (_, told, unsigned) => {
  expect(sendsUnsigned(told)).toBe(unsigned);
});
