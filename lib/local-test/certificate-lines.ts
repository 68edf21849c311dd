import type { LineRule } from './line-rule';

/**
 * What openssl says of the certificate that arrived, in English everywhere. Its numbers: X509_V_ERR of openssl-verification-options;
 * 9 and 10 are about its dates, 18 is one that a server made for itself, 0 is none, all others say that nobody vouches for it where the test ran.
 */
const openssl: LineRule[] = [
  { when: /^verify error:num=(?:9|10)\b/i, sign: 'out-of-date' },
  { when: /^verify error:num=18\b/i, sign: 'self-made' },
  { when: /^verify error:num=[1-9]\d{0,2}\b/i, sign: 'untrusted' },
  { when: /^Verify return code: (?:9|10)\b/i, sign: 'out-of-date' },
  { when: /^Verify return code: 18\b/i, sign: 'self-made' },
  { when: /^Verify return code: [1-9]\d{0,2}\b/i, sign: 'untrusted' },
  { when: /^issuer ?= ?(?<issuer>\S.*)$/i },
  { when: /^i:(?<issuer>\S.*)$/i },
  { when: /^depth=[1-9]\d? (?<issuer>\S.*)$/i },
].map((rule) => ({ ...rule, program: 'openssl' }) as LineRule);

/** 60 is curl’s number for every certificate that it does not take; the words after it are those of what it was built with. */
const curl: LineRule[] = [
  { when: /^curl: \(60\).*(?:has expired|not yet valid|SEC_E_CERT_EXPIRED)/i, sign: 'out-of-date' },
  { when: /^curl: \(35\).*SEC_E_CERT_EXPIRED/i, sign: 'out-of-date' },
  { when: /^curl: \(35\).*SEC_E_(?:UNTRUSTED_ROOT|WRONG_PRINCIPAL)/i, sign: 'untrusted' },
  { when: /^curl: \(60\)/i, sign: 'untrusted' },
  { when: /^\*\s+issuer: (?<issuer>\S.*)$/i },
].map((rule) => ({ ...rule, program: 'curl' }) as LineRule);

export const certificateLines: readonly LineRule[] = [...openssl, ...curl];
