import net from 'node:net';

/** A TCP proxy on a free port of 127.0.0.1 that makes every connection as slow as a line of this round-trip time. */
type DelayProxy = { port: number; stop: () => Promise<void> };

/**
 * Holds back each chunk by half of `roundTripMs` in each direction, in order. The kernel answers a loopback connect at
 * once, so the round trip of the TCP handshake is charged before the first chunk is passed on.
 */
export async function startDelayProxy(to: number, roundTripMs: number): Promise<DelayProxy> {
  const open = new Set<net.Socket>();
  const server = net.createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = net.connect({ port: to, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
      socket.on('error', () => {
        client.destroy();
        upstream.destroy();
      });
    }
    const begun = performance.now();
    const pass = (from: net.Socket, into: net.Socket) => {
      const later = (act: () => void) => {
        const handshake = Math.max(0, roundTripMs - (performance.now() - begun));
        setTimeout(act, handshake + roundTripMs / 2);
      };
      from.on('data', (chunk) => later(() => into.destroyed || into.write(chunk)));
      from.on('end', () => later(() => into.end()));
    };
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        for (const socket of open) socket.destroy();
      }),
  };
}
