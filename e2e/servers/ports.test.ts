import { once } from 'node:events';
import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openConnections, portOf } from './ports';

async function connected(host: string) {
  const server = net.createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const port = portOf(server);
  const socket = net.connect({ port, host });
  const [[accepted]] = await Promise.all([once(server, 'connection'), once(socket, 'connect')]);
  onTestFinished(() => {
    socket.destroy();
    (accepted as net.Socket).destroy();
    server.close();
  });
  return { server, port, socket };
}

test('a connection is open for as long as both sides are there, though the server listens no longer', async () => {
  const { server, port, socket } = await connected('127.0.0.1');
  expect(await openConnections([port])).toBe(1);
  server.close();
  expect(await openConnections([port])).toBe(1);
  socket.destroy();
  await expect.poll(() => openConnections([port])).toBe(0);
});

test('the same port of another address is somebody else’s', async () => {
  const { port } = await connected('127.0.0.2');
  expect(await openConnections([port])).toBe(0);
});
