import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trial } from '@/lib/smtp/run-for-test';
import { signInWith } from '@/lib/smtp/sign-in';
import { certificatesForTests } from './certificates-for-test';
import { describeWith } from './describe-with';
import { dovecotPrograms, startDovecot } from './dovecot';
import { type IdentityProvider, startIdentityProvider } from './identity-provider';
import { people } from './people';
import { postfixPrograms, startPostfix } from './postfix';

const { alice } = people;
const { folder, certificates } = await certificatesForTests();

describeWith([...postfixPrograms, ...dovecotPrograms], 'Postfix with Dovecot’s XOAUTH2', () => {
  let window: IdentityProvider;
  let dovecot: Awaited<ReturnType<typeof startDovecot>>;
  let postfix: Awaited<ReturnType<typeof startPostfix>>;
  beforeAll(async () => {
    window = await startIdentityProvider({ id: 'sendwell' });
    const tokenInfo = `${window.base}/tokeninfo?access_token=`;
    dovecot = await startDovecot({ folder: join(folder, 'dovecot'), certificates, tokenInfo });
    postfix = await startPostfix({ folder: join(folder, 'postfix'), certificates, sasl: dovecot.sasl });
  });
  afterAll(() => Promise.all([postfix?.stop(), dovecot?.stop(), window?.stop()]));

  const send = (accessToken: string) =>
    trial(
      { port: postfix.submission, encryption: 'starttls', ca: certificates.ca },
      {
        signIn: signInWith(alice.address, { accessToken }),
        message: { address: alice.address, subject: 'Test 4711', text: 'By token.\n' },
      },
    );

  test('a token of the account sends, and the message arrives', async () => {
    const { access_token } = await window.issue(alice.address);
    const { evidence } = await send(access_token);
    expect(evidence.failure).toBeUndefined();
    expect(await postfix.readMail(alice.address, (text) => text.includes('4711'))).toContain('By token.');
  });
  test('a token of another account, and one that nobody gave out, are refused in words', async () => {
    const { access_token } = await window.issue(people.bob.address);
    for (const token of [access_token, 'at-invented']) {
      const { evidence } = await send(token);
      expect(evidence.failure).toMatchObject({
        stage: 'sign-in',
        reply: { code: 535 },
        challenge: { status: expect.any(String) },
      });
    }
  });
});
