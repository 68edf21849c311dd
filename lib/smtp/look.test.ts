import { describe, expect, test } from 'vitest';
import { startBlackHole } from '@/e2e/servers/black-hole';
import { certificatesForTests } from '@/e2e/servers/certificates-for-test';
import { startScripted } from '@/e2e/servers/scripted';
import { type Listener, listen } from '@/e2e/servers/sockets';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { refusedPort, startBanner, startHangUp, startHttp } from '@/e2e/servers/strangers';
import { createGuard } from './guard';
import { look } from './look';
import { lookUp } from './look-up';
import { createPlaces } from './places';
import { redactionOf } from './redaction';
import { engineOptions } from './run-for-test';

const { certificates } = await certificatesForTests();
const keep = stopAfterTests();

describe('a look at a neighbour', () => {
  const lookAt = async (port: number, encryption: 'starttls' | 'tls', ca?: string) => {
    const options = await engineOptions(port, ca);
    const { signal } = new AbortController();
    const found = await lookUp(ca ? 'localhost' : '127.0.0.1', [port], options, signal);
    if (found.refused) throw new Error('refused');
    const around = { target: found.target, places: createPlaces(4), redaction: redactionOf([]) };
    return look(around, { port, encryption }, options, signal);
  };
  test('tells a sound server, and closes the line', async () => {
    const server = await keep(startScripted({ certificate: certificates.good }));
    expect(await lookAt(server.port, 'starttls', certificates.ca)).toMatchObject({
      status: 'ok',
      offer: { auth: ['PLAIN', 'LOGIN'] },
    });
    expect(server.commands.join()).not.toContain('AUTH');
    await expect.poll(server.connections).toBe(0);
  });
  test.each<[string, () => Promise<Listener>, 'starttls' | 'tls', string]>([
    ['another encryption', () => startScripted({ certificate: certificates.good }), 'tls', 'wrong-mode'],
    ['no STARTTLS', () => startScripted({ mode: 'plain' }), 'starttls', 'no-starttls'],
    [
      'a bad certificate',
      () => startScripted({ certificate: certificates.expired }),
      'starttls',
      'bad-certificate',
    ],
    [
      'who turns callers away, in plain words where TLS was tried',
      () => startScripted({ mode: 'plain', greeting: '421 4.7.0 too many connections' }),
      'tls',
      'turned-away',
    ],
    [
      'an encryption that is not there at the moment',
      () => startScripted({ certificate: certificates.good, starttls: '454 4.7.0 TLS not available' }),
      'starttls',
      'turned-away',
    ],
    [
      'a line that is reset as it is opened',
      () => listen((socket) => socket.resetAndDestroy()),
      'tls',
      'closed',
    ],
    ['an incoming server', () => startBanner('imap'), 'starttls', 'not-smtp'],
    ['a web server', () => startHttp(), 'tls', 'not-smtp'],
    ['a line that is closed', () => startHangUp(), 'starttls', 'closed'],
  ])('tells %s', async (_, start, encryption, status) => {
    const server = await keep(start());
    expect(await lookAt(server.port, encryption, certificates.ca)).toMatchObject({ status });
    await expect.poll(server.connections).toBe(0);
  });
  test('says nothing of a server to which no way leads from here', async () => {
    // nobody can be called at a multicast address: the system says at once that there is no way
    const guard = createGuard({ ports: [], networks: ['ff0e::/16'] });
    const target = { host: 'mail.example', addresses: [{ address: 'ff0e::1', family: 6 as const }], guard };
    const around = { target, places: createPlaces(4), redaction: redactionOf([]) };
    const seen = await look(
      around,
      { port: 587, encryption: 'starttls' },
      { guard },
      new AbortController().signal,
    );
    expect(seen.status).toBe('not-finished');
  });
  test('tells another encryption where the first address of the host is dead', async () => {
    const server = await keep(startScripted({ mode: 'plain' }));
    await keep(startBlackHole('127.0.0.2', server.port));
    const guard = createGuard({ ports: [server.port], networks: ['127.0.0.0/8'] });
    const addresses = ['127.0.0.2', '127.0.0.1'].map((address) => ({ address, family: 4 as const }));
    const target = { host: 'mail.example', addresses, guard };
    const around = { target, places: createPlaces(4), redaction: redactionOf([]) };
    const { signal } = new AbortController();
    const seen = await look(around, { port: server.port, encryption: 'tls' }, { guard }, signal);
    expect(seen).toMatchObject({ status: 'wrong-mode', answered: 'smtp' });
  });
  test('ends within its patience though all places are taken', async () => {
    const guard = createGuard({ ports: [9], networks: ['127.0.0.0/8'] });
    const target = { host: 'mail.example', addresses: [{ address: '127.0.0.1', family: 4 as const }], guard };
    const { signal } = new AbortController();
    const places = createPlaces(1);
    await places.take(true, signal);
    const around = { target, places, redaction: redactionOf([]) };
    const seen = await look(around, { port: 9, encryption: 'tls' }, { guard }, signal, { patience: 200 });
    expect(seen).toMatchObject({ status: 'not-finished' });
  });
  test('tells that nothing answers', async () => {
    expect(await lookAt(await refusedPort(), 'tls')).toMatchObject({ status: 'refused' });
  });
});
