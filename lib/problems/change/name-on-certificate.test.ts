import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import type { Evidence } from '@/lib/evidence/evidence';
import type { NameReport } from '@/lib/evidence/reports';
import { certificateWith, fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { namesInStead } from './name-on-certificate';

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

  describe('that was looked up', () => {
    const looked = (host: string, names: string[], seen: NameReport[], changes: Partial<Evidence> = {}) =>
      diagnose(
        stoppedBy(
          { stage: 'encrypt', certificate: certificateWith({ names, faults: ['name'] }) },
          { settings: { host, port: 587, encryption: 'starttls' }, names: seen, ...changes },
        ),
      ).change;
    const answers = (host: string, auth?: string[]): NameReport => ({
      host,
      leads: 'here',
      look: fine(587, 'starttls', auth),
    });

    it('is a tested one where the server itself answered to it', () => {
      const names = ['srv9.webhost.example', 'webhost.example'];
      expect(looked('mail.florist.example', names, [answers('srv9.webhost.example')])).toEqual({
        to: { host: 'srv9.webhost.example' },
        tested: true,
      });
    });

    it('is tested no further than to a sign-in', () => {
      const seen = [answers('srv9.webhost.example', ['NTLM'])];
      expect(looked('mail.florist.example', ['srv9.webhost.example'], seen)).toMatchObject({
        tested: false,
        seen: 'ok',
      });
    });

    it('is the name of a number too', () => {
      const seen = [answers('smtp.florist.example')];
      expect(looked('192.0.2.25', ['smtp.florist.example'], seen)?.tested).toBe(true);
    });

    it('is none that leads nowhere, or answered otherwise', () => {
      const host = 'smtp.florist.example';
      const bad = { ...fine(587, 'starttls'), status: 'bad-certificate' as const };
      expect(looked('mail.florist.example', [host], [{ host, leads: 'nowhere' }])).toBeNull();
      expect(looked('mail.florist.example', [host], [{ host, leads: 'here', look: bad }])).toBeNull();
    });

    it('promises nothing of a server of the same house elsewhere', () => {
      const host = 'smtp.florist.example';
      expect(looked('mail.florist.example', [host], [{ host, leads: 'elsewhere' }])).toEqual({
        to: { host },
        tested: false,
      });
    });

    it.each([
      ['the domain itself', 'mail.florist.example', 'florist.example'],
      ['a part of the domain', 'smtp.shop.florist.example', 'shop.florist.example'],
      ['a machine for something else', 'mail.florist.example', 'web3.florist.example'],
    ])('is not %s, where that is elsewhere', (_, host, name) => {
      expect(looked(host, [name], [{ host: name, leads: 'elsewhere' }])).toBeNull();
    });

    it('is not the domain itself, where nobody told where it leads', () => {
      expect(looked('mail.florist.example', ['florist.example'], [])).toBeNull();
    });

    it('is the domain itself, where the server answers to it', () => {
      const host = 'florist.example';
      expect(looked('mail.florist.example', [host], [answers(host)])).toEqual({ to: { host }, tested: true });
    });
  });

  it('is looked for among the names of one house alone', () => {
    const among = (host: string, names: string[]) =>
      namesInStead(
        stoppedBy(
          { stage: 'encrypt', certificate: certificateWith({ names, faults: ['name'] }) },
          { settings: { host, port: 587, encryption: 'starttls' } },
        ),
      );
    const neighbours = ['mail.one.example', 'mail.two.example', 'florist.example'];
    expect(among('mail.other.example', neighbours)).toEqual([]);
    expect(among('mail.florist.example', neighbours)).toEqual(['florist.example']);
    expect(among('mail.florist.example', ['*.webhost.example', 'webhost.example'])).toEqual([]);
    expect(
      among('192.0.2.25', ['imap.webhost.example', 'web.webhost.example', 'smtp.webhost.example'])[0],
    ).toBe('smtp.webhost.example');
  });
});
