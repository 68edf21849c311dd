import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { fine, stoppedBy } from './evidence-for-test';

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
