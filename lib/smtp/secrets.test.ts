import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Certificates, makeCertificates } from '@/e2e/servers/certificates';
import { temporaryFolder } from '@/e2e/servers/folder';
import { startScripted } from '@/e2e/servers/scripted';
import { signInWith } from './sign-in';
import { alice, sending, trial } from './trial';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let certificates: Certificates;
beforeAll(async () => {
  folder = await temporaryFolder();
  certificates = await makeCertificates(join(folder.path, 'certificates'));
});
afterAll(() => folder.remove());

test('a sign-in shows nothing of itself, whoever asks', () => {
  const signIn = signInWith('alice', { password: 'hush-hush' });
  for (const shown of [
    JSON.stringify({ signIn }),
    inspect(signIn, { showHidden: true, depth: 9 }),
    String(signIn),
    JSON.stringify({ ...signIn }),
  ])
    expect(shown).not.toMatch(/alice|hush/);
});

const base64 = (text: string) => Buffer.from(text).toString('base64');
const quotes = [
  `535 5.7.8 ${alice.password} is not the password of ${alice.address}`,
  `535 5.7.8 ${base64(alice.password)} refused`,
  `535 5.7.8 ${base64(`\0${alice.address}\0${alice.password}`)} refused`,
  `535-5.7.8 ${encodeURIComponent(alice.address)}\r\n535 5.7.8 ${alice.password.toUpperCase()}`,
];

test.each(quotes)(
  'a server that quotes secrets back (%s) puts them into no event, failure or transcript',
  async (auth) => {
    const server = await startScripted({ certificate: certificates.good, mechanisms: ['LOGIN'], auth });
    const result = await trial({ port: server.port, encryption: 'starttls', ca: certificates.ca }, sending());
    await server.stop();
    expect(result.evidence.failure).toMatchObject({
      stage: 'sign-in',
      reply: { code: 535, status: '5.7.8' },
    });
    const said = JSON.stringify(result).toLowerCase();
    for (const secret of [alice.password, alice.address, encodeURIComponent(alice.address)]) {
      expect(said).not.toContain(secret.toLowerCase());
      expect(said).not.toContain(base64(secret).toLowerCase());
    }
    expect(result.transcript).toContain('~> [hidden]');
  },
);

test('a greeting that quotes secrets puts them into no banner', async () => {
  const server = await startScripted({
    mode: 'plain',
    greeting: `* OK ${alice.password} and ${alice.address} ready`,
  });
  const result = await trial({ port: server.port, encryption: 'starttls', ca: certificates.ca }, sending());
  await server.stop();
  expect(result.evidence.failure?.banner).toBe('* OK [password] and [address] ready');
});
