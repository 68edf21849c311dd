import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { startScripted } from '@/e2e/servers/scripted';
import { eventsOf, routeHere, sendingAs, trialCheck } from './check-for-test';
import { readOptions } from './options';

const { certificates, ca } = await certificatesForTests();

/** The words of the message that a check leaves at a server. */
async function messageOf(encryption: 'starttls' | 'none', signIn: boolean) {
  const mode = encryption === 'none' ? 'plain' : encryption;
  const server = await startScripted({
    certificate: certificates.good,
    mode,
    mechanisms: signIn ? ['PLAIN'] : [],
  });
  const { address, signIn: asAlice } = sendingAs();
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'localhost', port: server.port, encryption },
      address,
      signIn: signIn || encryption === 'none' ? asAlice : undefined,
      options: readOptions({ CHECK_NEIGHBOURS: '', CHECK_NAME: 'check.example.com' }, [
        routeHere(ca, [server.port]),
      ]),
    }),
  );
  await server.stop();
  expect(verdict).toMatchObject({ outcome: 'accepted' });
  return (await PostalMime.parse(server.messages[0] ?? '')).text ?? '';
}

test('the test message tells the owner of the mailbox where and when it was asked for, and that a password was used', async () => {
  const text = await messageOf('starttls', true);
  expect(text).toContain('Sendwell at check.example.com');
  expect(text).toContain(`${new Date().toISOString().slice(0, 10)} `);
  expect(text).toMatch(/ \d\d:\d\d UTC/);
  expect(text).toContain('Change the password');
});
test.each(['starttls', 'none'] as const)(
  'the test message with %s and no sign-in says that no password was used',
  async (encryption) => {
    const text = await messageOf(encryption, false);
    expect(text).toContain('Sendwell at check.example.com');
    expect(text).toContain('No password was used');
    expect(text).not.toContain('Change the password');
  },
);
