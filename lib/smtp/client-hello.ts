import { Duplex } from 'node:stream';
import tls from 'node:tls';
import { tlsOptions } from './certificate';
import type { Target } from './target';

/**
 * The hello for each name, of a hundred names at most. No handshake goes on from one, so it may be said more than once. The bytes,
 * not a promise of them, which would hold on to the request in which it was made.
 */
const hellos = new Map<string, Buffer>();
const mostKept = 100;

/** The first bytes that Node's own TLS client would send to this target. */
export async function clientHello(target: Target): Promise<Buffer> {
  const kept = hellos.get(target.host);
  if (kept) return kept;
  const hello = await firstBytes(target);
  hellos.set(target.host, hello);
  const [oldest] = hellos.keys();
  if (hellos.size > mostKept && oldest !== undefined) hellos.delete(oldest);
  return hello;
}

function firstBytes(target: Target): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const wire = new Duplex({
      read() {},
      write(chunk: Buffer, _encoding, done) {
        done();
        resolve(chunk);
        setImmediate(() => client.destroy());
      },
    });
    const client = tls.connect({ ...tlsOptions(target, 'TLSv1'), socket: wire });
    // once there is a hello, what becomes of the client is nobody's matter
    client.on('error', reject);
  });
}
