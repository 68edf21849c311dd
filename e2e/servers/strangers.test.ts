import net from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Listener } from './sockets';
import {
  banners,
  refusedPort,
  startBanner,
  startDrip,
  startFlood,
  startHangUp,
  startHttp,
  startSilent,
} from './strangers';

const running: Listener[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function keep(starting: Promise<Listener>): Promise<Listener> {
  const server = await starting;
  running.push(server);
  return server;
}

/** All that a server says until it hangs up or `enough` bytes have come. */
function hear(port: number, say = '', enough = 1): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.write(say));
    socket.once('error', reject);
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
      if (heard.length >= enough) socket.destroy();
    });
    socket.once('close', () => resolve(heard));
  });
}

describe('servers that are not outgoing mail servers', () => {
  test.each(['imap', 'pop3', 'ssh', 'ftp', 'telnet'] as const)('%s says its first words', async (kind) => {
    const { port } = await keep(startBanner(kind));
    expect(await hear(port)).toBe(banners[kind]);
  });
  test('a web server waits to be spoken to', async () => {
    const { port } = await keep(startHttp());
    expect(await hear(port, 'EHLO me\r\n', 1000)).toMatch(/^HTTP\/1\.1 400/);
  });
  test('a silent server accepts and says nothing', async () => {
    const server = await keep(startSilent());
    const socket = net.connect(server.port, '127.0.0.1');
    let heard = 0;
    socket.on('data', () => {
      heard += 1;
    });
    await expect.poll(() => server.connections()).toBe(1);
    expect(heard).toBe(0);
    socket.destroy();
  });
  test('a server that hangs up says nothing', async () => {
    const { port } = await keep(startHangUp());
    expect(await hear(port)).toBe('');
  });
  test('a flood brings more than a client asked for', async () => {
    const { port } = await keep(startFlood({ lineBytes: 1000 }));
    expect((await hear(port, '', 100_000)).split('\r\n').length).toBeGreaterThan(90);
  });
  test('a drip says all of its text, byte by byte', async () => {
    const { port } = await keep(startDrip('220 slow\r\n', 5));
    expect(await hear(port, '', 10)).toBe('220 slow\r\n');
  });
  test('a refused port refuses', async () => {
    await expect(hear(await refusedPort())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
