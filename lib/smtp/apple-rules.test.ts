import type { PeerCertificate } from 'node:tls';
import { expect, test } from 'vitest';
import { whyAppleRefuses } from './apple-rules';

/** One that is issued today, but for what a test makes of it. */
const certificate = (changes: object = {}) =>
  ({
    modulus: 'C0FFEE',
    bits: 2048,
    subjectaltname: 'DNS:mail.example.com',
    valid_from: 'Nov  1 00:00:00 2026 GMT',
    valid_to: 'Jan 30 00:00:00 2027 GMT',
    ext_key_usage: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'],
    ...changes,
  }) as unknown as PeerCertificate;

const longAgo = { valid_from: 'Jun  1 00:00:00 2019 GMT', valid_to: 'Jun  1 00:00:00 2029 GMT' };

test.each<[string, object, string[]]>([
  ['that keeps to all of them', {}, []],
  ['with a short RSA key', { bits: 1024 }, ['key']],
  ['with a key on a curve, which is short by nature', { modulus: undefined, bits: 256 }, []],
  ['with its name in the old place alone', { subjectaltname: undefined }, ['name']],
  ['that is valid for ten years', { valid_to: 'Nov  1 00:00:00 2036 GMT' }, ['long']],
  ['that is valid for 825 days', { valid_to: 'Feb  3 00:00:00 2029 GMT' }, []],
  ['that does not say what it is for', { ext_key_usage: undefined }, ['use']],
  ['that is older than two of the rules', { ...longAgo, ext_key_usage: undefined }, []],
  ['that is old and has a short key', { ...longAgo, bits: 1024 }, ['key']],
])('by Apple’s rules a certificate %s is refused for what is wrong with it', (_, changes, reasons) => {
  expect(whyAppleRefuses(certificate(changes))).toEqual(reasons);
});
