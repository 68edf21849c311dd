import { describe, expect, it } from 'vitest';
import type { Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { certificateWith, refusal, stoppedBy } from '@/lib/problems/judge/evidence-for-test';
import { explainText } from '@/lib/problems/text/explain-text';
import { diagnose } from './diagnose';

const weak = certificateWith({ names: ['smtp.example.com'], faults: ['untrusted'], untrusted: 'weak' });

/** What a live check saw, and texts that tell the same. */
const pairs: [string, Failure, ProblemCode, string[]][] = [
  [
    'a firewall that writes over the offer of STARTTLS',
    { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS', masked: true },
    'starttls-not-offered',
    [
      "220 ******************\nEHLO pc\n250-mx.example.com\n250-XXXXXXXA\n250 8BITMIME\nSTARTTLS\n500 5.3.3 Unrecognized command 'STARTTLS'",
      '220 ****************0**0**\n250-mx.example.com Hello\n250-SIZE 37748736\n250-XXXXXXXA\n500 5.3.3 Unrecognized command',
      '< 220 ************** > EHLO pc < 250 XXXXXXXA > XXXXXXXX < 500 5.3.3 XXXXXXXX unrecognized command',
    ],
  ],
  [
    'a certificate with a key or a signature that is too weak',
    { stage: 'encrypt', code: 'EE_KEY_TOO_SMALL', certificate: weak },
    'cert-untrusted',
    [
      'error:0A00018F:SSL routines::ee key too small',
      'curl: (35) error:0A00018E:SSL routines::ca md too weak (smtps://smtp.example.com)',
      'Error: EE_KEY_TOO_SMALL at smtp.example.com:587',
      'certificate verify failed: CA signature digest algorithm too weak (smtp.example.com)',
      'smtp.example.com: SSL_ERROR_WEAK_SERVER_CERT_KEY',
    ],
  ],
  [
    'keys of an exchange that are too small',
    { stage: 'encrypt', code: 'ERR_SSL_DH_KEY_TOO_SMALL' },
    'tls-too-old',
    [
      'SSL_connect error:141A318A:SSL routines:tls_process_ske_dhe:dh key too small',
      'Platform SMTP error [SSL: DH_KEY_TOO_SMALL]',
    ],
  ],
  [
    'a server that wants STARTTLS and puts it as a passing matter',
    refusal('sender', 454, '4.7.0', 'Must issue a STARTTLS command first', 'MAIL FROM'),
    'starttls-required',
    ['454 4.7.0 Must issue a STARTTLS command first', '454 must issue STARTTLS first, try again later'],
  ],
];

describe.each(pairs)('%s', (_, failure, problem, texts) => {
  it('is told in a check', () => {
    expect(diagnose(stoppedBy(failure)).problem).toBe(problem);
  });
  it.each(texts)('is told by a text: %j', (text) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

describe('the policy of a domain on encryption (MTA-STS) that is not met', () => {
  it.each<[string, ProblemCode]>([
    ['550 5.7.5 Remote certificate failed MTA-STS validation. Reason: CertExpired', 'cert-expired'],
    ['550 5.7.5 Remote certificate failed MTA-STS validation.', 'cert-untrusted'],
    ['451 4.7.5 The remote server certificate does not match MTA-STS policy', 'cert-name-mismatch'],
    [
      '454 4.7.5 The remote server does not support STARTTLS, MTA-STS policy requires it',
      'starttls-not-offered',
    ],
    ['450 4.7.0 STARTTLS required by MTA-STS policy, please try again later', 'starttls-required'],
    ["451 4.4.8 MX hosts of 'example.com' failed MTA-STS validation.", 'cert-name-mismatch'],
    ['451 4.7.5 MTA-STS: MX host not listed in policy, mode enforce', 'cert-name-mismatch'],
    ['{"result-type":"starttls-not-supported","sending-mta-ip":"192.0.2.1"}', 'starttls-not-offered'],
  ])('is no matter of waiting: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
