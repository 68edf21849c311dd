import { expect, test } from 'vitest';
import type { Answer, Said } from '@/e2e/servers/script';
import { trialServers } from './server-for-test';

const { tried } = await trialServers();

const good = '235 2.7.0 Ok';
const isPlain = ({ line }: Said) => line.startsWith('AUTH PLAIN');

/** One check at a server that offers these ways, with its word on each sign-in. */
async function signedInAt(
  mechanisms: string[],
  auth: (said: Said) => Answer,
  mailFrom: Answer = '250 2.1.0 Ok',
) {
  const { evidence, server } = await tried({ mechanisms, auth, mailFrom });
  return { ...evidence, tried: server.signIns.map(({ mechanism }) => mechanism) };
}

test('a server that offers PLAIN and then does not know it is signed in to by LOGIN', async () => {
  const seen = await signedInAt(['PLAIN', 'LOGIN'], (said) =>
    isPlain(said) ? '504 5.5.4 Unrecognized authentication type' : good,
  );
  expect(seen.tried).toEqual(['PLAIN', 'LOGIN']);
  expect(seen.receipt).toMatchObject({ code: 250 });
  expect(seen.failure).toBeUndefined();
});

test.each([
  '501 initial response not supported',
  '501 5.5.4 Syntax: AUTH mechanism',
  '500 5.5.6 Line too long',
  '502 5.5.1 Not implemented',
])('a server that cannot read our PLAIN (%s) is signed in to by LOGIN', async (unread) => {
  const seen = await signedInAt(['PLAIN', 'LOGIN'], (said) => (isPlain(said) ? unread : good));
  expect(seen.tried).toEqual(['PLAIN', 'LOGIN']);
  expect(seen.failure).toBeUndefined();
});

test('a 501 that judges who signs in is no matter of the way', async () => {
  const seen = await signedInAt(['PLAIN', 'LOGIN'], () => '501 5.7.8 Not accepted');
  expect(seen.tried).toEqual(['PLAIN']);
});

test('what the server says of LOGIN counts, not that it did not know PLAIN', async () => {
  const seen = await signedInAt(['PLAIN', 'LOGIN'], (said) =>
    isPlain(said) ? '504 5.7.4 Unrecognized' : '535 5.7.8 No such account',
  );
  expect(seen.tried).toEqual(['PLAIN', 'LOGIN']);
  expect(seen.failure).toMatchObject({ stage: 'sign-in', reply: { code: 535, status: '5.7.8' } });
});

test('after a sign-in by LOGIN a refused sender is what is wrong', async () => {
  const seen = await signedInAt(
    ['PLAIN', 'LOGIN'],
    (said) => (isPlain(said) ? '504 5.5.4 Unrecognized' : good),
    '553 5.7.1 Not your address',
  );
  expect(seen.failure).toMatchObject({ stage: 'sender', reply: { code: 553 } });
});

test('a refused password is not shown to the server a second time, nor where LOGIN is not offered', async () => {
  const refused = await signedInAt(['PLAIN', 'LOGIN'], () => '535 5.7.8 No');
  expect(refused.tried).toEqual(['PLAIN']);
  const alone = await signedInAt(['PLAIN'], () => '504 5.5.4 Unrecognized');
  expect(alone.tried).toEqual(['PLAIN']);
  expect(alone.failure).toMatchObject({ stage: 'sign-in', reply: { code: 504 } });
});
