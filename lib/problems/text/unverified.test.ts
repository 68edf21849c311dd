import { expect, it } from 'vitest';
import { explainText } from './explain-text';

it.each([
  'W: skipping SSL verification (insecure). E: TLS handshake with smtp.example.com failed, unknown error',
  'curl: ignoring certificate errors (-k). smtp: error in the SSL handshake',
  'tls_certcheck off, msmtp: cannot connect to smtp.example.com: TLS handshake failed',
  'Certificate checks are disabled, but the TLS handshake with the mail server fails: error 1',
])('no certificate is turned down where none is looked at: %s', (text) => {
  const { problem, confidence, also } = explainText(text);
  expect(confidence).toBe('unsure');
  expect([problem, ...also].filter((code) => code.startsWith('cert-'))).toEqual([]);
});

it('a certificate that is named is what is wrong all the same', () => {
  expect(
    explainText('Certificate checks are disabled. smtp: self-signed certificate in certificate chain')
      .problem,
  ).toBe('cert-untrusted');
});
