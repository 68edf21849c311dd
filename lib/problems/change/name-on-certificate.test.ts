import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import { certificateWith, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';

describe('the change for a name that is not on the certificate', () => {
  const shows = (names: string[], faults: CertificateFacts['faults'], host = 'mail.example.com') =>
    diagnose(
      stoppedBy(
        { stage: 'encrypt', certificate: certificateWith({ names, faults }) },
        { settings: { host, port: 587, encryption: 'starttls' } },
      ),
    );

  it('is the one name on the certificate, untested, where it is of the same house', () => {
    expect(shows(['smtp.example.com'], ['name']).change).toEqual({
      to: { host: 'smtp.example.com' },
      tested: false,
    });
  });

  it('is the name of a known provider’s server', () => {
    expect(shows(['smtp.fastmail.com'], ['name']).change?.to).toEqual({ host: 'smtp.fastmail.com' });
  });

  it.each([['smtp.evil.example'], ['example.com.evil.example'], ['smtp.evilexample.com']])(
    'is not a name of another house: %s',
    (name) => {
      expect(shows([name], ['name'])).toMatchObject({ problem: 'cert-name-mismatch', change: null });
    },
  );

  it('is not a neighbour under a suffix that many share', () => {
    expect(shows(['smtp.two.co.uk'], ['name'], 'mail.one.co.uk').change).toBeNull();
    expect(shows(['smtp.example.com'], ['name'], '192.0.2.1').change).toBeNull();
    expect(shows(['smtp.evil.example'], ['name'], 'vm').change).toBeNull();
  });

  it('is never read from a certificate that nobody vouches for', () => {
    expect(shows(['smtp.example.com'], ['name', 'untrusted'])).toMatchObject({
      problem: 'cert-untrusted',
      change: null,
    });
  });

  it('is not guessed from a wildcard certificate', () => {
    expect(shows(['*.host.example'], ['name']).change).toBeNull();
  });

  it.each([['www.example.com'], ['ftp.example.com'], ['autodiscover.example.com']])(
    'is not the name of another service: %s',
    (name) => {
      expect(shows([name], ['name']).change).toBeNull();
    },
  );
});
