import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('A log of a server', () => {
  it.each([
    'postfix/smtps/smtpd[7]: SSL_accept error from pc.example.com[192.0.2.9]: -1\npostfix/smtps/smtpd[7]: warning: TLS library problem: error:0A00010B:SSL routines::wrong version number:ssl_record.c:354:',
    'dovecot: SSL_accept() failed: error:1408F10B:SSL routines:ssl3_get_record:wrong version number',
  ])('that waited for a handshake heard plain words: %s', (text) => {
    const { problem, confidence } = explainText(text);
    expect(problem).toBe('tls-wrong-mode-plain-on-implicit-port');
    expect(confidence).not.toBe('sure');
  });

  it('that heard a handshake before its own turn was called with SSL/TLS', () => {
    const text =
      'postfix/submission/smtpd[7]: improper command pipelining after CONNECT from pc.example.com[192.0.2.9]: \\026\\003\\001\\002';
    expect(explainText(text).problem).toBe('tls-wrong-mode-implicit-on-starttls-port');
  });

  it('that cannot read its own certificate says not now', () => {
    const text =
      '454 TLS missing certificate: error:02001002:system library:fopen:No such file or directory (#4.3.0)';
    expect(explainText(text)).toMatchObject({ problem: 'server-temporary-failure', confidence: 'likely' });
  });

  it('is still the client’s where the client tells it', () => {
    expect(explainText('error:0A00010B:SSL routines::wrong version number, port 587').problem).toBe(
      'tls-wrong-mode-implicit-on-starttls-port',
    );
  });
});

describe('What no server said of itself is not sure', () => {
  it.each([
    ['5.7.1 conditional access', 'auth-blocked-by-policy'],
    ['550 5.7.1 could conditional access have blocked it', 'auth-blocked-by-policy'],
    ['Scan to e-mail shows "authentication failed" since the update', 'auth-bad-credentials'],
    [
      "Scannen an E-Mail meldet 'Authentication failed', seit Microsoft etwas umgestellt hat",
      'auth-bad-credentials',
    ],
  ])('as in “%s”', (text, problem) => {
    expect(explainText(text)).toMatchObject({ problem, confidence: 'likely' });
  });

  it('while a server’s own words are', () => {
    const text = '535 5.7.139 Authentication unsuccessful, blocked by Conditional Access policy';
    expect(explainText(text)).toMatchObject({ problem: 'auth-blocked-by-policy', confidence: 'sure' });
    expect(explainText('The scanner shows "535 5.7.8 authentication failed"').confidence).toBe('sure');
  });
});
