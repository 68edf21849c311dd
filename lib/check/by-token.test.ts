import { afterEach, describe, expect, test, vi } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { startScripted } from '@/e2e/servers/scripted';
import { routeHere } from './check-for-test';
import type { CheckEvent } from './events';
import { type Caller, startCheck } from './start-check';

const accessToken = 'EwBAl.token-value_of-alice';
const alice = 'alice@test.local';
const { certificates, ca } = await certificatesForTests();
afterEach(() => vi.unstubAllEnvs());

let runs = 0;
/** One check of a scripted server, with a token waiting on our side. */
async function checkWith(caller: Partial<Caller>, more: Record<string, unknown> = {}) {
  const server = await startScripted({
    certificate: certificates.good,
    mechanisms: ['LOGIN', 'XOAUTH2'],
    password: accessToken,
  });
  vi.stubEnv('CHECK_ALLOW_NETWORKS', '127.0.0.0/8');
  vi.stubEnv('CHECK_ALLOW_PORTS', String(server.port));
  vi.stubEnv('CHECK_NEIGHBOURS', '');
  vi.stubEnv('CHECK_REFERENCE', 'off');
  runs += 1;
  const reply = await startCheck(
    {
      runId: String(runs).padStart(32, '0'),
      host: 'localhost',
      port: server.port,
      encryption: 'starttls',
      mode: 'send',
      address: alice,
      signedIn: true,
      locale: 'en',
      ...more,
    },
    // the test server’s authority is not this process’s
    {
      visitor: '192.0.2.1',
      routes: [routeHere(ca, [server.port])],
      ...caller,
    },
  );
  const events: CheckEvent[] = [];
  if (reply.status === 'running') for await (const event of reply.events) events.push(event);
  await server.stop();
  return { reply, events, verdict: events.at(-1), server };
}

describe('a check by somebody who signed in at the provider’s window', () => {
  test('sends with the token, once, and says so in the message', async () => {
    const asked: unknown[] = [];
    const takeToken = (wanted: unknown) => {
      asked.push(wanted);
      return { username: alice, accessToken };
    };
    const { verdict, server, events } = await checkWith({ takeToken });
    expect(verdict).toMatchObject({ type: 'verdict', outcome: 'accepted' });
    expect(asked).toEqual([{ host: 'localhost', address: alice }]);
    expect(server.signIns).toEqual([{ mechanism: 'XOAUTH2', user: alice, password: accessToken }]);
    expect(server.messages[0]?.replaceAll('=\r\n', '')).toContain('No password was seen.');
    expect(JSON.stringify(events)).not.toContain(accessToken);
  });
  test('without a token, or for another host, sends nothing', async () => {
    for (const takeToken of [undefined, () => null]) {
      const { reply, server } = await checkWith({ ...(takeToken && { takeToken }) });
      expect(reply).toEqual({ status: 'invalid', errors: { request: 'signInEnded' } });
      expect(server.commands).toEqual([]);
    }
  });
  test('uses no password that stands beside it', async () => {
    const { reply, server } = await checkWith({}, { username: alice, password: accessToken });
    expect(reply.status).toBe('invalid');
    expect(server.commands).toEqual([]);
  });
  test('without encryption takes no token out', async () => {
    const taken: unknown[] = [];
    const takeToken = () => {
      taken.push(1);
      return { username: alice, accessToken };
    };
    const { reply } = await checkWith({ takeToken }, { encryption: 'none' });
    expect(reply.status).toBe('invalid');
    expect(taken).toEqual([]);
  });
  test('only the server takes no token out', async () => {
    const taken: unknown[] = [];
    const takeToken = () => {
      taken.push(1);
      return { username: alice, accessToken };
    };
    const { verdict } = await checkWith({ takeToken }, { mode: 'server' });
    expect(verdict).toMatchObject({ outcome: 'server-ok' });
    expect(taken).toEqual([]);
  });
});
