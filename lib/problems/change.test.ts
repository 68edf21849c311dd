import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import type { Failure } from '@/lib/evidence/evidence';
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

  it('never leads who signs in to a port without a sign-in', () => {
    const refused: Failure = { stage: 'connect', code: 'ECONNREFUSED' };
    const neighbours = [fine(25, 'starttls', [])];
    expect(diagnose(stoppedBy(refused, { neighbours })).change).toBeNull();
    const relay = stoppedBy(refused, { neighbours, signIn: false, stages: [] });
    expect(diagnose(relay).change).toEqual({ to: { port: 25 }, tested: true });
  });

  it('never leads who has a password to a port that takes none', () => {
    const refused: Failure = { stage: 'connect', code: 'ECONNREFUSED' };
    const neighbours = [fine(465, 'tls', ['NTLM', 'XOAUTH2']), fine(2525, 'starttls', ['LOGIN'])];
    expect(diagnose(stoppedBy(refused, { neighbours })).change?.to).toEqual({ port: 2525 });
    const byToken = stoppedBy(refused, { neighbours, byToken: true });
    expect(diagnose(byToken).change?.to).toEqual({ port: 465, encryption: 'tls' });
  });

  it('is a port that takes our name where another does not', () => {
    const settings = { host: 'smtp.example.com', port: 25, encryption: 'starttls' as const };
    const refused: Failure = {
      stage: 'greet',
      command: 'EHLO',
      reply: { code: 550, status: '5.7.1', text: 'Helo command rejected: Host not found' },
    };
    expect(diagnose(stoppedBy(refused, { settings, neighbours: [fine(587, 'starttls')] }))).toMatchObject({
      problem: 'helo-rejected',
      change: { to: { port: 587 }, tested: true },
    });
  });

  it('is no STARTTLS where a look found that the port has none', () => {
    const plain: Failure = { stage: 'sign-in', code: 'EPLAINTEXT' };
    const settings = { host: 'smtp.example.com', port: 587, encryption: 'none' as const };
    const found = (status: 'no-starttls' | 'timeout') => [
      { port: 587, encryption: 'starttls' as const, status, ms: 5 },
    ];
    expect(diagnose(stoppedBy(plain, { settings, neighbours: found('no-starttls') })).change).toBeNull();
    expect(diagnose(stoppedBy(plain, { settings, neighbours: found('timeout') })).change).toEqual({
      to: { encryption: 'starttls' },
      tested: false,
      seen: 'timeout',
    });
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

  const shows = (names: string[], faults: CertificateFacts['faults'], host = 'mail.example.com') =>
    diagnose(
      stoppedBy(
        { stage: 'encrypt', certificate: { ...certificate, names, faults } },
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

describe('a known provider’s wrong name', () => {
  const at = (host: string, port: number, encryption: 'starttls' | 'tls' = 'starttls') => ({
    settings: { host, port, encryption },
  });
  const timeout = { stage: 'connect', code: 'ETIMEDOUT' } as const;

  it.each([
    ['smtp.live.com', 587, { host: 'smtp-mail.outlook.com' }],
    ['smtp-emea.outlook.com', 587, { host: 'smtp.office365.com' }],
    ['smtp-hve.office365.com', 587, { host: 'smtp.hve.mx.microsoft' }],
    ['outlook.office365.com', 993, { host: 'smtp.office365.com', port: 587 }],
    ['imap.gmx.net', 587, { host: 'mail.gmx.net', port: 465, encryption: 'tls' }],
  ])('%s at %i is put right by what the provider says', (host, port, to) => {
    expect(diagnose(stoppedBy(timeout, at(host, port))).change).toEqual({ to, tested: false });
  });

  it('comes before a port of the wrong server that answers', () => {
    const neighbours = [fine(587, 'starttls')];
    const evidence = stoppedBy(timeout, { ...at('outlook.office365.com', 465, 'tls'), neighbours });
    expect(diagnose(evidence).change?.to.host).toBe('smtp.office365.com');
  });

  it('is put right where somebody signs in at an exchanger, and left alone as a relay', () => {
    const failure = { stage: 'sign-in', code: 'ENOAUTH' } as const;
    const exchanger = at('example-com.mail.protection.outlook.com', 25);
    expect(diagnose(stoppedBy(failure, exchanger)).change?.to).toEqual({
      host: 'smtp.office365.com',
      port: 587,
    });
    expect(diagnose(stoppedBy(timeout, { ...exchanger, signIn: false, mode: 'server' })).change).toBeNull();
  });

  it('is no matter where the password was refused', () => {
    const reply = {
      code: 535,
      status: '5.7.139',
      text: 'Authentication unsuccessful, basic authentication is disabled.',
    };
    const { problem, change } = diagnose(stoppedBy({ stage: 'sign-in', reply }, at('smtp.live.com', 587)));
    expect(problem).toBe('auth-basic-disabled');
    expect(change).toBeNull();
  });

  it('port 465 at Microsoft becomes 587 though nothing answered beside it', () => {
    for (const host of ['smtp.office365.com', 'smtp-mail.outlook.com']) {
      expect(diagnose(stoppedBy(timeout, at(host, 465, 'tls'))).change).toEqual({
        to: { port: 587, encryption: 'starttls' },
        tested: false,
      });
    }
  });

  it('is not found where the settings are those of the provider', () => {
    expect(diagnose(stoppedBy(timeout, at('smtp.office365.com', 587))).change).toBeNull();
  });
});
