import { describe, expect, it, test } from 'vitest';
import { fine, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { told } from './told-for-test';

const offer = (auth: string[]) => ({ starttls: false, auth, utf8: true, pipelining: true });
const at = (host: string, port: number, encryption: 'starttls' | 'tls' = 'starttls') => ({
  settings: { host, port, encryption },
});
const free = { signIn: false, stages: [], tlsVersion: 'TLSv1.3' };

describe('a private mailbox at Microsoft whose sending is off', () => {
  const off = refusal(
    'sign-in',
    535,
    '5.7.139',
    'Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
  );
  test.each([
    ['smtp-mail.outlook.com', 'outlook.de'],
    ['smtp.office365.com', 'outlook.com'],
  ])('has no administrator: %s, %s', (host, domain) => {
    const { all, whoCanFix } = told(stoppedBy(off, { ...at(host, 587), domain }));
    expect(all).toContain('by its address alone');
    expect(all).not.toMatch(/dministrator|Work or school|IT\b/);
    expect(whoCanFix).toEqual(['you']);
  });
});

it('No password is spoken of where none was given', () => {
  const failure = { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' } as const;
  expect(told(stoppedBy(failure)).meaning).toContain('We stopped before your password.');
  const alone = told(stoppedBy(failure, { mode: 'server', signIn: false, stages: [] }));
  expect(alone.meaning).not.toContain('your password');
});

describe('a port that names no way to sign in', () => {
  const refused = refusal(
    'recipient',
    550,
    '5.7.54',
    'SMTP; Unable to relay recipient in non-accepted domain',
  );
  it('gets no advice to sign in there', () => {
    const { steps, problem } = told(
      stoppedBy(refused, { ...free, ...at('mail.example.com', 25), offer: offer([]) }),
    );
    expect(problem).toBe('relay-denied');
    expect(steps.join('\n')).not.toMatch(/Test again with user name|requires authentication/);
    expect(steps.join('\n')).toContain('this port takes no sign-in');
  });
  it('gets it where one is named, and where nothing is known', () => {
    for (const auth of [['PLAIN'], undefined]) {
      const { steps } = told(
        stoppedBy(refused, { ...free, ...at('mail.example.com', 25), ...(auth && { offer: offer(auth) }) }),
      );
      expect(steps).toContain('Test again with user name and password.');
    }
  });
  it('may know the computer of Outlook where it does not know ours', () => {
    expect(told(stoppedBy(refused, free)).all).toMatch(/send a message from Outlook/);
  });
});

it('Nobody is sent to port 465 at Microsoft, which has none', () => {
  const noSignIn = stoppedBy(
    { stage: 'sign-in', code: 'ENOAUTH' },
    { ...at('firma-example.mail.protection.outlook.com', 25), offer: offer([]) },
  );
  expect(told(noSignIn).steps.join('\n')).not.toContain('465');
});

describe('a port that answers to encryption, and in no words of mail so far', () => {
  const first = { stage: 'greet', code: 'ETLSFIRST', answered: 'tls' } as const;
  it('is not surely a mail server', () => {
    const { confidence, also } = told(stoppedBy(first));
    expect(confidence).toBe('likely');
    expect(also).toContain('not-smtp-server');
  });
  it('is one where a greeting was heard behind the encryption, and not by its number alone', () => {
    expect(told(stoppedBy(first, at('mail.example.com', 465))).confidence).toBe('likely');
    expect(told(stoppedBy(first, { neighbours: [fine(587, 'tls')] })).confidence).toBe('sure');
  });
  it.each([
    ['for web pages', 443, 'That is a web server, not a mail server'],
    ['for directories', 636, 'That is not a server for sending'],
  ])('is no mail server where its number is %s', (_, port, title) => {
    const seen = told(stoppedBy(first, at('mail.example.com', port)));
    expect(seen).toMatchObject({ problem: 'not-smtp-server', confidence: 'likely', title, change: null });
    expect(seen.also).toContain('tls-wrong-mode-plain-on-implicit-port');
    expect(seen.all).not.toMatch(/to SSL\/TLS|HTTP,/);
  });
});

describe('a port beside that answered without a use for who signs in', () => {
  it('is said to have been looked at', () => {
    const windowOnly = stoppedBy(
      { stage: 'greet', code: 'ETLSFIRST', answered: 'tls' },
      { ...at('mail.example.com', 465), neighbours: [fine(465, 'tls', ['XOAUTH2'])] },
    );
    expect(told(windowOnly).change?.tested).toBe(false);
    expect(told(windowOnly).steps.join('\n')).not.toContain('not tried');
    expect(told(windowOnly).about.join()).toContain('without the usual sign-in');
  });
  it('is not advised', () => {
    const refused = stoppedBy(
      { stage: 'connect', code: 'ECONNREFUSED' },
      { neighbours: [fine(465, 'tls', [])] },
    );
    expect(told(refused).steps.join('\n')).not.toContain('many use 465');
    expect(told(refused).seen).toContain(
      'Port 465 with SSL/TLS answered too, without the usual sign-in by user name and password.',
    );
  });
});
