import { afterAll, describe, expect, test, vi } from 'vitest';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { srv } from '@/e2e/servers/dns';
import { startScripted } from '@/e2e/servers/scripted';
import { discoveryWorld } from './world-for-test';
import { pages, zone } from './zone-for-test';

const { certificates, ca } = await certificatesForTests();
const world = await discoveryWorld(zone, pages);
afterAll(world.stop);

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
  test.each([
    ['_submission._tcp.test.local', 'starttls', []],
    ['_submissions._tcp.test.local', 'tls', [{ port: 587 }]],
  ])(
    'is not made of a service that the domain says it does not offer: %s',
    async (name, encryption, left) => {
      const server = await startScripted({ certificate: certificates.good });
      zone[name] = [srv('.', 0)];
      const found = await world.discover('test.local', {
        routes: routed('smtp.test.local', server.port),
      });
      delete zone[name];
      await server.stop();
      expect(found.candidates).toMatchObject(left);
      expect(found.candidates.map((one) => one.encryption)).not.toContain(encryption);
      expect(server.accepted()).toBe(left.length);
    },
  );
});

test('looking at every door of a domain at once is no leak that Node warns of', async () => {
  const warned = vi.spyOn(process, 'emitWarning');
  await world.discover('exchange.test');
  expect(warned.mock.calls).toEqual([]);
  warned.mockRestore();
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
    delete zone['_autodiscover._tcp.exchange.test'];
    await server.stop();
    expect(found).toMatchObject({
      account: 'exchange',
      candidates: [{ host: 'smtp.test.local', port: 587, source: 'autodiscover', confirm: true }],
    });
  });
  test('does not have many servers dialled by the records beside it', async () => {
    const named = Array.from({ length: 20 }, (_, at) => `victim${at}.test.local`);
    zone['_autodiscover._tcp.exchange.test'] = named.map((host, at) => srv(host, 443, 20 - at));
    const dialled = new Set<string>();
    const mayDial = async (host: string) => dialled.add(host).size > 0;
    const { account } = await world.discover('exchange.test', { mayDial });
    delete zone['_autodiscover._tcp.exchange.test'];
    expect(account).toBe('exchange');
    expect([...dialled].filter((host) => named.includes(host))).toEqual(['victim19.test.local']);
  });
  test('is not every web server that asks for a password', async () => {
    expect((await world.discover('intranet.test')).account).toBeNull();
  });
});
