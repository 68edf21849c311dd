import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

const opened = '2026-01-08 12:03:35 Connection: opened\n';
const refused = '2026-01-08 12:03:36 SMTP Error: Could not authenticate.\n';

/** What a recorded session is read as. */
const readAs = (session: string) => {
  const { problem, confidence, also } = explainText(session);
  return { problem, confidence, also };
};

describe('a program that could not sign in', () => {
  it('at a server that offers no way of signing in was not refused a password', () => {
    const session = `${opened}SERVER -> CLIENT: 220 mx ESMTP\nCLIENT -> SERVER: EHLO pc\nSERVER -> CLIENT: 250-mx\n250-PIPELINING\n250-STARTTLS\n250 DSN\n${refused}CLIENT -> SERVER: QUIT`;
    expect(readAs(session)).toMatchObject({ problem: 'auth-mechanism-unsupported', confidence: 'likely' });
    expect(readAs(session).also).toContain('starttls-required');
  });

  it('in a record that begins behind its EHLO was not refused one either', () => {
    const record = ['250-STARTTLS', '250-8BITMIME', '250 DSN'].map((line) => `<x1> Recv: ${line}`).join('\n');
    const session = `SMTP Error (250): Authentication failed\n${record}\n<x1> Send: QUIT\n<x1> Recv: 221 2.0.0 Bye`;
    expect(readAs(session)).toMatchObject({ problem: 'auth-mechanism-unsupported', confidence: 'likely' });
  });

  it('at a server that only knows the sign-in of Windows has no way in common with it', () => {
    const session = `SERVER -> CLIENT: 220 mx\nCLIENT -> SERVER: EHLO pc\nSERVER -> CLIENT: 250-mx\n250-AUTH NTLM GSSAPI\n250 8BITMIME\n${refused}`;
    expect(readAs(session).problem).toBe('auth-mechanism-unsupported');
  });

  it('where nothing was ever answered met a server that hung up', () => {
    const session = `${opened}SERVER -> CLIENT:\nCLIENT -> SERVER: EHLO pc\nSERVER -> CLIENT:\nSMTP ERROR: EHLO command failed:\n${refused}`;
    expect(readAs(session).problem).toBe('server-closed-connection');
  });

  it('and was answered with a refusal was refused', () => {
    const session = `CLIENT -> SERVER: EHLO pc\nSERVER -> CLIENT: 250-mx\n250 DSN\nSERVER -> CLIENT: 535 5.7.8 Authentication failed\n${refused}`;
    expect(readAs(session).problem).toBe('auth-bad-credentials');
  });
});

it('a session that ends after STARTTLS was agreed on ended in the handshake', () => {
  const session =
    'CLIENT -> SERVER: STARTTLS\nSERVER -> CLIENT: 220 2.0.0 ready\nSMTP Error: Could not connect to SMTP host.\nCLIENT -> SERVER: QUIT\nConnection: closed';
  expect(readAs(session)).toMatchObject({ problem: 'cert-untrusted', confidence: 'likely' });
});

describe('the encryption that was agreed on', () => {
  it('broke off in the handshake, in a log of what was written and read', () => {
    const log =
      '[smtp] Wrote: STARTTLS\n[smtp] Read: 220 go ahead\n[smtp] Wrote: QUIT\n[app] could not mail it';
    expect(readAs(log).problem).toBe('cert-untrusted');
    expect(readAs(log).also).toContain('tls-too-old');
  });

  it('and did not come is no wrong mode: a line encrypted from the first byte has no STARTTLS', () => {
    const session =
      'DEBUG SMTP: Found extension "STARTTLS"\nSTARTTLS\n220 2.0.0 SMTP server ready\nexception: Unrecognized SSL message, plaintext connection?';
    expect(readAs(session)).toMatchObject({ problem: 'starttls-not-offered', confidence: 'unsure' });
    const bare = 'Could not convert socket to TLS: Unsupported or unrecognized SSL message';
    expect(readAs(bare).confidence).toBe('unsure');
  });

  it('is not told by settings that ask for it', () => {
    const text =
      'mail.smtp.ssl.enable=true, mail.smtp.starttls.enable=true, port 587\njavax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?';
    expect(readAs(text).problem).toBe('tls-wrong-mode-implicit-on-starttls-port');
  });
});

describe('a sign-in that the program never tried', () => {
  it.each([
    'SMTP Error: Authentication failed: 250-mx7.example.net Hello [203.0.113.8]',
    'SMTP-Fehler (250): Authentifizierung fehlgeschlagen.',
    'SMTP Error (250): Authentication failed.',
  ])('quotes the offer as the last word: %s', (text) => {
    expect(readAs(text).problem).toBe('auth-mechanism-unsupported');
  });

  it('met a server with the sign-in of Windows alone, whatever a firewall crossed out beside it', () => {
    const session = `SERVER -> CLIENT: 250-ex1.example.org Hello [192.0.2.4]\n250-XXXXXXXA\n250-AUTH NTLM GSSAPI\n250 XXXXXXXB\n${refused}`;
    expect(readAs(session).problem).toBe('auth-mechanism-unsupported');
    expect(readAs(session).also).toContain('starttls-not-offered');
  });

  it('was for a command that the server does not know', () => {
    const log = '[10:01:02] ESMTP> AUTH PLAIN\n[10:01:02] ESMTP< 502 Unknown command\n** session ended';
    expect(readAs(log)).toMatchObject({ problem: 'auth-mechanism-unsupported', confidence: 'likely' });
  });

  it('or ended otherwise, behind a handshake that ended well', () => {
    const log =
      '220 mail.example.org ESMTP\nSTARTTLS\n220 TLS go ahead\nEHLO laptop\n250-AUTH PLAIN LOGIN\n250 HELP\n\nSMTP last response code: 250\n\nClient last error code: 12';
    expect(readAs(log)).toMatchObject({ problem: 'unknown', confidence: 'unsure' });
  });

  it('was refused where the reply is one', () => {
    expect(readAs('SMTP Error: Authentication failed: 535 5.7.8 Error').problem).toBe('auth-bad-credentials');
  });
});
