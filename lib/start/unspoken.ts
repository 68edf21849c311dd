import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** Connections on which nobody has said anything. */
export type Unspoken = { close: () => void };

/**
 * Notes every connection that comes in. Browsers open some before they need them, and `server.close` waits a minute for those
 * (https://nodejs.org/api/http.html#serverclosecallback): who is about to end closes them.
 */
export function noteConnections(): Unspoken {
  const open = new Set<Socket>();
  // https://nodejs.org/api/diagnostics_channel.html#net
  subscribe('net.server.socket', (message) => {
    const { socket } = message as { socket: Socket };
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    close: () => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    },
  };
}
