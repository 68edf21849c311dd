import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { describe, expect, test } from 'vitest';
import { type Listener, listen } from '@/e2e/servers/sockets';
import { tlsAlert } from '@/e2e/servers/strangers';
import { trialVerdicts, verdictOn, wordsOf } from './check-for-test';

const { certificates, ca } = await trialVerdicts();

/** A server with these options behind its handshake. `turnedAway`: an alert in the place of its first handshakes. */
async function serverWith(options: tls.SecureContextOptions, turnedAway: number[] = []): Promise<Listener> {
  const [key, cert] = await Promise.all([readFile(certificates.good.key), readFile(certificates.good.cert)]);
  const secureContext = tls.createSecureContext({ key, cert, ...options });
  const alerts = [...turnedAway];
  return listen((plain) => {
    const alert = alerts.shift();
    if (alert !== undefined) {
      plain.once('data', () => plain.end(tlsAlert(alert)));
      return;
    }
    const socket = new tls.TLSSocket(plain, { isServer: true, secureContext });
    socket.on('error', () => plain.destroy());
    socket.once('secure', () => socket.write('220 mail.example.com ESMTP\r\n'));
    socket.resume();
  });
}

const old = /outdated encryption|no longer uses|newer than|only knows/;

describe.concurrent('a handshake that comes to nothing', { timeout: 30_000 }, () => {
  test('is not said to be of an old version where the server has TLS 1.2 with outdated signatures', async () => {
    const server = await serverWith({
      maxVersion: 'TLSv1.2',
      sigalgs: 'RSA+SHA1:ECDSA+SHA1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    const verdict = await verdictOn({ server, encryption: 'tls' }, ca);
    expect(verdict).toMatchObject({ problem: 'tls-too-old', confidence: 'likely' });
    expect(verdict.title).toBe('The two sides did not agree on encryption');
    expect(wordsOf(verdict)).not.toMatch(old);
    expect(verdict.seen.join()).toContain('outdated ciphers, keys and signatures');
  });
  test.each([
    ['a common cipher', 40],
    ['a common version', 70],
  ])('once for want of %s and stands at the next try is a fault that comes and goes', async (_, alert) => {
    const verdict = await verdictOn({ server: await serverWith({}, [alert]), encryption: 'tls' }, ca);
    expect(verdict).toMatchObject({ problem: 'server-temporary-failure', confidence: 'likely' });
    expect(wordsOf(verdict)).not.toMatch(old);
    expect(verdict.seen.join()).toContain('second try');
  });
  test('with a server that has TLS 1.1 alone is of an old version', async () => {
    const server = await serverWith({
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
    });
    const verdict = await verdictOn({ server, encryption: 'tls' }, ca);
    expect(verdict).toMatchObject({ problem: 'tls-too-old', confidence: 'sure' });
    expect(verdict.meaning).toContain('TLS 1.1');
  });
});
