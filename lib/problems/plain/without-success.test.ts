import { describe, expect, it } from 'vitest';
import { withoutSuccess } from './without-success';

describe('a dialogue', () => {
  it('is read without the replies that say yes', () => {
    const text =
      'SERVER -> CLIENT: 220-x Exim, no unsolicited bulk mail\n<- 250-AUTH PLAIN\n535 Incorrect authentication data';
    expect(withoutSuccess(text).trim()).toBe('535 Incorrect authentication data');
  });

  it('keeps what a server says within the sign-in, and lines with a refusal in them', () => {
    const text = '220 x\n334 eyJzdGF0dXMiOiI0MDAifQ==\n250 ok then 550 5.1.1 no such user';
    expect(withoutSuccess(text)).toContain('334 eyJ');
    expect(withoutSuccess(text)).toContain('550 5.1.1');
  });

  it('is read without what says that the line was made secure', () => {
    const text = 'connecting\nINFO: certificate verified\nSSL/TLS handshake completed\nERROR: no answer';
    expect(withoutSuccess(text).replace(/\n+/g, '\n')).toBe('connecting\nERROR: no answer');
  });

  it.each(['certificate not verified', 'TLS handshake done? no', 'the certificate should be valid'])(
    'keeps what says that it was not: %s',
    (line) => {
      expect(withoutSuccess(`connecting\n${line}\nERROR`)).toContain(line);
    },
  );

  it('without a refusal stays as it is', () => {
    expect(withoutSuccess('220 mail.example.com ESMTP\n250 ok')).toBe('220 mail.example.com ESMTP\n250 ok');
  });
});
