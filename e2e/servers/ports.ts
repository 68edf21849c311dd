import { readFile } from 'node:fs/promises';
import net from 'node:net';
import { endianness } from 'node:os';

const established = '01';
/** 127.0.0.1 as the kernel prints it: the bytes of its memory, read as one number. */
const loopbackInHex = endianness() === 'LE' ? '0100007F' : '7F000001';

/**
 * Finds `count` different ports on 127.0.0.1 that nobody listens on at this moment. They lie below 32768, where the system
 * takes no port for outgoing connections by itself, and beside those of `freeBlock`.
 */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listenSomewhere()));
  const ports = servers.map(portOf);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}

/**
 * Finds the first of `count` ports in a row that nobody listens on. They lie below 32768, where the system takes no
 * port for outgoing connections by itself, so that they stay free until a test wants them.
 */
export async function freeBlock(count: number): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const first = 20_000 + Math.floor(Math.random() * (12_000 - count));
    const ports = Array.from({ length: count }, (_, at) => first + at);
    const taken = await Promise.all(ports.map(connects));
    if (!taken.includes(true)) return first;
  }
  throw new Error(`no ${count} free ports in a row`);
}

/** The port a TCP server listens on. */
export function portOf(server: net.Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server does not listen on a TCP port');
  return address.port;
}

/** Resolves when something accepts connections on the port; throws after `timeoutMs`. */
export async function portAnswers(port: number, timeoutMs = 15_000): Promise<void> {
  const until = Date.now() + timeoutMs;
  while (!(await connects(port))) {
    if (Date.now() > until) throw new Error(`nothing listens on port ${port} after ${timeoutMs} ms`);
    await new Promise((again) => setTimeout(again, 25));
  }
}

/** Connections that are open on these ports of 127.0.0.1, read from the kernel (Linux). Both sides must still be there. */
export async function openConnections(ports: readonly number[]): Promise<number> {
  const rows = (await readFile('/proc/net/tcp', 'utf8')).split('\n').map((row) => row.trim().split(/\s+/));
  const open = rows.filter(([, , , state]) => state === established);
  const pairs = new Set(open.map(([, local, remote]) => `${local} ${remote}`));
  const wanted = new Set(ports.map((port) => `${loopbackInHex}:${inHex(port)}`));
  return open.filter(([, local = '', remote]) => wanted.has(local) && pairs.has(`${remote} ${local}`)).length;
}

function inHex(port: number): string {
  return port.toString(16).toUpperCase().padStart(4, '0');
}

async function listenSomewhere(): Promise<net.Server> {
  for (let tries = 0; tries < 50; tries += 1) {
    const server = await listenOn(11_000 + Math.floor(Math.random() * 9_000));
    if (server) return server;
  }
  throw new Error('no free port');
}

/** Null: somebody has that port. */
function listenOn(port: number): Promise<net.Server | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
