import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a, cname, mx, srv, txt, type Zone } from '@/e2e/servers/dns';
import { configPage, outgoing, type Pages, redirect, startWeb, type Web } from '@/e2e/servers/web';
import { createAuthority } from '@/lib/practice/authority';
import { createGuard } from '@/lib/smtp/guard';
import { getPage } from './get-page';
import { readConfig } from './read-config';
import { type DiscoveryWorld, discoveryWorld } from './world-for-test';

const here = [a('127.0.0.1')];
const good = configPage('evil.test', outgoing('smtp.evil.test', 587, 'STARTTLS'));

/** Where the test’s web server must never be reached: refused by the guard, and answered by a server that counts. */
const inside = '127.0.0.2';

const zone: Zone = {
  'web.test': here,
  'inside.test': [a(inside)],
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

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`,
).join('')}]>${good.replace('smtp.evil.test', '&j;')}`;

const pages: Pages = {
  'web.test/good': good,
  'web.test/to-inside': redirect('https://inside.test/'),
  'web.test/to-this-machine': redirect('https://127.0.0.1/'),
  'web.test/to-metadata': redirect('https://169.254.169.254/latest/meta-data/'),
  'web.test/to-plain': redirect('http://web.test/good'),
  'web.test/to-port': redirect('https://web.test:8443/good'),
  'web.test/to-mail': redirect('https://web.test:25/'),
  'web.test/to-file': redirect('file:///etc/passwd'),
  'web.test/to-name': redirect('https://user:secret@web.test/good'),
  'web.test/to-nowhere': redirect(''),
  'web.test/to-good': redirect('/good', 308),
  'web.test/loop': redirect('https://web.test/loop'),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((at) => [`web.test/hop${at}`, redirect(at === 1 ? '/good' : `/hop${at - 1}`)]),
  ),
  'web.test/10mb': (_request, response) => void response.writeHead(200).end(Buffer.alloc(10_000_000, 'x')),
  'web.test/endless': (_request, response) => {
    response.writeHead(200);
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(10_000)));
    };
    response.on('drain', pour);
    pour();
  },
  'web.test/packed': (_request, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000))),
  'web.test/cut': (_request, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write(good);
    setImmediate(() => response.destroy());
  },
  'web.test/latin': (_request, response) =>
    void response.writeHead(200).end(Buffer.from(good.replace('Example', 'Ex\u00e4mple'), 'latin1')),
  'web.test/drip': (_request, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 50);
    response.once('close', () => clearInterval(timer));
  },
  'web.test/big-head': (_request, response) =>
    void response.writeHead(200, { 'x-filler': 'x'.repeat(60_000) }).end(good),
};

let world: DiscoveryWorld;
let trap: Web | undefined;
beforeAll(async () => {
  world = await discoveryWorld(zone, pages, ['web.test', 'inside.test']);
  const authority = await createAuthority('Sendwell trap authority');
  const pair = await authority.issue({ names: ['inside.test'] });
  // addresses of this machine beyond the first answer on Linux only
  trap = await startWeb({ ...pair, pages: {}, address: inside, port: world.web.port }).catch(() => undefined);
});
afterAll(async () => {
  await trap?.stop();
  await world.stop();
});

const get = (at: string) => getPage(`https://web.test/${at}`, world.options, new AbortController().signal);

describe('a web server that means harm', () => {
  test('is read where it does none, also over three redirects', async () => {
    expect((await get('good'))?.text).toBe(good);
    expect((await get('to-good'))?.text).toBe(good);
    expect((await get('hop3'))?.text).toBe(good);
  });
  test.each([
    'to-inside',
    'to-this-machine',
    'to-metadata',
    'to-plain',
    'to-port',
    'to-mail',
    'to-file',
    'to-name',
    'to-nowhere',
    'loop',
    'hop4',
    '10mb',
    'endless',
    'packed',
    'cut',
    'latin',
    'big-head',
  ])('gives nothing when it tries “%s”', async (at) => {
    expect(await get(at)).toBeNull();
    expect(trap?.accepted() ?? 0).toBe(0);
  });
  test('that never comes to an end is left after 3 seconds', async () => {
    const began = performance.now();
    expect(await get('drip')).toBeNull();
    expect(performance.now() - began).toBeGreaterThan(2_900);
  });
  test('is not believed without a good certificate', async () => {
    const { ca } = await createAuthority('somebody else');
    const options = { ...world.options, web: { port: world.web.port, ca } };
    expect(await getPage('https://web.test/good', options, new AbortController().signal)).toBeNull();
    zone['other.test'] = here;
    const named = await getPage('https://other.test/good', world.options, new AbortController().signal);
    expect(named).toBeNull();
  });
  test('is not dialled when somebody has left meanwhile', async () => {
    const before = world.web.accepted();
    expect(await getPage('https://web.test/good', world.options, AbortSignal.abort(new Error()))).toBeNull();
    expect(world.web.accepted()).toBe(before);
  });
});

describe('a page of settings that means harm', () => {
  test.each([
    ['that makes entities of entities', bomb],
    [
      'that reads a file',
      good.replace('<clientConfig', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><clientConfig'),
    ],
    ['that nests 10,000 deep', `${'<clientConfig>'.repeat(10_000)}`],
    ['that is a web page', '<!doctype html><html><body><p>Hello</body></html>'],
    ['that is JSON', '{"clientConfig":{}}'],
    ['that is empty', ''],
    [
      'with text where servers should be',
      '<clientConfig><emailProvider><outgoingServer>x</outgoingServer></emailProvider></clientConfig>',
    ],
  ])('%s gives no server', (_, xml) => {
    expect(readConfig(xml, 'evil.test')?.servers ?? []).toEqual([]);
  });
  test.each([
    ['port 0', outgoing('smtp.evil.test', 0, 'SSL')],
    ['port 99999', outgoing('smtp.evil.test', 99_999, 'SSL')],
    ['a port in words', outgoing('smtp.evil.test', 'many' as unknown as number, 'SSL')],
    ['no encryption', outgoing('smtp.evil.test', 25, 'plain')],
  ])('with %s gives no server', (_, server) => {
    expect(readConfig(configPage('evil.test', server), 'evil.test')?.servers).toEqual([]);
  });
  test('with names from JavaScript’s own cupboard leaves everything as it was', () => {
    const xml =
      '<clientConfig><__proto__><polluted>1</polluted></__proto__><constructor><prototype/></constructor></clientConfig>';
    readConfig(xml, 'evil.test');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
  test('of any bytes is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(200), (junk, at) => {
        readConfig(junk, 'evil.test');
        const broken = `${good.slice(0, at)}${junk}${good.slice(at + 20)}`;
        for (const { port } of readConfig(broken, 'evil.test')?.servers ?? [])
          expect(port).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

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
