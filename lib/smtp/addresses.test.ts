import net from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { type BlackHole, startBlackHole } from '@/e2e/servers/black-hole';
import { type Listener, listen } from '@/e2e/servers/sockets';
import type { AddressReport } from '@/lib/evidence/reports';
import { connect } from './connect';
import { createGuard } from './guard';
import { createPlaces } from './places';
import type { Target, VettedAddress } from './target';

const four: VettedAddress = { address: '127.0.0.1', family: 4 };
const six: VettedAddress = { address: '::1', family: 6 };
const hasIpv6 = Object.values(networkInterfaces()).some((each) =>
  each?.some(({ address }) => address === '::1'),
);
const withIpv6 = test.skipIf(!hasIpv6);
const why = hasIpv6 ? '' : ' (this machine has no ::1)';

const open: (BlackHole | Listener | { stop: () => void })[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.stop())));

/** Dials a host with these addresses as a check does, and gives what became of each when all is known. */
async function dialled(port: number, addresses: VettedAddress[], bothFamilies = true) {
  const guard = createGuard({ ports: [port], networks: ['127.0.0.0/8', '::1/128', 'ff0e::/16'] });
  const target: Target = { host: 'mail.example', addresses, guard };
  const reports: AddressReport[] = [];
  const end = new AbortController();
  const race = { signal: end.signal, places: createPlaces(4), urgent: true, reports, bothFamilies };
  const { socket, others } = await connect(target, port, race);
  await others;
  const alive = !socket.destroyed;
  const won = socket.remoteAddress;
  socket.destroy();
  return { reports, won, alive };
}

/** A port that takes no call by IPv6 and takes every call by IPv4. */
async function holeBesideServer(): Promise<BlackHole> {
  for (;;) {
    const hole = await startBlackHole('::1');
    open.push(hole);
    // somebody else may have the port by IPv4
    const server = await listen((socket) => socket.resume(), hole.port).catch(() => null);
    if (!server) continue;
    open.push(server);
    return hole;
  }
}

withIpv6(
  `an IPv6 address that answers no call is found out beside an IPv4 address that does${why}`,
  async () => {
    const hole = await holeBesideServer();
    for (const addresses of [
      [six, four],
      [four, six],
    ]) {
      const { reports, alive } = await dialled(hole.port, addresses);
      expect(alive).toBe(true);
      expect(reports).toContainEqual(expect.objectContaining({ ...four, status: 'connected' }));
      expect(reports).toContainEqual({ ...six, status: 'failed', code: 'ETIMEDOUT', ms: 2_000 });
    }
  },
);

withIpv6(`an address family that turns calls away is found out${why}`, async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  const { reports } = await dialled(server.port, [four, six]);
  expect(reports).toMatchObject([
    { status: 'connected' },
    { ...six, status: 'failed', code: 'ECONNREFUSED' },
  ]);
});

withIpv6(`both families of a sound server answer, and only one is kept${why}`, async () => {
  const server = await listen((socket) => socket.resume());
  const second = net.createServer((socket) => socket.resume());
  await new Promise<void>((ready) => second.listen(server.port, '::1', ready));
  open.push(server, { stop: () => second.close() });
  const { reports, won } = await dialled(server.port, [six, four]);
  expect(won).toBe(six.address);
  expect(reports.map(({ status }) => status)).toEqual(['connected', 'connected']);
  await expect.poll(server.connections).toBe(0);
});

test('a second address of the same family is not called once the first has answered', async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  const { reports } = await dialled(server.port, [four, { address: '127.0.0.2', family: 4 }]);
  expect(reports.map(({ status }) => status)).toEqual(['connected', 'not-tried']);
});

test('a neighbour is looked at by one address', async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  const { reports } = await dialled(server.port, [four, six], false);
  expect(reports.map(({ status }) => status)).toEqual(['connected', 'not-tried']);
});

test('a family to which there is no way from here is not held against the server', async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  // nobody can be called at a multicast address: the system says at once that there is no way
  const { reports } = await dialled(server.port, [four, { address: 'ff0e::1', family: 6 }]);
  expect(reports[1]).toMatchObject({
    status: 'not-tried',
    code: expect.stringMatching(/^E(NETUNREACH|ADDRNOTAVAIL)$/),
  });
});

test('the addresses of a host beyond those that are called are told of', async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  const all = loopbacks(10);
  const { reports } = await dialled(server.port, all);
  expect(reports.map(({ address }) => address)).toEqual(all.map(({ address }) => address));
  expect(reports.slice(8).map(({ status }) => status)).toEqual(['not-tried', 'not-tried']);
});

/** So many addresses of this machine, the first of which is where test servers listen. */
function loopbacks(count: number): VettedAddress[] {
  return Array.from({ length: count }, (_, at) => ({ address: `127.0.0.${at + 1}`, family: 4 }));
}

test('of eight addresses the last is reached where all others turn calls down', async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  const { reports, won } = await dialled(server.port, loopbacks(8).reverse());
  expect(won).toBe('127.0.0.1');
  expect(reports.map(({ status }) => status)).toEqual([...Array(7).fill('failed'), 'connected']);
});

test('a ninth address is not called', async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  const tried = dialled(server.port, loopbacks(9).reverse());
  await expect(tried).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(server.accepted()).toBe(0);
});

test('an address that was called for long is told as dead where the check is given up', async () => {
  const hole = await startBlackHole('127.0.0.2');
  open.push(hole);
  const guard = createGuard({ ports: [hole.port], networks: ['127.0.0.0/8'] });
  const target = { host: 'mail.example', addresses: loopbacks(2).slice(1), guard };
  const reports: AddressReport[] = [];
  const signal = AbortSignal.timeout(2_100);
  const race = { signal, places: createPlaces(4), urgent: true, reports, bothFamilies: true };
  await expect(connect(target, hole.port, race)).rejects.toThrow();
  await expect.poll(() => reports).toMatchObject([{ status: 'failed', code: 'ETIMEDOUT' }]);
});

test('a fifth address is reached in half the time where four take no call', async () => {
  const server = await listen((socket) => socket.resume());
  open.push(server);
  const dead = loopbacks(5).slice(1);
  open.push(...(await Promise.all(dead.map(({ address }) => startBlackHole(address, server.port)))));
  const began = performance.now();
  const { won, reports } = await dialled(server.port, [...dead, ...loopbacks(1)]);
  expect(won).toBe('127.0.0.1');
  expect(reports[0]).toMatchObject({ status: 'failed', code: 'ETIMEDOUT' });
  expect(performance.now() - began).toBeLessThan(6_000);
}, 10_000);
