import { once } from 'node:events';
import { createServer } from 'node:http';
import net from 'node:net';
import { expect, test } from 'vitest';
import { portOf } from '@/e2e/servers/ports';
import { noteConnections } from './unspoken';

test('a connection on which nobody spoke does not keep a server from ending, one that is answered does', async () => {
  const unspoken = noteConnections();
  const server = createServer();
  const asked = once(server, 'request');
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const silent = net.connect(portOf(server), '127.0.0.1');
  await once(server, 'connection');
  const busy = net.connect(portOf(server), '127.0.0.1');
  busy.write('GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n');
  const [, reply] = await asked;
  const ended = once(server, 'close');
  server.close();
  unspoken.close();
  await once(silent.resume(), 'close');
  reply.end('still answered');
  const [said] = await once(busy, 'data');
  expect(String(said)).toContain('still answered');
  await ended;
});
