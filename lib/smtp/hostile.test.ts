import { describe, expect, test } from 'vitest';
import type { Script } from '@/e2e/servers/script';
import { startScripted } from '@/e2e/servers/scripted';
import { listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { startDrip, startFlood } from '@/e2e/servers/strangers';
import { sending, trial } from './run-for-test';
import { trialServers } from './server-for-test';

const { tried } = await trialServers();
const keep = stopAfterTests();

describe('a hostile server', () => {
  test.each([
    ['one line without end', { lineBytes: 1024, endless: true }],
    ['line after line', { lineBytes: 1024 }],
    ['empty lines', { lineBytes: 0 }],
  ])('that sends %s is left', async (_, options) => {
    const server = await keep(startFlood(options));
    const { evidence, transcript } = await trial({
      port: server.port,
      encryption: 'starttls',
      host: '127.0.0.1',
    });
    expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'EFLOOD' });
    expect(transcript.join('\n').length).toBeLessThan(110_000);
    await expect.poll(server.connections).toBe(0);
  });
  test('that sends nothing but line ends is left', async () => {
    const server = await keep(
      listen((socket) => {
        const pour = () => {
          while (!socket.destroyed && socket.write('\r\n'.repeat(4096)));
        };
        socket.on('drain', pour).resume();
        pour();
      }),
    );
    const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
    expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'EFLOOD' });
  });
  test('that answers more than it was asked is left', async () => {
    const server = await keep(
      startScripted({ mode: 'plain', ehlo: `250 ok\r\n${'250 more\r\n'.repeat(2000)}250 end` }),
    );
    const { evidence } = await trial(
      { port: server.port, encryption: 'none', host: '127.0.0.1' },
      { message: sending().message },
    );
    expect(evidence.failure).toMatchObject({ stage: 'greet', code: 'EUNASKED' });
    expect(evidence.receipt).toBeUndefined();
    await expect.poll(server.connections).toBe(0);
  });
  test.each<[string, Script]>([
    ['sign-in', { auth: '235 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n250 2.0.0 queued' }],
    ['sender', { mailFrom: '250 ok\r\n250 ok\r\n354 go\r\n250 2.0.0 queued' }],
    ['message', { data: '354 go\r\n250 2.0.0 queued', dot: '550 5.7.1 no' }],
  ])('that says yes at the %s to what it was not asked yet has accepted nothing', async (_, script) => {
    const { evidence, server } = await tried(script);
    expect(evidence.failure).toMatchObject({ code: 'EUNASKED' });
    expect(evidence.receipt).toBeUndefined();
    await expect.poll(server.connections).toBe(0);
  });
  test('that speaks in clear behind its 220 to STARTTLS is left', async () => {
    const { evidence, server } = await tried({ starttls: '220 go\r\n250-injected\r\n250 AUTH PLAIN' });
    expect(evidence.failure).toMatchObject({ stage: 'encrypt', code: 'EINJECTED' });
    expect(server.signIns).toHaveLength(0);
  });
  test('that says one letter at a time can be left at any moment', async () => {
    const server = await keep(startDrip('220 never done', 50));
    const cancel = new AbortController();
    const running = trial(
      { port: server.port, encryption: 'starttls', host: '127.0.0.1' },
      { signal: cancel.signal },
    );
    await expect.poll(server.connections).toBeGreaterThan(0);
    cancel.abort();
    expect((await running).cancelled).toBe(true);
    await expect.poll(server.connections).toBe(0);
  });
  test.each([
    ['base32', 'MFRGGZDFMZTWQ '.repeat(4285)],
    ['marks of ours', '[password'.repeat(6666)],
    ['base32, line by line', 'MFRGGZDFMZTWQ '.repeat(65).concat('\r\n-\xe9').repeat(60)],
    ['escapes', '%61&#97;'.repeat(7500)],
  ])('that says %s by the ten thousand costs little', async (_, words) => {
    const reply = (code: number, ...more: string[]) => {
      const lines = [`-\xe9 ${words}`, ...more.map((each) => `-${each}`), ' ok'];
      return Buffer.from(
        lines
          .join('\r\n')
          .replace(/^(?=[- ])/gm, String(code))
          .concat('\r\n'),
        'latin1',
      );
    };
    const script = {
      greeting: reply(220),
      ehlo: reply(250, 'STARTTLS', 'AUTH LOGIN'),
      ehloTls: reply(250, 'AUTH LOGIN'),
      auth: reply(535),
    };
    const before = process.cpuUsage();
    const { evidence } = await tried(script);
    const { user, system } = process.cpuUsage(before);
    expect(evidence.failure).toMatchObject({ stage: 'sign-in', reply: { code: 535 } });
    expect((user + system) / 1000).toBeLessThan(600);
  });
});
