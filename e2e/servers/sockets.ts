import net from 'node:net';
import { portOf } from './ports';

/** A listening server that keeps count. Closing is at once: what is still connected is cut off. */
export type Listener = {
  host: '127.0.0.1';
  port: number;
  /** Connections that are open at this moment. */
  connections: () => number;
  /** Connections there have been so far. */
  accepted: () => number;
  stop: () => Promise<void>;
};

/** Listens on a free port of 127.0.0.1. Errors of single connections are swallowed: clients under test hang up as they like. */
export async function listen(onConnection: (socket: net.Socket) => void, port = 0): Promise<Listener> {
  const open = new Set<net.Socket>();
  let accepted = 0;
  const server = net.createServer((socket) => {
    accepted += 1;
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    onConnection(socket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    host: '127.0.0.1',
    port: portOf(server),
    connections: () => open.size,
    accepted: () => accepted,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of open) socket.destroy();
      }),
  };
}
