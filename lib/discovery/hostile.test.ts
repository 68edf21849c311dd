import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { a, type Zone } from '@/e2e/servers/dns';
import { configPage, outgoing, type Pages, redirect, startWeb, type Web } from '@/e2e/servers/web';
import { createAuthority } from '@/lib/practice/authority';
import { getPage } from './get-page';
import { type DiscoveryWorld, discoveryWorld } from './world-for-test';

const here = [a('127.0.0.1')];
const good = configPage('evil.test', outgoing('smtp.evil.test', 587, 'STARTTLS'));

/** Where the test’s web server must never be reached: refused by the guard, and answered by a server that counts. */
const inside = '127.0.0.2';

const zone: Zone = {
  'web.test': here,
  'inside.test': [a(inside)],
  'blocked.test': here,
};

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
  'web.test/to-blocked': redirect('https://blocked.test./good'),
  'blocked.test/good': good,
  'blocked.test./good': good,
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
  world = await discoveryWorld(zone, pages, ['web.test', 'inside.test', 'blocked.test']);
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
  test('leads by no spelling to one that is to be left alone', async () => {
    const dialled: string[] = [];
    const mayDial = async (host: string) => dialled.push(host) > 0;
    const guard = { ...world.options.guard, blocked: (host: string) => host === 'blocked.test' };
    const options = { ...world.options, guard, mayDial };
    const { signal } = new AbortController();
    expect(await getPage('https://web.test/to-blocked', options, signal)).toBeNull();
    expect(await getPage('https://WEB.test./good', options, signal)).not.toBeNull();
    expect(dialled).toEqual(['web.test', 'web.test']);
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
