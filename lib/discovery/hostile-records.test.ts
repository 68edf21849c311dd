import { afterAll, describe, expect, test } from 'vitest';
import { a, cname, mx, srv, txt, type Zone } from '@/e2e/servers/dns';
import { createGuard } from '@/lib/smtp/guard';
import { getPage } from './get-page';
import { discoveryWorld } from './world-for-test';

const zone: Zone = {
  'local.test': [srv('localhost', 587)],
  '_submission._tcp.local.test': [srv('localhost', 587), srv('evil.localhost', 587)],
  '_submission._tcp.numbers.test': [
    srv('127.0.0.1', 587),
    srv('2130706433', 587),
    srv('169.254.169.254', 587),
  ],
  '_submission._tcp.short.test': [srv('intranet', 587)],
  '_submission._tcp.loop.test': [cname('_submission._tcp.pool.test')],
  '_submission._tcp.pool.test': [cname('_submission._tcp.loop.test')],
  'loop.test': [cname('pool.test')],
  'pool.test': [cname('loop.test')],
  'private.test': [mx('mail.private.test')],
  'mail.private.test': [a('10.0.0.5')],
  'smtp.private.test': [a('169.254.169.254')],
  'huge.test': [mx('mx01.hornetsecurity.com'), txt(`v=spf1 ${'include:a.example '.repeat(3_000)}`)],
  'wrong.test': [txt('v=spf1'), { type: 'A', data: '192.0.2.1' }],
  '_submission._tcp.many.test': Array.from({ length: 60 }, (_, at) => srv(`h${at}.many.test`, 587, at)),
};

const world = await discoveryWorld(zone, {}, ['inside.test']);
afterAll(world.stop);

describe('records that mean harm', () => {
  test.each([
    ['this machine', 'local.test'],
    ['bare addresses', 'numbers.test'],
    ['a name without a dot', 'short.test'],
    ['each other, for ever', 'loop.test'],
  ])('that point at %s give no candidate', async (_, domain) => {
    expect((await world.discover(domain)).candidates).toEqual([]);
  });
  test('that point inside are looked up and never dialled', async () => {
    const guard = createGuard({ ports: [], networks: [] });
    const began = world.web.accepted();
    expect((await world.discover('private.test', { guard })).candidates).toEqual([]);
    expect(world.web.accepted()).toBe(began);
  });
  test('of 50,000 characters change nothing', async () => {
    expect(await world.discover('huge.test')).toMatchObject({ provider: null, candidates: [] });
  });
  test('by the dozen are cut to what a person can compare', async () => {
    const { candidates } = await world.discover('many.test');
    expect(candidates).toHaveLength(12);
    expect(candidates[0]?.host).toBe('h0.many.test');
  });
  test('that point at this machine count where the operator allows it', async () => {
    const guard = createGuard({ ports: [], networks: ['127.0.0.0/8'] });
    const { candidates } = await world.discover('local.test', { guard });
    expect(candidates[0]).toMatchObject({ host: 'localhost', source: 'srv', confirm: true });
  });
  test('names that are inside, and names that are not there, take the same time', async () => {
    const guard = createGuard({ ports: [], networks: [] });
    const timed = async (host: string) => {
      const began = performance.now();
      await getPage(`https://${host}/`, { ...world.options, guard }, new AbortController().signal);
      return performance.now() - began;
    };
    const times = await Promise.all([timed('mail.private.test'), timed('not-there.test')]);
    for (const time of times) expect(time).toBeGreaterThan(295);
  });
});
