import { afterAll, describe, expect, test } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-tests';
import { srv } from '@/e2e/servers/dns';
import { startScripted } from '@/e2e/servers/scripted';
import { createGuard } from '@/lib/smtp/guard';
import { fromOwnList } from './discover';
import { discoveryWorld } from './world-for-test';
import { pages, zone } from './zone-for-test';

const { certificates, ca } = await certificatesForTests();
const hosts = Object.keys(pages).map((page) => page.split('/')[0] ?? '');
const world = await discoveryWorld(zone, pages, hosts);
afterAll(world.stop);

describe('a provider that is known', () => {
  test.each([
    ['2026-12-31', ['modern', 'password-if-admin-allows']],
    ['2027-01-01', ['modern', 'password-off-by-default']],
  ])('is signed in to as it is on that day: %s', (day, ways) => {
    expect(fromOwnList('contoso.onmicrosoft.com', new Date(day)).signIn).toEqual(ways);
  });

  test('by its domain needs nobody to be asked', async () => {
    const before = world.dns.asked.length;
    const found = await world.discover('gmail.com');
    expect(found).toMatchObject({
      provider: 'gmail',
      account: 'other',
      signIn: expect.arrayContaining(['app-password']),
    });
    expect(found.candidates[0]).toEqual({
      host: 'smtp.gmail.com',
      port: 465,
      encryption: 'tls',
      source: 'provider',
      confirm: false,
    });
    expect(world.dns.asked.length).toBe(before);
  });

  test.each(['work.test', 'newer.test'])('Microsoft 365 is known by the exchangers of %s', async (domain) => {
    const found = await world.discover(domain);
    expect(found).toMatchObject({ domain, provider: 'microsoft-365', account: 'microsoft-365' });
    expect(found.candidates[0]).toEqual({
      host: 'smtp.office365.com',
      port: 587,
      encryption: 'starttls',
      source: 'mx',
      confirm: false,
    });
  });

  test('Google Workspace is known by its exchangers', async () => {
    expect(await world.discover('school.test')).toMatchObject({
      provider: 'google-workspace',
      candidates: [{ host: 'smtp.gmail.com', source: 'mx' }, {}],
    });
  });
});

describe('a filter in front of a mailbox', () => {
  test('Microsoft 365 behind Mimecast is a reading that a person is asked about', async () => {
    const found = await world.discover('cleaned.test');
    expect(found).toMatchObject({ provider: 'microsoft-365', account: 'microsoft-365' });
    expect(found.candidates[0]).toMatchObject({ host: 'smtp.office365.com', source: 'mx', confirm: true });
    expect(found.candidates.every(({ confirm }) => confirm)).toBe(true);
  });
  test('Microsoft 365 behind Proofpoint is told by the record for Autodiscover', async () => {
    expect(await world.discover('alias.test')).toMatchObject({
      provider: 'microsoft-365',
      candidates: [{ host: 'smtp.office365.com', source: 'autodiscover', confirm: true }, {}, {}],
    });
  });
  test('an exchanger that is known beside the filter’s tells who is behind it', async () => {
    expect(await world.discover('spare.test')).toMatchObject({
      provider: 'microsoft-365',
      candidates: [{ host: 'smtp.office365.com', source: 'mx', confirm: true }, {}, {}],
    });
  });
  test.each(['both.test', 'hidden.test'])(
    'tells of nobody where %s could be at either or at none',
    async (domain) => {
      expect(await world.discover(domain)).toMatchObject({ provider: null, candidates: [] });
    },
  );
});

describe('a domain’s own records', () => {
  test('are taken where they name a server of the domain', async () => {
    expect(await world.discover('own.test')).toMatchObject({
      provider: null,
      candidates: [
        { host: 'smtp.own.test', port: 465, encryption: 'tls', source: 'srv', confirm: false },
        { host: 'smtp.own.test', port: 587, encryption: 'starttls', source: 'srv', confirm: false },
      ],
    });
  });
  test('are asked about where they name somebody else’s server', async () => {
    const { candidates } = await world.discover('elsewhere.test');
    expect(candidates).toEqual([
      { host: 'smtp.hoster.example', port: 587, encryption: 'starttls', source: 'srv', confirm: true },
    ]);
  });
  test('that say “not offered” give nothing', async () => {
    expect((await world.discover('off.test')).candidates).toEqual([]);
  });
  test('with a port that this installation does not dial are shown all the same', async () => {
    expect((await world.discover('unusual.test')).candidates).toMatchObject([{ port: 2626, source: 'srv' }]);
  });
});

describe('a domain’s own page of settings', () => {
  test('is read, its own server without a question and another’s with one', async () => {
    const found = await world.discover('pages.test');
    expect(found).toMatchObject({
      candidates: [
        { host: 'smtp.pages.test', port: 465, encryption: 'tls', source: 'autoconfig', confirm: false },
        {
          host: 'smtp.hoster.example',
          port: 587,
          encryption: 'starttls',
          source: 'autoconfig',
          confirm: true,
        },
      ],
      signIn: ['password', 'modern'],
      userName: 'local-part',
    });
    expect(found.candidates).toHaveLength(2);
  });
  test('is read at its second place too', async () => {
    expect(await world.discover('wellknown.test')).toMatchObject({
      candidates: [{ host: 'mail.wellknown.test', source: 'autoconfig', confirm: false }],
      signIn: ['modern-only'],
    });
  });
  test('is asked for without an address: nothing but the domain leaves', async () => {
    expect(world.web.asked.length).toBeGreaterThan(0);
    for (const asked of world.web.asked) expect(asked).not.toMatch(/[?@]|%40|emailaddress/i);
  });
});

describe('Thunderbird’s public register', () => {
  test('is not asked unless the installation says so', async () => {
    expect((await world.discover('listed.test')).candidates).toEqual([]);
    expect(world.web.asked).not.toContain('v1.ispdb.net/listed.test');
  });
  test('is asked where it does', async () => {
    expect((await world.discover('listed.test', { ispdb: true })).candidates).toEqual([
      { host: 'smtp.listed.example', port: 465, encryption: 'tls', source: 'ispdb', confirm: true },
    ]);
  });
});

/** Lets a name’s port 587 lead to a server of the test. */
function routed(host: string, port: number) {
  return [{ host, address: '127.0.0.1', ca, ports: { 587: port } }];
}

describe('a guess', () => {
  test('is made where nobody tells, of a server that answers with a good certificate and a sign-in, and is asked about', async () => {
    const server = await startScripted({ certificate: certificates.good });
    const found = await world.discover('test.local', {
      routes: routed('smtp.test.local', server.port),
    });
    await server.stop();
    expect(found).toMatchObject({
      provider: null,
      candidates: [
        { host: 'smtp.test.local', port: 587, encryption: 'starttls', source: 'guess', confirm: true },
      ],
    });
    expect(server.signIns).toEqual([]);
    expect(server.commands.join('\n')).not.toMatch(/AUTH|MAIL FROM/);
  });
  test.each([
    ['a certificate for another name', { certificate: 'wrongName' }],
    ['no sign-in', { certificate: 'good', mechanisms: [] }],
  ] as const)('is none at a server with %s', async (_, { certificate, ...more }) => {
    const server = await startScripted({ certificate: certificates[certificate], ...more } as never);
    const found = await world.discover('test.local', {
      routes: routed('smtp.test.local', server.port),
    });
    await server.stop();
    expect(server.accepted()).toBeGreaterThan(0);
    expect(found.candidates).toEqual([]);
  });
  test('is not made where the records have told', async () => {
    const server = await startScripted({ certificate: certificates.good });
    zone['_submission._tcp.test.local'] = [srv('post.test.local', 587)];
    const found = await world.discover('test.local', {
      routes: routed('smtp.test.local', server.port),
    });
    delete zone['_submission._tcp.test.local'];
    await server.stop();
    expect(found.candidates).toMatchObject([{ host: 'post.test.local', source: 'srv' }]);
    expect(server.accepted()).toBe(0);
  });
});

describe('an Exchange server of the company’s own', () => {
  test('is known by how it asks for a sign-in', async () => {
    expect(await world.discover('exchange.test')).toMatchObject({
      account: 'exchange',
      provider: null,
      candidates: [],
    });
  });
  test('is looked at for sending by the name that the records give', async () => {
    const server = await startScripted({ certificate: certificates.good });
    zone['_autodiscover._tcp.exchange.test'] = [srv('smtp.test.local', 443)];
    const found = await world.discover('exchange.test', {
      routes: routed('smtp.test.local', server.port),
    });
    await server.stop();
    expect(found).toMatchObject({
      account: 'exchange',
      candidates: [{ host: 'smtp.test.local', port: 587, source: 'autodiscover', confirm: true }],
    });
  });
  test('is not every web server that asks for a password', async () => {
    expect((await world.discover('intranet.test')).account).toBeNull();
  });
});

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
