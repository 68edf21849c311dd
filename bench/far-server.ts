import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import { portOf } from '@/e2e/servers/ports';
import { createAuthority } from '@/lib/practice/authority';

/** Ports of the far server: by STARTTLS and by TLS, and one by STARTTLS whose sign-in is never answered. */
export type FarServer = { starttls: number; tls: number; stalls: number; ca: string };

/** Makes it answer with the number of connections that are open on all ports. */
export type FarQuestion = 'connections';

type Way = { implicit: boolean; stalls: boolean };

/*
 * A server in a process of its own, so that its work is not counted as ours, and no more than is needed, so that it is
 * not what is measured: each answer comes a round trip late, the first one two.
 */
const roundTripMs = 50;
const authority = await createAuthority('bench');
const pair = await authority.issue({ names: ['localhost'] });
const secureContext = tls.createSecureContext({ key: pair.key, cert: pair.cert });
const open = new Set<net.Socket>();

const ways: Way[] = [
  { implicit: false, stalls: false },
  { implicit: true, stalls: false },
  { implicit: false, stalls: true },
];
const [starttls = 0, implicit = 0, stalls = 0] = await Promise.all(ways.map(startPort));
process.on('message', () => process.send?.(open.size));
process.send?.({ starttls, tls: implicit, stalls, ca: authority.ca } satisfies FarServer);
await once(process, 'disconnect');
process.exit();

async function startPort(way: Way): Promise<number> {
  const server = net.createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    if (way.implicit) encrypt(socket, 2, (line) => converse(line, way, '220 far\r\n'));
    else setTimeout(() => converse(socket, way, '220 far\r\n'), roundTripMs);
  });
  // the queue has room for all who come at once
  await new Promise<void>((ready) => {
    server.listen({ port: 0, host: '127.0.0.1', backlog: 2_048 }, ready);
  });
  return portOf(server);
}

function encrypt(socket: net.Socket, roundTrips: number, done: (line: net.Socket) => void): void {
  setTimeout(() => {
    const secured = new tls.TLSSocket(socket, { isServer: true, secureContext });
    secured.on('error', () => socket.destroy());
    secured.once('secure', () => done(secured));
  }, roundTrips * roundTripMs);
}

function converse(line: net.Socket, way: Way, greeting: string): void {
  const late = (text: string) => setTimeout(() => line.destroyed || line.write(text), roundTripMs);
  let message = '';
  if (greeting) late(greeting);
  const listen = (chunk: Buffer) => {
    const said = chunk.toString('latin1');
    if (message) {
      message = (message + said).slice(-5);
      if (message !== '\r\n.\r\n') return;
      message = '';
      late('250 2.0.0 taken\r\n');
    } else if (said.startsWith('STARTTLS')) {
      line.off('data', listen);
      line.pause();
      setTimeout(() => {
        line.write('220 go\r\n');
        encrypt(line, 1, (secured) => converse(secured, { ...way, implicit: true }, ''));
      }, roundTripMs);
    } else if (said.startsWith('EHLO')) {
      late(`250-far\r\n250-PIPELINING\r\n250 ${way.implicit ? 'AUTH PLAIN' : 'STARTTLS'}\r\n`);
    } else if (said.startsWith('AUTH')) way.stalls || late('235 2.7.0 welcome\r\n');
    else if (said.startsWith('QUIT')) line.end('221 bye\r\n');
    else {
      const verbs = said.split('\r\n').slice(0, -1);
      if (verbs.includes('DATA')) message = '\r\n';
      late(verbs.map((verb) => (verb === 'DATA' ? '354 go\r\n' : '250 ok\r\n')).join(''));
    }
  };
  line.on('data', listen);
}
