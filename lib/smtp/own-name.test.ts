import net from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '@/e2e/servers/sockets';
import { isFullName, ownName } from './own-name';

test('the name that was set introduces us', async () => {
  const server = await listen((socket) => socket.resume());
  const socket = net.connect(server.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  expect(ownName(socket, 'Check.Example.COM')).toBe('check.example.com');
  expect(ownName(socket, 'short')).toMatch(/^(\[127\.0\.0\.1\]|[a-z0-9-]+(\.[a-z0-9-]+)+)$/);
  socket.destroy();
  await server.stop();
});
test.each(['check.example.com', 'a.example', 'xn--mnchen-3ya.example'])('%s is a full name', (name) => {
  expect(isFullName(name)).toBe(true);
});
test.each(['host', '127.0.0.1', '-a.example', 'a..example', 'a.example\r\nQUIT', ''])(
  '%j is none',
  (name) => {
    expect(isFullName(name)).toBe(false);
  },
);
