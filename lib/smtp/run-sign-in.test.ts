import { describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { signInWith } from './sign-in';
import { alice, sending, trial } from './trial';
import { trialServers } from './trial-server';

const { certificates } = await certificatesForTests();
const { start } = trialServers(certificates);

describe('signing in', () => {
  test('takes LOGIN where PLAIN is not offered', async () => {
    const server = await start({ mechanisms: ['NTLM', 'LOGIN'] });
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toBeUndefined();
    expect(server.commands).toContain('AUTH LOGIN');
  });
  test('happens once, and a refusal is reported with the words of the server', async () => {
    const server = await start();
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      sending('not-the-password'),
    );
    expect(evidence.failure).toMatchObject({
      stage: 'sign-in',
      command: 'AUTH PLAIN',
      reply: { code: 535, status: '5.7.8', text: 'Error: authentication failed: authentication failure' },
    });
    expect(server.signIns).toHaveLength(1);
    expect(server.messages).toHaveLength(0);
  });
  test('is not tried where none is offered', async () => {
    const server = await start({ mechanisms: [] });
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', code: 'ENOAUTH' });
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('stops at a server that only has ways we cannot go', async () => {
    const server = await start({ mechanisms: ['NTLM', 'GSSAPI', 'SCRAM-SHA-256'] });
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', code: 'ENOMECHANISM' });
    expect(evidence.offer?.auth).toEqual(['NTLM', 'GSSAPI', 'SCRAM-SHA-256']);
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('never happens on a line without encryption', async () => {
    const server = await start({ mode: 'plain' });
    const { evidence } = await trial(
      { port: server.port, encryption: 'none', ca: certificates.ca },
      sending(),
    );
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', code: 'EPLAINTEXT' });
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('with a token goes by XOAUTH2, and the message is accepted', async () => {
    const accessToken = 'ya29.token-value';
    const server = await start({ mechanisms: ['PLAIN', 'XOAUTH2'], password: accessToken });
    const { evidence, transcript } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      { ...sending(), signIn: signInWith(alice.address, { accessToken }) },
    );
    expect(evidence.failure).toBeUndefined();
    expect(evidence.stages.map(({ status }) => status)).toEqual(Array(8).fill('ok'));
    expect(server.signIns).toEqual([{ mechanism: 'XOAUTH2', user: alice.address, password: accessToken }]);
    expect(server.messages).toHaveLength(1);
    expect(transcript.join('\n')).not.toContain(accessToken);
  });
  test('with a token is refused once, and the reply after the empty line counts', async () => {
    let asked = 0;
    const server = await start({
      mechanisms: ['PLAIN', 'XOAUTH2'],
      authStart: () => {
        asked += 1;
        return '334 eyJzdGF0dXMiOiI0MDAifQ==';
      },
      other: '535 5.7.3 Authentication unsuccessful',
    });
    const { evidence } = await trial(
      { port: server.port, encryption: 'starttls', ca: certificates.ca },
      { ...sending(), signIn: signInWith('alice@test.local', { accessToken: 'ya29.token-value' }) },
    );
    expect(evidence.failure).toMatchObject({
      stage: 'sign-in',
      command: 'AUTH XOAUTH2',
      reply: { code: 535, status: '5.7.3' },
    });
    expect(asked).toBe(1);
  });
});
