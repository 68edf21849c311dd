import { expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { people } from '@/e2e/servers/people';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { signInWith } from '@/lib/smtp/sign-in';
import { eventsOf, routeHere, sendingAs, trialCheck } from './check-for-test';
import { readOptions } from './options';

const { alice } = people;
const { certificates, ca } = await certificatesForTests();
const keep = stopAfterTests();
const { port } = await keep(
  startScripted({
    certificate: certificates.good,
    mailFrom: '550 5.7.60 Client does not have permissions to send as this sender',
  }),
);

/** The verdict of a check that signs in as Alice, or not at all, and sends from this address. */
async function verdictFor(address: string, signsIn = true) {
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port, encryption: 'starttls' },
      ...(signsIn && sendingAs(alice)),
      address,
      options: readOptions({ CHECK_NEIGHBOURS: '' }, [routeHere(ca, [port])]),
    }),
  );
  return verdict;
}

const problem = 'sender-not-allowed';

test('a sender that is its own user name, whatever the case, is told that the sign-in worked', async () => {
  const meaning = expect.stringContaining('with this very address');
  expect(await verdictFor(alice.address.toUpperCase())).toMatchObject({ problem, meaning });
});

test('a sender that is not the user name is told so', async () => {
  const meaning = expect.stringContaining('The user name is not this address');
  expect(await verdictFor('someone@else.example')).toMatchObject({ problem, meaning });
});

test('a sender who did not sign in is told so', async () => {
  const meaning = expect.stringContaining('without a sign-in');
  expect(await verdictFor(alice.address, false)).toMatchObject({ problem, meaning });
});

test.each<[string, string, string, RegExp]>([
  [
    'the whole address',
    'alice',
    '535 5.7.8 Please use your full e-mail address as user name',
    /whole e-mail address/,
  ],
  ['another form', alice.address, '535 5.7.8 Invalid user name format: use DOMAIN\\username', /DOMAIN\\name/],
  [
    'a name without the domain',
    alice.address,
    '535 5.7.8 The user name must not contain an @ sign',
    /only the part before the @/,
  ],
])('a server that asks for %s as the user name is heard', async (_, username, auth, step) => {
  const server = await keep(startScripted({ certificate: certificates.good, auth }));
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port: server.port, encryption: 'starttls' },
      address: alice.address,
      signIn: signInWith(username, { password: alice.password }),
      options: readOptions({ CHECK_NEIGHBOURS: '' }, [routeHere(ca, [server.port])]),
    }),
  );
  expect(verdict).toMatchObject({ problem: 'auth-bad-credentials', confidence: 'sure', also: [] });
  expect(verdict.title).toBe('The server wants another form of the user name');
  expect(verdict.steps[0]).toMatch(step);
});
