import { describe, expect, it } from 'vitest';
import type { CertificateFacts, Failure } from '@/lib/evidence/evidence';
import { diagnose } from './diagnose';
import { fine, stoppedBy } from './evidence-for-test';

const certificate: CertificateFacts = {
  names: ['mail.host.example'],
  issuer: 'Example CA',
  subject: 'mail.host.example',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2026-11-03T00:00:00.000Z',
  selfSigned: false,
  chainLength: 2,
  faults: [],
};

describe('the change', () => {
  it('is the encryption alone when the same port answers with the other one', () => {
    const settings = { host: 'smtp.example.com', port: 465, encryption: 'starttls' as const };
    const neighbours = [fine(587, 'starttls'), fine(465, 'tls')];
    const { change } = diagnose(
      stoppedBy({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' }, { settings, neighbours }),
    );
    expect(change).toEqual({ to: { encryption: 'tls' }, tested: true });
  });

  it('is the port alone when another port answers with the visitor’s encryption', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'starttls' as const };
    const neighbours = [fine(465, 'tls'), fine(587, 'starttls')];
    const { change, whoCanFix } = diagnose(
      stoppedBy({ stage: 'connect', code: 'ETIMEDOUT' }, { settings, neighbours }),
    );
    expect(change).toEqual({ to: { port: 587 }, tested: true });
    expect(whoCanFix).toEqual(['you']);
  });

  it('prefers the safest where nothing of the visitor’s fits', () => {
    const settings = { host: 'smtp.example.com', port: 2500, encryption: 'none' as const };
    const neighbours = [fine(25, 'starttls'), fine(587, 'starttls'), fine(465, 'tls')];
    const { change } = diagnose(
      stoppedBy({ stage: 'connect', code: 'ECONNREFUSED' }, { settings, neighbours }),
    );
    expect(change?.to).toEqual({ port: 465, encryption: 'tls' });
  });

  it('is never no encryption', () => {
    const { change } = diagnose(
      stoppedBy({ stage: 'connect', code: 'ECONNREFUSED' }, { neighbours: [fine(25, 'none')] }),
    );
    expect(change).toBeNull();
  });

  it('is untested when only the bytes of the port prove it', () => {
    const settings = { host: 'smtp.example.com', port: 2465, encryption: 'starttls' as const };
    const { change } = diagnose(
      stoppedBy({ stage: 'greet', code: 'ETLSFIRST', answered: 'tls' }, { settings }),
    );
    expect(change).toEqual({ to: { encryption: 'tls' }, tested: false });
  });

  it('is the one name on the certificate, untested', () => {
    const failure: Failure = { stage: 'encrypt', certificate: { ...certificate, faults: ['name'] } };
    expect(diagnose(stoppedBy(failure)).change).toEqual({ to: { host: 'mail.host.example' }, tested: false });
  });

  it('is not guessed from a wildcard certificate', () => {
    const failure: Failure = {
      stage: 'encrypt',
      certificate: { ...certificate, names: ['*.host.example'], faults: ['name'] },
    };
    expect(diagnose(stoppedBy(failure)).change).toBeNull();
  });

  it('is not offered for a wrong password, whatever else answers', () => {
    const failure: Failure = { stage: 'sign-in', reply: { code: 535, text: 'authentication failed' } };
    expect(diagnose(stoppedBy(failure, { neighbours: [fine(465, 'tls')] })).change).toBeNull();
  });

  it('for a port without sign-in leads to one that offers it', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'starttls' as const };
    const neighbours = [fine(2525, 'starttls', []), fine(587, 'starttls')];
    const { change } = diagnose(stoppedBy({ stage: 'sign-in', code: 'ENOAUTH' }, { settings, neighbours }));
    expect(change).toEqual({ to: { port: 587 }, tested: true });
  });
});
