import { afterAll, describe, expect, test } from 'vitest';
import { createGuard } from '@/lib/smtp/guard';
import { discoveryWorld } from './world-for-test';
import { pages, zone } from './zone-for-test';

const world = await discoveryWorld(zone, pages);
afterAll(world.stop);

describe('time', () => {
  test('what is late is left out, and the whole ends after 3 seconds', async () => {
    const found = await world.discover('late.test');
    expect(found.candidates).toEqual([]);
    expect(found.ms).toBeGreaterThan(2_700);
    expect(found.ms).toBeLessThan(6_000);
  });
  test('name servers that never answer are given up before that', async () => {
    const found = await world.discover('mute.test');
    expect(found.candidates).toEqual([]);
    expect(found.ms).toBeLessThan(6_000);
  });
  test('a page that never comes does not hold up what the records say', async () => {
    const found = await world.discover('slow.test');
    expect(found.candidates).toMatchObject([{ host: 'smtp.slow.test', source: 'srv' }]);
    expect(found.ms).toBeLessThan(2_900);
  });
  test('where nobody can be asked there is nothing, without an error', async () => {
    expect(await world.discover('broken.test')).toMatchObject({
      provider: null,
      account: null,
      candidates: [],
    });
  });
  test.each(['localhost', 'not a domain', 'anna@own.test', '192.0.2.1', '', 'x'.repeat(300)])(
    '“%s” is no mail domain, and nobody is asked',
    async (text) => {
      const before = world.dns.asked.length;
      expect((await world.discover(text)).candidates).toEqual([]);
      expect(world.dns.asked.length).toBe(before);
    },
  );
});

test('with the guard of an ordinary installation nothing on this machine is dialled', async () => {
  const before = world.web.accepted();
  const guard = createGuard({ ports: [], networks: [] });
  const found = await world.discover('pages.test', { guard, ispdb: true });
  expect(found.candidates).toEqual([]);
  expect(world.web.accepted()).toBe(before);
});
