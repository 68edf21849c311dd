import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import type { Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { diagnose } from '@/lib/problems/verdict/diagnose';
import { certificateWith, stoppedBy } from './evidence-for-test';

describe('the cause, where the server gave no reason', () => {
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
    ['connect-timeout', 'a line that is down', { stage: 'connect', code: 'ENETDOWN' }],
    ['connect-timeout', 'a computer that is down', { stage: 'connect', code: 'EHOSTDOWN' }],
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
      'cert-name-mismatch',
      'another name on the certificate',
      { stage: 'encrypt', certificate: certificateWith({ faults: ['name'] }) },
    ],
    [
      'cert-expired',
      'a certificate out of date',
      { stage: 'encrypt', certificate: certificateWith({ faults: ['expired'] }) },
    ],
    [
      'cert-untrusted',
      'an unknown issuer',
      { stage: 'encrypt', certificate: certificateWith({ faults: ['untrusted'] }) },
    ],
    [
      'tls-too-old',
      'a server with TLS 1.0 only',
      { stage: 'encrypt', code: 'ERR_SSL_UNSUPPORTED_PROTOCOL', answered: 'tls', tlsOffered: 'TLSv1' },
    ],
    ['auth-mechanism-unsupported', 'no sign-in offered', { stage: 'sign-in', code: 'ENOAUTH' }],
    ['server-closed-connection', 'a server that hangs up', { stage: 'greet', code: 'ECLOSED' }],
    ['unknown', 'something that says nothing', { stage: 'message', code: 'EWHATEVER' }],
  ];

  it.each(cases)('is %s for %s', (problem, _, failure) => {
    expect(diagnose(stoppedBy(failure)).problem).toBe(problem);
  });

  it('is the wrong mode when SSL/TLS met plain words', () => {
    const settings = { host: 'smtp.example.com', port: 587, encryption: 'tls' as const };
    const { problem } = diagnose(
      stoppedBy({ stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp' }, { settings }),
    );
    expect(problem).toBe('tls-wrong-mode-implicit-on-starttls-port');
  });
});

it.each(['expired', 'not-yet-valid'] as const)(
  'a certificate that is %s and made out to another name, or vouched for by nobody, has both faults told',
  (date) => {
    const also = (faults: CertificateFacts['faults']) =>
      diagnose(stoppedBy({ stage: 'encrypt', certificate: certificateWith({ faults }) }));
    expect(also(['name', date])).toMatchObject({ problem: 'cert-expired', also: ['cert-name-mismatch'] });
    expect(also(['untrusted', date])).toMatchObject({ problem: 'cert-expired', also: ['cert-untrusted'] });
  },
);
