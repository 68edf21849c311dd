import { describe, expect, it } from 'vitest';
import { fine, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { diagnose } from '@/lib/problems/verdict/diagnose';

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
    ['imap.gmx.net', 993, { host: 'mail.gmx.net', port: 465, encryption: 'tls' }],
  ])('%s at %i is put right by what the provider says', (host, port, to) => {
    expect(diagnose(stoppedBy(timeout, at(host, port))).change).toEqual({ to, tested: false });
  });

  it.each([
    ['imap.gmx.net', 587, 'starttls', { host: 'mail.gmx.net' }],
    ['imap.gmail.com', 587, 'starttls', { host: 'smtp.gmail.com' }],
    ['imap.gmail.com', 465, 'tls', { host: 'smtp.gmail.com' }],
    ['imap.gmail.com', 587, 'tls', { host: 'smtp.gmail.com', encryption: 'starttls' }],
    ['imap.gmail.com', 25, 'starttls', { host: 'smtp.gmail.com', port: 465, encryption: 'tls' }],
  ] as const)('%s at %i with %s keeps what its provider lists for the right one', (host, port, mode, to) => {
    expect(diagnose(stoppedBy(timeout, at(host, port, mode))).change).toEqual({ to, tested: false });
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

describe('a name that is only like a known provider’s', () => {
  const at = (host: string, port = 587, encryption: 'starttls' | 'tls' = 'starttls') => ({
    settings: { host, port, encryption },
  });
  const unknown = { stage: 'look-up', code: 'ENOTFOUND' } as const;
  const refused = { stage: 'connect', code: 'ECONNREFUSED' } as const;

  it.each([
    ['smtp.gmial.com', 'smtp.gmail.com'],
    ['smtp.office635.com', 'smtp.office365.com'],
    ['smtp.0ffice365.com', 'smtp.office365.com'],
    ['smpt.gmail.com', 'smtp.gmail.com'],
    ['smtp.office365.com.evil.example', 'smtp.office365.com'],
  ])('%s becomes the right one where nobody has it', (host, right) => {
    expect(diagnose(stoppedBy(unknown, at(host))).change).toEqual({ to: { host: right }, tested: false });
  });
  it('becomes the right one, also beside a port of the wrong server that answers', () => {
    const neighbours = [fine(465, 'tls')];
    expect(diagnose(stoppedBy(refused, { ...at('smtp.gmial.com'), neighbours })).change?.to).toEqual({
      host: 'smtp.gmail.com',
    });
  });
  it('keeps its port only where the provider lists it', () => {
    expect(diagnose(stoppedBy(unknown, at('smtp.gmial.com', 465, 'tls'))).change?.to).toEqual({
      host: 'smtp.gmail.com',
    });
    expect(diagnose(stoppedBy(unknown, at('smtp.office635.com', 465, 'tls'))).change?.to).toEqual({
      host: 'smtp.office365.com',
      port: 587,
      encryption: 'starttls',
    });
  });
  it('is let be where somebody has it and it is misspelt at most, or is of the address’s own domain', () => {
    expect(diagnose(stoppedBy(refused, at('smtp.web.dk'))).change).toBeNull();
    const own = { ...at('smtp.ofice365.com'), domain: 'ofice365.com' };
    expect(diagnose(stoppedBy(refused, own)).change).toBeNull();
    expect(diagnose(stoppedBy(unknown, at('mail.example.com'))).change).toBeNull();
  });
  it.each([
    ['smtp.stratos.de', 'stratos.de'],
    ['smtp.ionas.de', 'ionas.de'],
    ['mail.inbox.com', 'post.inbox.com'],
  ])('%s is let be for an address at %s, where nobody has it as well', (host, domain) => {
    expect(diagnose(stoppedBy(unknown, { ...at(host), domain })).change).toBeNull();
  });
  it('is put right for an address elsewhere, where nobody has it', () => {
    expect(
      diagnose(stoppedBy(unknown, { ...at('smtp.stratos.de'), domain: 'strato.de' })).change?.to.host,
    ).toBe('smtp.strato.de');
  });
});

describe('a name that nobody has, where the provider is known', () => {
  const nobody = (host: string, domain?: string, port = 587) =>
    diagnose(
      stoppedBy(
        { stage: 'look-up', code: 'ENOTFOUND' },
        { settings: { host, port, encryption: 'starttls' }, ...(domain && { domain }) },
      ),
    );

  it.each([
    ['smtp.freenet.de', 'freenet.de', 'mx.freenet.de'],
    ['mail.googlemail.com', 'googlemail.com', 'smtp.gmail.com'],
    ['smtp.me.com', 'me.com', 'smtp.mail.me.com'],
    ['smtp.live.de', 'live.de', 'smtp-mail.outlook.com'],
    ['outgoing.web.de', undefined, 'smtp.web.de'],
    ['mail.no-such-office.example', 'web.de', 'smtp.web.de'],
  ])('%s with an address at %s becomes %s', (host, domain, right) => {
    const { change, problem } = nobody(host, domain);
    expect(problem).toBe('dns-not-found');
    expect(change).toMatchObject({ to: { host: right }, tested: false });
  });
  it('leaves nothing to ask, where the address is of that provider', () => {
    expect(nobody('smtp.freenet.de', 'freenet.de').whoCanFix).toEqual(['you']);
  });
  it.each([
    ['mail.no-such-office.example', 'no-such-office.example'],
    ['mail.no-such-office.example', undefined],
    ['mail.protonmail.com', 'proton.me'],
    ['mx-out.lan', 'web.de'],
  ])('is let be where none is, or none has a server for it: %s, %s', (host, domain) => {
    expect(nobody(host, domain).change).toBeNull();
  });
  it('is not put right where the name servers did not answer', () => {
    const settings = { host: 'smtp.freenet.de', port: 587, encryption: 'starttls' as const };
    const unanswered = { stage: 'look-up', code: 'EAI_AGAIN' } as const;
    expect(diagnose(stoppedBy(unanswered, { settings, domain: 'freenet.de' })).change).toBeNull();
  });
});
