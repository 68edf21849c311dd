import { describe, expect, it, test } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import { certificateWith, fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

describe('a port beside, of which the certificate is not right', () => {
  const wrong: NeighbourReport = {
    port: 465,
    encryption: 'tls',
    status: 'bad-certificate',
    ms: 3,
    certificate: certificateWith({ names: ['mail.other.example'], faults: ['name'] }),
  };
  const line = 'The certificate at port 465 with SSL/TLS is made out to: mail.other.example.';
  test.each<[string, Failure]>([
    ['takes no call', { stage: 'connect', code: 'ECONNREFUSED' }],
    ['has no encryption', { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' }],
  ])('is told of where the tried one %s', (_, failure) => {
    expect(told(stoppedBy(failure, { neighbours: [wrong] })).seen).toContain(line);
    const sound = [wrong, fine(2525, 'starttls')];
    expect(told(stoppedBy(failure, { neighbours: sound })).seen).not.toContain(line);
  });
  it('is not spoken of where the tried one has shown its own', () => {
    const failure: Failure = { stage: 'encrypt', code: 'CERT_HAS_EXPIRED', certificate: certificateWith() };
    const seen = { tlsVersion: 'TLSv1.3', neighbours: [wrong] };
    expect(told(stoppedBy(failure, seen)).seen).not.toContain(line);
  });
});

describe('the port that a provider lists', () => {
  const settings = { host: 'smtp.orange.fr', port: 587, encryption: 'starttls' as const };
  const noStarttls: Failure = { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' };
  const at = (status: NeighbourReport['status']) =>
    told(stoppedBy(noStarttls, { settings, neighbours: [{ port: 465, encryption: 'tls', status, ms: 4 }] }));
  it('is not proposed where it turned the call down, and that is said', () => {
    const { change, seen } = at('refused');
    expect(change).toBeNull();
    expect(seen.join()).toMatch(/lists port 465 with SSL\/TLS for this server.* did not answer as it should/);
  });
  it('is proposed where it may be silent for us alone, and said once', () => {
    const { change, seen } = at('timeout');
    expect(change?.to.port).toBe(465);
    expect(seen.join()).not.toContain('lists port');
  });
});
