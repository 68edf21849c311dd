import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Certificates, otherName } from '@/e2e/servers/certificates';
import { sending, trial } from './run-for-test';
import { trialServers } from './server-for-test';

const { folder, certificates, start, tried } = await trialServers();

describe('a certificate', () => {
  const faultOf = async (certificate: keyof Omit<Certificates, 'ca'>, mode: 'starttls' | 'tls') => {
    const { evidence, server } = await tried({ certificate: certificates[certificate], mode });
    expect(server.signIns).toHaveLength(0);
    return { ...evidence.failure, ...evidence.failure?.certificate };
  };
  test.each(['starttls', 'tls'] as const)('with another name is named, %s', async (mode) => {
    expect(await faultOf('wrongName', mode)).toMatchObject({
      stage: 'encrypt',
      faults: ['name'],
      names: [otherName],
    });
  });
  test.each(['starttls', 'tls'] as const)('that ran out is named, %s', async (mode) => {
    expect(await faultOf('expired', mode)).toMatchObject({ stage: 'encrypt', faults: ['expired'] });
  });
  test('that is not valid yet is named', async () => {
    expect(await faultOf('notYetValid', 'tls')).toMatchObject({ faults: ['not-yet-valid'] });
  });
  test('that signed itself is not trusted', async () => {
    expect(await faultOf('selfSigned', 'starttls')).toMatchObject({
      faults: ['untrusted'],
      untrusted: 'self-signed',
    });
  });
  test('whose chain has a link missing is not trusted, and the link is named', async () => {
    expect(await faultOf('incompleteChain', 'tls')).toMatchObject({
      faults: ['untrusted'],
      untrusted: 'missing-link',
      lastIssuer: 'Sendwell test intermediate',
    });
  });
  test('whose chain ends one link further on is told with that', async () => {
    const server = await start({ certificate: certificates.completeChain, mode: 'tls' });
    const { evidence } = await trial({ port: server.port, encryption: 'tls' }, sending());
    expect(evidence.failure?.certificate).toMatchObject({
      untrusted: 'missing-link',
      lastIssuer: 'Sendwell test authority',
      throughOthers: true,
    });
    expect((await faultOf('incompleteChain', 'tls')).throughOthers).toBeUndefined();
  });
  test('whose chain is whole and ends in an authority nobody trusts is told from one with a gap', async () => {
    const { good, ca } = certificates;
    const cert = join(folder, 'with-root.pem');
    await writeFile(cert, `${await readFile(good.cert, 'utf8')}\n${await readFile(ca, 'utf8')}`);
    const server = await start({ certificate: { ...good, cert }, mode: 'tls' });
    const { evidence } = await trial({ port: server.port, encryption: 'tls' }, sending());
    expect(evidence.failure?.certificate).toMatchObject({
      faults: expect.arrayContaining(['untrusted']),
      untrusted: 'unknown-issuer',
      lastIssuer: 'Sendwell test authority',
    });
  });
  test('that ran out and goes back to an authority nobody trusts is told as both', async () => {
    const { expired, ca } = certificates;
    const cert = join(folder, 'expired-with-root.pem');
    await writeFile(cert, `${await readFile(expired.cert, 'utf8')}\n${await readFile(ca, 'utf8')}`);
    const server = await start({ certificate: { ...expired, cert }, mode: 'tls' });
    const { evidence } = await trial({ port: server.port, encryption: 'tls' }, sending());
    expect(evidence.failure?.certificate).toMatchObject({
      faults: ['untrusted', 'expired'],
      untrusted: 'unknown-issuer',
      lastIssuer: 'Sendwell test authority',
    });
  });
  test('that ran out and comes without what vouches for it is told as both', async () => {
    const server = await start({ certificate: certificates.expired, mode: 'tls' });
    const { evidence } = await trial({ port: server.port, encryption: 'tls' }, sending());
    expect(evidence.failure?.certificate).toMatchObject({
      faults: ['untrusted', 'expired'],
      untrusted: 'missing-link',
    });
  });
  test('with its whole chain is fine', async () => {
    const { evidence } = await tried({ certificate: certificates.completeChain }, {});
    expect(evidence.certificate).toMatchObject({ faults: [] });
  });
  test('of an authority that is not trusted stops the check', async () => {
    const server = await start({ mode: 'tls' });
    const { evidence } = await trial({ port: server.port, encryption: 'tls' }, sending());
    expect(evidence.failure?.certificate?.faults).toEqual(['untrusted']);
  });
});

describe('an old server', () => {
  test.each(['starttls', 'tls'] as const)('with TLS 1.1 alone is told from others, %s', async (mode) => {
    const { evidence } = await tried({ mode, maxVersion: 'TLSv1.1' }, {});
    expect(evidence.failure).toMatchObject({ stage: 'encrypt', tlsOffered: 'TLSv1.1' });
  });
});
