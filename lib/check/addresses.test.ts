import net from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startScripted } from '@/e2e/servers/scripted';
import { eventsOf, trialCheck, wordsOf } from './check-for-test';
import type { VerdictEvent } from './events';
import { readOptions } from './options';

const found = vi.hoisted(() => ({ addresses: [] as { address: string; family: number }[] }));
vi.mock('node:dns/promises', async (original) => ({
  ...(await original<typeof import('node:dns/promises')>()),
  lookup: async () => found.addresses,
}));

/** Not every system has a second address of its own without being asked for it. */
const hasTwo = await new Promise<boolean>((resolve) => {
  const probe = net.createServer();
  probe.once('error', () => resolve(false));
  probe.listen(0, '127.0.0.2', () => probe.close(() => resolve(true)));
});

const stops: (() => unknown)[] = [];
beforeEach(() => {
  found.addresses = ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 }));
});
afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

/** A sound server at the first address, and at the second, on the same port, what says this; null for nobody there. */
async function hostOfTwo(second: string | null): Promise<number> {
  const sound = await startScripted({ mode: 'plain' });
  stops.push(sound.stop);
  if (second === null) return sound.port;
  const other = net.createServer((socket) => {
    socket.on('error', () => {}).on('data', () => second.startsWith('220') && socket.write('250 fine\r\n'));
    if (second) socket.write(second);
  });
  await new Promise<void>((resolve, reject) => {
    other.once('error', reject);
    other.listen(sound.port, '127.0.0.2', resolve);
  });
  stops.push(() => other.close());
  return sound.port;
}

async function verdictOfHost(port: number): Promise<VerdictEvent> {
  const { verdict } = await eventsOf(
    trialCheck({
      settings: { host: 'mail.example', port, encryption: 'none' },
      options: readOptions({
        CHECK_ALLOW_NETWORKS: '127.0.0.0/8',
        CHECK_ALLOW_PORTS: String(port),
        CHECK_NEIGHBOURS: '',
      }),
    }),
  );
  return verdict;
}

describe.skipIf(!hasTwo)('of a host with two addresses', { timeout: 20_000 }, () => {
  test.each<[string, string | null, RegExp]>([
    ['turns callers away', '554 5.7.1 go away\r\n', /127\.0\.0\.2 turned us away.*554 5\.7\.1 go away/],
    ['says nothing', '', /127\.0\.0\.2 picks up, and no answer comes in time/],
    ['is no mail server', 'SSH-2.0-OpenSSH_9.2\r\n', /127\.0\.0\.2 does not answer as the others do/],
    ['is not there', null, /does not answer: 127\.0\.0\.2/],
  ])('one that %s is named beside one that is sound', async (_, second, words) => {
    const verdict = await verdictOfHost(await hostOfTwo(second));
    expect(verdict).toMatchObject({ outcome: 'server-ok' });
    expect(wordsOf(verdict)).toMatch(words);
    expect(verdict.forIt).toMatch(words);
    expect(verdict.ms).toBeLessThan(6_000);
  });
  test('two that are sound are not spoken of', async () => {
    const verdict = await verdictOfHost(await hostOfTwo('220 mail.example ESMTP\r\n'));
    expect(wordsOf(verdict)).not.toMatch(/addresses/);
  });
  test('a sound one beside the one that the check met is the provider’s matter', async () => {
    found.addresses.reverse();
    const verdict = await verdictOfHost(await hostOfTwo('554 5.7.1 go away\r\n'));
    expect(verdict).toMatchObject({ outcome: 'problem', problem: 'ip-blocklisted', whoCanFix: ['provider'] });
    expect(wordsOf(verdict)).toMatch(/another one, 127\.0\.0\.1, answers as it should/);
  });
});
