import { afterAll, describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { a, mx, srv, type Zone } from '@/e2e/servers/dns';
import { startScripted } from '@/e2e/servers/scripted';
import { configPage, outgoing, type Pages } from '@/e2e/servers/web';
import type { Discovery } from './discovery';
import type { DiscoveryOptions, LookKind } from './options';
import { createDiscoveries } from './start-discovery';
import { discoveryWorld } from './world-for-test';

const here = [a('127.0.0.1')];
const microsoft = [mx('firma-test.mail.protection.outlook.com')];
const settings = '/mail/config-v1.1.xml';

const zone: Zone = {
  'lame.test': 'servfail',
  '_submission._tcp.lame.test': [srv('smtp.lame.test', 587)],
  'mute.test': 'silence',
  '_submission._tcp.mute.test': [srv('smtp.mute.test', 587)],
  '_submissions._tcp.half.test': 'servfail',
  '_submission._tcp.half.test': [srv('smtp.half.test', 587)],
  'known.test': microsoft,
  '_submission._tcp.known.test': 'servfail',
  'autodiscover.known.test': 'silence',
  '_submission._tcp.own.test': [srv('smtp.own.test', 587)],
  'autoconfig.own.test': 'servfail',
  'autoconfig.pages.test': here,
};
const pages: Pages = {
  [`autoconfig.pages.test${settings}`]: configPage(
    'pages.test',
    outgoing('smtp.pages.test', 587, 'STARTTLS', ''),
  ),
  [`autoconfig.test.local${settings}`]: () => {},
};

const { certificates, ca } = await certificatesForTests();
const world = await discoveryWorld(zone, pages);
afterAll(world.stop);

/** What is found where nobody tells, and a server answers at a guessed name. */
async function guessed(more: Partial<DiscoveryOptions> = {}): Promise<Discovery> {
  const server = await startScripted({ certificate: certificates.good });
  const routes = [{ host: 'smtp.test.local', address: '127.0.0.1', ca, ports: { 587: server.port } }];
  const found = await world.discover('test.local', { routes, ...more });
  await server.stop();
  expect(found.candidates).toMatchObject([{ host: 'smtp.test.local', source: 'guess' }]);
  return found;
}

describe('something better may be there', () => {
  test.each([
    ['that name servers fail to tell', 'lame.test'],
    ['about which no name server answers', 'mute.test'],
    ['in one of two records, of which one could not be read', 'half.test'],
  ])('%s', async (_, domain) => {
    const found = await world.discover(domain);
    expect(found.candidates).toMatchObject([{ host: `smtp.${domain}`, source: 'srv' }]);
    expect(found.incomplete).toBe(true);
  });
  test('behind a guess, where name servers fail', async () => {
    zone['test.local'] = 'servfail';
    const found = await guessed();
    delete zone['test.local'];
    expect(found.incomplete).toBe(true);
  });
  test.each([
    ['a page’s name', { mayDial: async (host: string) => !host.startsWith('autoconfig.') }],
    ['a page’s machine', { mayReach: async (_: readonly string[], kind: LookKind) => kind !== 'page' }],
  ])('behind a guess, where a limit keeps %s from being dialled', async (_, more) => {
    zone['autoconfig.test.local'] = here;
    const dialled = world.web.accepted();
    const found = await guessed(more);
    delete zone['autoconfig.test.local'];
    expect(found.incomplete).toBe(true);
    expect(world.web.accepted()).toBe(dialled);
  });
  test('beside a guess, where a limit keeps another server from being looked at', async () => {
    const found = await guessed({ mayDial: async (host) => !host.startsWith('mail.') });
    expect(found.incomplete).toBe(true);
  });
  test('behind a guess, where the time was up before a page had come', async () => {
    zone['autoconfig.test.local'] = here;
    const found = await guessed();
    delete zone['autoconfig.test.local'];
    expect(found.incomplete).toBe(true);
  });
});

describe('nothing better is there', () => {
  test('than what our own list has', async () => {
    expect((await world.discover('gmail.com')).incomplete).toBe(false);
  });
  test('than a guess, where everybody says that there is nothing', async () => {
    expect((await guessed()).incomplete).toBe(false);
  });
  test.each([
    ['mx', 'known.test'],
    ['srv', 'own.test'],
    ['autoconfig', 'pages.test'],
  ])('than what was found first (%s), whatever becomes of lesser sources', async (source, domain) => {
    const found = await world.discover(domain);
    expect(found).toMatchObject({
      candidates: [{ source }, ...found.candidates.slice(1)],
      incomplete: false,
    });
  });
});

test('an attack by name servers that fail for a moment changes nobody’s settings for ten minutes', async () => {
  const start = createDiscoveries({ DNS_SERVERS: world.dns.server });
  const ask = async (visitor: string) => (await start('lame.test', { visitor })).candidates[0]?.host;
  expect(await ask('192.0.2.1')).toBe('smtp.lame.test');
  zone['lame.test'] = microsoft;
  expect(await ask('192.0.2.2')).toBe('smtp.office365.com');
  zone['lame.test'] = 'servfail';
  expect(await ask('192.0.2.3')).toBe('smtp.office365.com');
});
