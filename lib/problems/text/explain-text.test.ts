import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('a pasted text', () => {
  it('is judged by the server’s words behind Outlook’s number', () => {
    const text =
      "Task 'a - Sending' reported error (0x800CCC79): 'The server rejected one of the recipient addresses. The server responded: 550 5.7.1 Unable to relay'";
    expect(explainText(text).problem).toBe('relay-denied');
  });

  it.each(['0x800CCC0D', '(0x800ccc0d)', '800CCC0D', '0X800CCC0D :'])(
    'is known by its number in the spelling %s',
    (number) => {
      expect(explainText(number).problem).toBe('dns-not-found');
    },
  );

  it('that goes on with “Error: 535 5.7.139” is judged by its tail', () => {
    const text =
      '530 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.';
    expect(explainText(text)).toMatchObject({
      problem: 'auth-smtp-disabled-tenant-or-mailbox',
      confidence: 'sure',
    });
  });

  it('with 5.7.30 is about DKIM at Gmail and about passwords at Microsoft', () => {
    const gmail = '550-5.7.30 This mail has been blocked because DKIM does not pass for this domain.';
    const microsoft = '550 5.7.30 Basic authentication is not supported for Client Submission.';
    expect(explainText(gmail).problem).toBe('sender-domain-auth-failed');
    expect(explainText(microsoft).problem).toBe('auth-basic-disabled');
  });

  it('of .NET is judged by the reply behind its usual first sentence', () => {
    const first = 'The SMTP server requires a secure connection or the client was not authenticated.';
    expect(
      explainText(`${first} The server response was: 5.7.0 Must issue a STARTTLS command first`).problem,
    ).toBe('starttls-required');
  });

  it('of .NET in Spanish is judged by the reply too', () => {
    const first = 'El servidor SMTP requiere una conexión segura o el cliente no se autenticó.';
    expect(explainText(`${first} La respuesta del servidor fue: 5.7.0 Authentication Required`).problem).toBe(
      'auth-required',
    );
  });

  it('is not read on into the lines of a program that follow a reply', () => {
    const text = '535 Authentication Credentials Invalid\n from net/smtp.rb:981:in `check_auth_response`';
    expect(explainText(text).problem).toBe('auth-bad-credentials');
  });

  it.each([
    '5.7.3 Authentication unsuccessful',
    '5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    '5.7.9 Application-specific password required',
  ])('of a server that takes no passwords is about that, whatever it says of one: %s', (reply) => {
    const personal = explainText(`smtp-mail.outlook.com 535 ${reply}`);
    expect(personal).toMatchObject({ problem: 'auth-basic-disabled', confidence: 'likely' });
    expect(explainText(`smtp.office365.com 535 ${reply}`).problem).not.toBe('auth-basic-disabled');
  });

  it('that only names a setting is no failure', () => {
    expect(explainText('transportConfig.SmtpClientAuthenticationDisabled == true').problem).toBe('unknown');
  });

  it('is judged by the words in the name of an error, and not by the name of a setting', () => {
    expect(explainText('Last error: MAILSMTP_ERROR_STARTTLS_NOT_SUPPORTED').problem).toBe(
      'starttls-not-offered',
    );
    expect(explainText('MAIL_AUTH_FAILED_RETRY=3').problem).toBe('unknown');
  });

  it('is judged by the reply that it quotes in the middle, not by the words around it', () => {
    const text =
      'Yahoo has been greylisting us for weeks with 421 4.16.55 [TS01] Messages from x.x.x.x temporarily deferred due to excessive user complaints';
    expect(explainText(text).problem).not.toBe('greylisted');
  });

  it('with reply lines of several parts is read as one reply', () => {
    const text =
      '550-5.7.26 The MAIL FROM domain has an SPF record with a hard\n550-5.7.26 fail policy but it fails to\n550 5.7.26 pass';
    expect(explainText(text).problem).toBe('sender-domain-auth-failed');
  });

  it('that says “not now” is not read as a lasting refusal', () => {
    expect(explainText('454 4.7.0 Temporary authentication failure').problem).toBe(
      'server-temporary-failure',
    );
  });

  it('that returns a message is not judged by that message’s own words', () => {
    const text = [
      'Hi. This is the qmail-send program at example.com.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.",
      '<bob@example.org>:',
      'Remote host said: 550 5.1.1 User unknown',
      '--- Below this line is a copy of the message.',
      'Received: from pc by mail.example.com; Tue, 1 Sep 2026 10:00:00 +0200',
      'Subject: please authenticate: your mailbox is full',
    ].join('\n');
    expect(explainText(text)).toMatchObject({ problem: 'recipient-rejected', confidence: 'sure' });
  });

  it('about receiving is told from one about sending', () => {
    const text =
      'The connection to the server has failed. Protocol: POP3, Port: 995, Secure (SSL): Yes, Error Number: 0x800CCC0E';
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });

  it('that names the outgoing server is not about receiving, whatever its number', () => {
    const text = 'Outlook is unable to connect to your outgoing (SMTP) e-mail server.';
    const { problem, confidence, also } = explainText(`Sending reported error (0x80042108): ${text}`);
    expect(problem).toBe('connect-refused');
    expect(confidence).toBe('unsure');
    expect(also).toContain('incoming-server-problem');
    const incoming = 'Outlook is unable to connect to your incoming (POP3) e-mail server. (0x80042108)';
    expect(explainText(incoming).problem).toBe('incoming-server-problem');
  });
  it.each([
    'Your server has rejected your login',
    'Your server smtp.gmail.com has rejected your login 0x800CCC92',
  ])('of a server that turns down a sign-in is not about the network: %s', (text) => {
    expect(explainText(text).problem).toBe('auth-bad-credentials');
  });

  it.each([
    [
      'German',
      'Fehler: Der Postausgangsserver lehnt die Anmeldung ab, Benutzername oder Kennwort falsch.',
      'auth-bad-credentials',
    ],
    ['French', 'Le certificat du serveur a expiré.', 'cert-expired'],
    ['Spanish', 'El tamaño del mensaje supera el máximo permitido.', 'message-too-large'],
    ['Portuguese', 'Falha na autenticação: usuário ou senha incorretos.', 'auth-bad-credentials'],
    ['Russian', 'Почтовый ящик получателя переполнен.', 'mailbox-full'],
    ['Chinese', '登录过于频繁，请稍后再试', 'auth-too-many-attempts'],
  ])('in %s is understood', (_, text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
