import type { Rule } from './rule';

/*
 * Names and numbers that systems and their libraries have for a failure, whatever program prints them: Windows (winerror.h,
 * “SSPI status codes” and CERT_E_), Apple (SecureTransport.h, “OSStatus” and NSPOSIXErrorDomain with the numbers of errno(2)),
 * rustls (CertificateError), Rust’s `os error`, Indy, libcurl (64, CURLE_USE_SSL_FAILED); the sentences of GnuTLS and msmtp.
 * checked: 2026-11, in public copies of these headers: Schannel’s numbers, SecureTransport’s down to -9814, MailCore’s (MCConstants.h).
 */

/** An error of Apple’s SecureTransport beside a word that tells it from any other number. */
const ofApple = (number: string) =>
  new RegExp(`\\b(?:ssl|cfnetwork|kcfstream\\w{0,40}|errssl\\w{0,40}|osstatus)\\b.{0,60}-${number}\\b`);

export const systemNames: Rule[] = [
  {
    problem: 'cert-name-mismatch',
    says: [
      /\b0x80090322\b|\bsec_e_wrong_principal\b|\b0x800b010f\b|\bcert_e_cn_no_match\b/,
      /\bnot ?valid ?for ?name\b/,
      ofApple('9843'),
      /certificate's owner does not match/,
    ],
    confidence: 'sure',
    samples: [
      'Outlook: SEC_E_WRONG_PRINCIPAL',
      'smtp.example.com: invalid peer certificate: NotValidForName',
      'CFNetwork SSLHandshake failed (-9843)',
      "msmtp: the certificate's owner does not match hostname smtp.example.com",
    ],
  },
  {
    problem: 'cert-expired',
    says: [/\b0x80090328\b|\bsec_e_cert_expired\b|\b0x800b0101\b|\bcert_e_expired\b/, ofApple('981[45]')],
    confidence: 'sure',
    samples: ['0x80090328 while sending through smtp.example.com', 'CFNetwork SSLHandshake failed (-9814)'],
  },
  {
    problem: 'cert-untrusted',
    says: [
      /\b0x80090325\b|\bsec_e_untrusted_root\b|\b0x800b01(?:09|0a)\b|\bcert_e_(?:untrustedroot|chaining)\b/,
      ofApple('98(?:0[78]|1[23])'),
      /\berrsslxcertchaininvalid\b/,
    ],
    confidence: 'sure',
    samples: [
      'Schannel: 0x80090325 (smtp.example.com)',
      'CFNetwork SSLHandshake failed (-9807)',
      'smtp: errSSLXCertChainInvalid',
    ],
  },
  {
    problem: 'tls-too-old',
    says: [
      /\b0x80090331\b|\bsec_e_algorithm_mismatch\b/,
      /\b0x80090326\b|\bsec_e_illegal_message\b/,
      ofApple('98(?:24|36)'),
      /packet with illegal or unsupported version/,
    ],
    confidence: 'likely',
    also: ['tls-wrong-mode-implicit-on-starttls-port'],
    samples: [
      'SEC_E_ALGORITHM_MISMATCH at smtp.example.com:587',
      'AcquireCredentials: 0x80090326, smtp.example.com',
      'CFNetwork SSLHandshake failed (-9824)',
      'gnutls_handshake() failed: A packet with illegal or unsupported version was received.',
    ],
  },
  {
    problem: 'starttls-not-offered',
    says: [/\brequested ssl level failed\b/, /\beid\w{0,12}tls\w{0,8}notavailable\b/],
    confidence: 'likely',
    samples: [
      'curl: (64) Requested SSL level failed, smtp.example.com',
      'EIdTLSClientTLSNotAvailable: smtp.example.com',
    ],
  },
  {
    problem: 'connect-refused',
    says: [
      /\bos error (?:111|61|10061)\b|\berror:? 111\b|\bconnect to (?:the )?server\b.{0,24}\bcode: ?111\b|nsposixerrordomain\b.{0,24}\b61\b/,
    ],
    confidence: 'likely',
    also: ['connect-timeout', 'network-blocked'],
    samples: ['Connection error: network error (os error 111)'],
  },
  {
    problem: 'connect-timeout',
    says: [
      /\bos error (?:110|60|10060|113|101)\b|\bconnect to (?:the )?server\b.{0,24}\bcode: ?110\b|nsposixerrordomain\b.{0,24}\b(?:60|65|51)\b/,
    ],
    confidence: 'likely',
    also: ['network-blocked'],
    samples: ['smtp.example.com: network error (os error 113)'],
  },
  {
    // MailCore’s numbers (MCConstants.h): a connection that did not come about, a sign-in
    problem: 'connect-refused',
    says: [/\bmcoerrordomain\b.{0,40}\b(?:code ?= ?|error )1\b/],
    confidence: 'unsure',
    also: ['connect-timeout', 'network-blocked'],
    samples: ['smtp: Error Domain=MCOErrorDomain Code=1 "(null)"'],
  },
  {
    problem: 'auth-bad-credentials',
    says: [/\bmcoerrordomain\b.{0,40}\b(?:code ?= ?|error )5\b/],
    confidence: 'likely',
    also: ['auth-app-password-required', 'auth-blocked-by-policy'],
    samples: ['smtp: Error Domain=MCOErrorDomain Code=5 "(null)"'],
  },
  {
    // the message was not sent, and no more than that
    problem: 'unknown',
    says: [/\bmcoerrordomain\b.{0,40}\b(?:code ?= ?|error )30\b/],
    confidence: 'unsure',
    samples: ['smtp: Error Domain=MCOErrorDomain Code=30 "(null)"'],
  },
];
