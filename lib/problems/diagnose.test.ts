import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import type { Failure } from '@/lib/evidence/evidence';
import { stages } from '@/lib/evidence/stages';
import type { ProblemCode } from './codes';
import { diagnose } from './diagnose';
import { evidenceWith, stoppedBy } from './evidence-for-test';

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

const reply = (
  stage: Failure['stage'],
  command: string,
  code: number,
  status: string,
  text: string,
): Failure => ({
  stage,
  command,
  reply: { code, text, ...(status ? { status } : {}) },
});

describe('how a check ended', () => {
  it('is accepted when a message was sent and nothing stopped it', () => {
    expect(diagnose(evidenceWith()).outcome).toBe('accepted');
  });

  it('is server-ok when no sign-in was asked for', () => {
    expect(diagnose(evidenceWith({ mode: 'server', signIn: false })).outcome).toBe('server-ok');
  });

  it('doubts the port of a server that is fine and takes no sign-in', () => {
    const offer = { starttls: true, auth: [], authInClear: [], utf8: false, pipelining: true };
    const { outcome, suspects } = diagnose(evidenceWith({ mode: 'server', signIn: false, offer }));
    expect({ outcome, suspects }).toEqual({ outcome: 'server-ok', suspects: ['port'] });
  });

  it('is nothing that anybody has to fix where nothing was called, or no receipt came', () => {
    expect(diagnose(evidenceWith({ refused: true })).whoCanFix).toEqual([]);
    expect(diagnose(stoppedBy({ stage: 'message', afterFinalDot: true })).whoCanFix).toEqual([]);
  });

  it('is unknown when the connection ends after the final dot', () => {
    const { outcome, problem } = diagnose(
      stoppedBy({ stage: 'message', code: 'ETIMEDOUT', afterFinalDot: true }),
    );
    expect({ outcome, problem }).toEqual({ outcome: 'unknown', problem: null });
  });

  it('is refused when the guard did not let the target be dialled', () => {
    expect(diagnose(evidenceWith({ refused: true })).outcome).toBe('refused');
  });
});

describe('the cause', () => {
  const cases: [ProblemCode, string, Failure][] = [
    ['dns-not-found', 'a resolver that does not answer', { stage: 'look-up', code: 'EAI_AGAIN' }],
    [
      'starttls-not-offered',
      'words in clear where encryption is due',
      { stage: 'encrypt', code: 'EINJECTED', command: 'STARTTLS' },
    ],
    ['sender-not-allowed', 'an address the server cannot write', { stage: 'sender', code: 'ENOSMTPUTF8' }],
    ['dns-not-found', 'a name without a server', { stage: 'look-up', code: 'ENOTFOUND' }],
    ['connect-refused', 'a port where nobody answers', { stage: 'connect', code: 'ECONNREFUSED' }],
    ['connect-timeout', 'a port that swallows calls', { stage: 'connect', code: 'ETIMEDOUT' }],
    [
      'connect-timeout',
      'a server that says nothing',
      { stage: 'greet', code: 'ETIMEDOUT', answered: 'silent' },
    ],
    [
      'tls-wrong-mode-plain-on-implicit-port',
      'a port that speaks TLS first',
      { stage: 'greet', code: 'ETLSFIRST', answered: 'tls' },
    ],
    [
      'not-smtp-server',
      'an IMAP greeting',
      { stage: 'greet', code: 'ENOTSMTP', answered: 'imap', banner: '* OK ready' },
    ],
    ['not-smtp-server', 'a web server', { stage: 'greet', code: 'ENOTSMTP', answered: 'http' }],
    [
      'not-smtp-server',
      'a port for fetching mail',
      { stage: 'connect', code: 'EINCOMINGPORT', answered: 'imap' },
    ],
    [
      'starttls-not-offered',
      'no STARTTLS in the reply to EHLO',
      { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' },
    ],
    [
      'starttls-not-offered',
      'a refused STARTTLS',
      reply('encrypt', 'STARTTLS', 502, '5.5.1', 'command not implemented'),
    ],
    [
      'server-temporary-failure',
      'STARTTLS not available now',
      reply('encrypt', 'STARTTLS', 454, '4.7.0', 'TLS not available'),
    ],
    [
      'cert-name-mismatch',
      'another name on the certificate',
      { stage: 'encrypt', certificate: { ...certificate, faults: ['name'] } },
    ],
    [
      'cert-expired',
      'a certificate out of date',
      { stage: 'encrypt', certificate: { ...certificate, faults: ['expired'] } },
    ],
    [
      'cert-untrusted',
      'an unknown issuer',
      { stage: 'encrypt', certificate: { ...certificate, faults: ['untrusted'] } },
    ],
    [
      'tls-too-old',
      'a server with TLS 1.0 only',
      { stage: 'encrypt', code: 'ERR_SSL_UNSUPPORTED_PROTOCOL', answered: 'tls', tlsOffered: 'TLSv1' },
    ],
    ['auth-mechanism-unsupported', 'no sign-in offered', { stage: 'sign-in', code: 'ENOAUTH' }],
    [
      'auth-bad-credentials',
      'a refused password',
      reply('sign-in', 'AUTH PLAIN', 535, '5.7.8', 'Error: authentication failed: UGFzc3dvcmQ6'),
    ],
    ['auth-bad-credentials', 'a refusal without words', reply('sign-in', 'AUTH LOGIN', 535, '', 'no')],
    [
      'server-temporary-failure',
      'a sign-in service that is down',
      reply('sign-in', 'AUTH LOGIN', 454, '4.7.0', 'Temporary authentication failure'),
    ],
    [
      'auth-required',
      'a sender without sign-in',
      reply('sender', 'MAIL FROM', 530, '5.7.0', 'Authentication required'),
    ],
    [
      'sender-not-allowed',
      'a sender of somebody else',
      reply('sender', 'MAIL FROM', 550, '5.7.60', 'Client does not have permissions to send as this sender'),
    ],
    ['sender-not-allowed', 'a refused sender without a reason', reply('sender', 'MAIL FROM', 550, '', 'no')],
    [
      'relay-denied',
      'a recipient outside',
      reply('recipient', 'RCPT TO', 554, '5.7.1', '<a@example.com>: Relay access denied'),
    ],
    [
      'recipient-rejected',
      'an unknown recipient',
      reply('recipient', 'RCPT TO', 550, '5.1.1', 'User unknown'),
    ],
    [
      'greylisted',
      'a greylisting server',
      reply('recipient', 'RCPT TO', 450, '4.2.0', 'Greylisted, try again later'),
    ],
    [
      'message-too-large',
      'a message over the limit',
      reply('message', 'DATA', 552, '5.3.4', 'Message too big'),
    ],
    [
      'content-or-spam-rejected',
      'a spam filter',
      reply('message', '.', 554, '5.7.1', 'Message rejected as spam'),
    ],
    [
      'ip-blocklisted',
      'a block list in the greeting',
      reply(
        'greet',
        '',
        554,
        '5.7.1',
        'Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      ),
    ],
    ['too-many-connections', 'a full house', reply('greet', '', 421, '4.7.0', 'Too many connections')],
    [
      'helo-rejected',
      'a refused EHLO',
      reply('greet', 'EHLO', 504, '5.5.2', '<PC>: Helo command rejected: need fully-qualified hostname'),
    ],
    ['server-closed-connection', 'a server that hangs up', { stage: 'greet', code: 'ECLOSED' }],
    ['unknown', 'something that says nothing', { stage: 'message', code: 'EWHATEVER' }],
  ];

  it.each(cases)('is %s for %s', (problem, _, failure) => {
    const signedIn = failure.stage === 'sender' && problem === 'auth-required' ? { signIn: false } : {};
    expect(diagnose(stoppedBy(failure, signedIn)).problem).toBe(problem);
  });

  it('is the wrong mode when SSL/TLS met plain words', () => {
    const settings = { host: 'smtp.example.com', port: 587, encryption: 'tls' as const };
    const { problem } = diagnose(
      stoppedBy({ stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp' }, { settings }),
    );
    expect(problem).toBe('tls-wrong-mode-implicit-on-starttls-port');
  });

  it.each([
    ['SmtpClientAuthentication is disabled for the Tenant.', 'auth-smtp-disabled-tenant-or-mailbox'],
    ['SmtpClientAuthentication is disabled for the Mailbox.', 'auth-smtp-disabled-tenant-or-mailbox'],
    ['basic authentication is disabled.', 'auth-basic-disabled'],
    ['the user credentials were incorrect.', 'auth-bad-credentials'],
    ["user is locked by your organization's security defaults policy.", 'auth-blocked-by-policy'],
    ['the request did not meet the criteria to be authenticated successfully.', 'auth-blocked-by-policy'],
    ['account locked.', 'auth-account-locked-or-disabled'],
    ['federated STS service was unreachable.', 'server-temporary-failure'],
  ])('behind 535 5.7.139 is told by the sentence: %s', (sentence, problem) => {
    const failure = reply(
      'sign-in',
      'AUTH LOGIN',
      535,
      '5.7.139',
      `Authentication unsuccessful, ${sentence}`,
    );
    expect(diagnose(stoppedBy(failure)).problem).toBe(problem);
  });
});

it('any evidence is answered without a throw', () => {
  const failure = fc.record(
    {
      stage: fc.constantFrom(...stages),
      code: fc.string(),
      reply: fc.record({ code: fc.integer({ min: 0, max: 999 }), text: fc.string({ unit: 'binary' }) }),
      command: fc.string(),
      afterFinalDot: fc.boolean(),
    },
    { requiredKeys: ['stage'] },
  );
  fc.assert(
    fc.property(failure, (stopped) => {
      const { outcome, problem } = diagnose(stoppedBy(stopped as Failure));
      expect(problem === null).toBe(outcome === 'unknown');
    }),
  );
});
