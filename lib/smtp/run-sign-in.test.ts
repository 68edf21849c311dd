import { describe, expect, test } from 'vitest';
import { alice, sending, trial } from './run-for-test';
import { trialServers } from './server-for-test';
import { signInWith } from './sign-in';

const { tried, start } = await trialServers();

/** A message as Alice by this token. */
const byToken = (accessToken: string) => ({
  ...sending(),
  signIn: signInWith(alice.address, { accessToken }),
});

describe('signing in', () => {
  test('takes LOGIN where PLAIN is not offered', async () => {
    const { evidence, server } = await tried({ mechanisms: ['NTLM', 'LOGIN'] });
    expect(evidence.failure).toBeUndefined();
    expect(server.commands).toContain('AUTH LOGIN');
  });
  test('happens once, and a refusal is reported with the words of the server', async () => {
    const { evidence, server } = await tried({}, sending('not-the-password'));
    expect(evidence.failure).toMatchObject({
      stage: 'sign-in',
      command: 'AUTH PLAIN',
      reply: { code: 535, status: '5.7.8', text: 'Error: authentication failed: authentication failure' },
    });
    expect(server.signIns).toHaveLength(1);
    expect(server.messages).toHaveLength(0);
  });
  test('with half a letter in the password or the name is one like any other', async () => {
    const { evidence } = await tried({}, sending('\ud83dsecret-1'));
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', reply: { code: 535 } });
    const other = await tried(
      {},
      { ...sending(), signIn: signInWith('\ude00alice', { password: 'secret-1' }) },
    );
    expect(other.evidence.failure).toMatchObject({ stage: 'sign-in', reply: { code: 535 } });
  });
  test('is not tried where none is offered', async () => {
    const { evidence, server } = await tried({ mechanisms: [] });
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', code: 'ENOAUTH' });
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('stops at a server that only has ways we cannot go', async () => {
    const { evidence, server } = await tried({ mechanisms: ['NTLM', 'GSSAPI', 'SCRAM-SHA-256'] });
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', code: 'ENOMECHANISM' });
    expect(evidence.offer?.auth).toEqual(['NTLM', 'GSSAPI', 'SCRAM-SHA-256']);
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('never happens on a line without encryption', async () => {
    const { evidence, server } = await tried({ mode: 'plain' });
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', code: 'EPLAINTEXT' });
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('never happens on a line without encryption where one is offered behind STARTTLS alone', async () => {
    const server = await start({ mode: 'starttls' });
    const { evidence } = await trial({ port: server.port, encryption: 'none' }, sending());
    expect(evidence.offer).toMatchObject({ starttls: true, auth: [] });
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', code: 'EPLAINTEXT' });
    expect(server.commands.join()).not.toMatch(/AUTH|MAIL/);
  });
  test('with a token goes by XOAUTH2, and the message is accepted', async () => {
    const accessToken = 'ya29.token-value';
    const { evidence, transcript, server } = await tried(
      { mechanisms: ['PLAIN', 'XOAUTH2'], password: accessToken },
      byToken(accessToken),
    );
    expect(evidence.failure).toBeUndefined();
    expect(evidence.stages.map(({ status }) => status)).toEqual(Array(8).fill('ok'));
    expect(server.signIns).toEqual([{ mechanism: 'XOAUTH2', user: alice.address, password: accessToken }]);
    expect(server.messages).toHaveLength(1);
    expect(transcript.join('\n')).not.toContain(accessToken);
  });
  test('with a token is refused once, and the reply after the empty line counts', async () => {
    let asked = 0;
    const { evidence } = await tried(
      {
        mechanisms: ['PLAIN', 'XOAUTH2'],
        authStart: () => {
          asked += 1;
          return '334 eyJzdGF0dXMiOiI0MDAifQ==';
        },
        other: '535 5.7.3 Authentication unsuccessful',
      },
      byToken('ya29.token-value'),
    );
    expect(evidence.failure).toMatchObject({
      stage: 'sign-in',
      command: 'AUTH XOAUTH2',
      reply: { code: 535, status: '5.7.3' },
    });
    expect(asked).toBe(1);
  });
});
