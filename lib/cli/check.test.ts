import { describe, expect, test } from 'vitest';
import { hangUp } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { startSilent } from '@/e2e/servers/strangers';
import { trialCommand } from './command-for-test';

const { certificates, alice, sign, command, against } = await trialCommand();

describe('check at a terminal', () => {
  test('sends a message and prints the verdict', async () => {
    const { code, out, server } = await against({}, 'starttls', sign);
    expect(code).toBe(0);
    expect(server.messages).toHaveLength(1);
    const [, number] = /number (\d{4})/.exec(out) ?? [];
    expect(server.messages[0]).toContain(`${number}`);
    expect(out).not.toContain(alice.password);
  });
  test('says once from where it was tried', async () => {
    const { out } = await against({}, 'starttls', ['--server-only']);
    // the text to pass on says it for itself
    const toRead = out.replace(/ {2}Tested at .*/, '');
    expect(toRead.match(/from this computer|from the computer/g)).toEqual(['from this computer']);
  });
  test('with --json prints one event a line and the verdict last', async () => {
    const { code, out } = await against({}, 'starttls', ['--json', ...sign]);
    expect(code).toBe(0);
    const events = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events[0].type).toBe('plan');
    expect(events.at(-1)).toMatchObject({
      type: 'verdict',
      outcome: 'accepted',
      problem: null,
      change: null,
      whoCanFix: [],
      title: expect.any(String),
      meaning: expect.any(String),
      steps: expect.any(Array),
      neighbours: expect.any(Array),
      transcript: expect.any(Array),
      ms: expect.any(Number),
    });
    expect(events.at(-1).stages).toHaveLength(8);
  });
  test('with --server-only sends nothing', async () => {
    const { code, server } = await against({}, 'starttls', ['--server-only']);
    expect(code).toBe(0);
    expect(server.commands.join()).not.toMatch(/AUTH|MAIL/);
  });
  test.each<[string, string[]]>([
    ['auth-basic-disabled', ['XOAUTH2']],
    ['auth-mechanism-unsupported', []],
  ])('with --server-only ends with 1 where no password is taken: %s', async (problem, mechanisms) => {
    const { code, out } = await against({ mechanisms }, 'starttls', ['--server-only', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({ outcome: 'server-ok', problem });
  });
  test('without a password sends as to a relay', async () => {
    const { code, out, server } = await against({ mechanisms: [] }, 'starttls', ['--address', alice.address]);
    expect(code).toBe(0);
    expect(out).toContain('No user name and no password were used');
    expect(server.messages).toHaveLength(1);
  });
  test('with none sends nothing secret', async () => {
    const { code, server } = await against({ mode: 'plain' }, 'none', sign);
    expect(code).toBe(1);
    expect(server.commands.join()).not.toContain('AUTH');
  });
  test('takes another user name', async () => {
    const { server } = await against({}, 'starttls', [...sign, '--user', 'alice']);
    expect(server.signIns).toEqual([expect.objectContaining({ user: 'alice' })]);
  });
  test('signs in with a token, once, and shows it nowhere', async () => {
    const token = 'EwBAl.token-value_of-alice==';
    const server = { mechanisms: ['LOGIN', 'XOAUTH2'], password: token };
    const args = ['--address', alice.address, '--token-stdin', '--json'];
    const accepted = await against(server, 'starttls', args, ` ${token} \n`);
    expect(accepted.code).toBe(0);
    expect(accepted.server.signIns).toEqual([{ mechanism: 'XOAUTH2', user: alice.address, password: token }]);
    const refused = await against({ ...server, password: 'another' }, 'starttls', args, `${token}\n`);
    expect(refused.code).toBe(1);
    expect(refused.server.signIns).toHaveLength(1);
    expect(refused.out).toContain('"problem":"oauth-token-invalid"');
    for (const { out, err } of [accepted, refused]) expect(out + err).not.toContain(token);
  });
  test('says what else it may be where the cause is not sure', async () => {
    const { out } = await against(
      { auth: '535 5.7.8 Authentication Failed, IP not allowed' },
      'starttls',
      sign,
    );
    expect(out).toMatch(/^Very likely\n/);
    expect(out).toContain('it may also be:');
    expect(out).toContain('[auth-bad-credentials]');
    expect((await against({ auth: '535 5.7.8 Wrong password' }, 'starttls', sign)).out).not.toContain(
      'it may also be',
    );
  });
  test('ends with 1 for a problem', async () => {
    const { code, out } = await against({}, 'starttls', ['--json', ...sign], 'wrong-password\n');
    expect(code).toBe(1);
    expect(out).toContain('"problem":"auth-bad-credentials"');
    expect(out).not.toContain('wrong-password');
  });
  test('ends with 3 when the receipt is missing', async () => {
    const { code, out } = await against({ dot: hangUp() }, 'starttls', ['--json', ...sign]);
    expect(code).toBe(3);
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toMatchObject({
      outcome: 'unknown',
      problem: 'unknown',
      title: 'The message was sent, but no receipt came',
    });
  });
});

test('a silent port beside one that is fine is spoken of before the end', { timeout: 40_000 }, async () => {
  const [silent, fine] = await Promise.all([
    startSilent(),
    startScripted({ certificate: certificates.good }),
  ]);
  const env = {
    CHECK_ALLOW_PORTS: String(silent.port),
    CHECK_NEIGHBOURS: `${fine.port}:starttls`,
  };
  const { code, out } = await command(
    ['localhost', String(silent.port), 'starttls', '--server-only'],
    '',
    env,
  );
  await Promise.all([silent.stop(), fine.stop()]);
  expect(code).toBe(1);
  const [soFar = '', end = ''] = out.split('The server picked up and said nothing');
  expect(soFar).toContain('The server picked up and says nothing so far');
  for (const words of [soFar, end]) expect(words).toContain(String(fine.port));
});
