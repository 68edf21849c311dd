import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a, cname, type Zone } from '@/e2e/servers/dns';
import { configPage, outgoing, type Pages, redirect, startWeb, type Web } from '@/e2e/servers/web';
import { createAuthority } from '@/lib/practice/authority';
import { getPage } from './get-page';
import { type DiscoveryWorld, discoveryWorld } from './world-for-test';

/** 127.0.0.1 stands for the public network here, and this address for the inside. */
const inside = '127.0.0.2';
const names = ['web.test', 'chain.test', 'mixed.test', 'turn.test', 'inside.test'];
const good = configPage('web.test', outgoing('smtp.web.test', 587, 'STARTTLS'));

const zone: Zone = {
  'web.test': [a('127.0.0.1')],
  'inside.test': [a(inside)],
  'chain.test': [cname('link1.test')],
  'link1.test': [cname('link2.test')],
  'link2.test': [cname('inside.test')],
  'mixed.test': [a(inside), a('10.0.0.1'), a('169.254.169.254'), a('127.0.0.1')],
  'turn.test': [a('127.0.0.1')],
  // some resolvers answer for numbers
  '127.0.0.1': [a('127.0.0.1')],
};

/** Where redirects lead to, each a spelling of something inside or of this machine. */
const spellings = [
  // a bare address has no name to show a certificate for, though the guard lets this one be dialled
  'https://127.0.0.1/good',
  'https://2130706433/good',
  'https://inside.test./',
  'https://INSIDE.test/',
  'https://ｉｎｓｉｄｅ.test/',
  'https://chain.test/',
  'https://2130706434/',
  'https://0x7f000002/',
  'https://0177.0.0.02/',
  'https://127.2/',
  'https://127.0.0.2./',
  'https://[::ffff:127.0.0.2]/',
  'https://[::ffff:7f00:2]/',
  'https://[64:ff9b::7f00:2]/',
  'https://[::1]/',
  'https://①②⑦.⓪.⓪.②/',
  'https://localhost/',
  'https://localhost./',
  'https://ip6-localhost/',
  '//inside.test/',
  '\\\\inside.test\\',
  'https:/\\inside.test/',
];

const pages: Pages = {
  'web.test/good': good,
  'mixed.test/good': good,
  'turn.test/good': good,
  'turn.test/first': (_request, response) => {
    zone['turn.test'] = [a(inside)];
    response.writeHead(302, { location: 'https://turn.test/good', connection: 'close' }).end();
  },
  ...Object.fromEntries(
    spellings.map((to, at) => [`web.test/${at}`, redirect(to.replace(/[^ -~]/gu, encodeURIComponent))]),
  ),
};

let world: DiscoveryWorld;
let trap: Web;
beforeAll(async () => {
  world = await discoveryWorld(zone, pages, names);
  const authority = await createAuthority('Sendwell trap authority');
  const pair = await authority.issue({ names });
  trap = await startWeb({ ...pair, pages: {}, address: inside, port: world.web.port });
});
afterAll(async () => {
  await trap.stop();
  await world.stop();
});

const get = (url: string) => getPage(url, world.options, new AbortController().signal);

describe('an attack by names', () => {
  test('that lead inside over other names reaches nobody there', async () => {
    expect(await get('https://chain.test/good')).toBeNull();
    expect(trap.accepted()).toBe(0);
  });
  test('that lead inside and outside at once reaches the outside alone', async () => {
    expect((await get('https://mixed.test/good'))?.text).toBe(good);
    expect(trap.accepted()).toBe(0);
  });
  test('that turn round between two pages reaches nobody inside', async () => {
    expect((await get('https://turn.test/good'))?.text).toBe(good);
    expect(await get('https://turn.test/first')).toBeNull();
    expect(trap.accepted()).toBe(0);
  });
  test('that turn round between look-up and dial finds no second look-up', async () => {
    const before = world.dns.asked.length;
    await get('https://web.test/good');
    expect(world.dns.asked.slice(before).sort()).toEqual(['web.test A', 'web.test AAAA']);
  });
  test.each(spellings.map((to, at) => [to, at] as const))(
    'by a redirect to %s reaches nobody',
    async (_, at) => {
      const before = world.web.accepted();
      expect(await get(`https://web.test/${at}`)).toBeNull();
      expect(world.web.accepted()).toBe(before + 1);
      expect(trap.accepted()).toBe(0);
    },
  );
});
