import { afterAll, expect, test } from 'vitest';
import { type BlackHole, startBlackHole } from '@/e2e/servers/black-hole';
import { a, type Zone } from '@/e2e/servers/dns';
import { listen } from '@/e2e/servers/sockets';
import { createGuard } from '@/lib/smtp/guard';
import { getPage } from './get-page';
import { submissionAt } from './look-at';
import { discoveryWorld } from './world-for-test';

const zone: Zone = { 'half.test': ['127.0.0.3', '127.0.0.1'].map(a), 'third.test': [a('127.0.0.1')] };
const world = await discoveryWorld(zone, { 'third.test/page': 'there' });
const holes: BlackHole[] = [];
afterAll(async () => {
  await world.stop();
  await Promise.all(holes.map((hole) => hole.stop()));
});
const blackHole = async (host: string, port?: number) => {
  const hole = await startBlackHole(host, port);
  holes.push(hole);
  return hole.port;
};
/** As long as discovery has. */
const inTime = () => AbortSignal.timeout(2_800);

test('a server whose first address is dead is reached at both ports', async () => {
  const ports = [await blackHole('127.0.0.3'), await blackHole('127.0.0.3')];
  const servers = await Promise.all(ports.map((port) => listen((socket) => socket.destroy(), port)));
  const guard = createGuard({ ports, networks: ['127.0.0.0/8'] });
  const looked = ports.map((port) => ({ port, encryption: 'tls' as const }));
  await submissionAt('half.test', { ...world.options, guard, ports: looked }, inTime());
  for (const server of servers) expect(server.accepted()).toBe(1);
  await Promise.all(servers.map((server) => server.stop()));
});

test('a page is read where only the third address of its server answers', async () => {
  const dead = ['127.0.0.3', '127.0.0.4'];
  for (const address of dead) await blackHole(address, world.web.port);
  zone['third.test'] = [...dead, '127.0.0.1'].map(a);
  const guard = createGuard({ ports: [], networks: ['127.0.0.0/8'] });
  const page = await getPage('https://third.test/page', { ...world.options, guard }, inTime());
  expect(page?.text).toBe('there');
});
