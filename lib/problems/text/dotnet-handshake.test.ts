import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

const exception = 'System.Security.Authentication.AuthenticationException:';

describe('what .NET calls an authentication is the server’s', () => {
  it.each([
    [
      'in Italian',
      `Invio della mail: ${exception} Il certificato remoto non supera la procedura di convalida.`,
    ],
    ['in Swedish', `SmtpClient: ${exception} Fjärrcertifikatet är ogiltigt enligt kontrollen.`],
    ['in Greek', `${exception} Το απομακρυσμένο πιστοποιητικό δεν είναι έγκυρο. SmtpClient`],
    ['in Ukrainian', `SmtpClient: ${exception} Віддалений сертифікат недійсний.`],
  ])('a certificate that it did not take, %s', (_, text) => {
    expect(explainText(text)).toMatchObject({ problem: 'cert-untrusted', confidence: 'likely' });
  });

  it.each([
    `SmtpClient: ${exception} Fehler bei SSPI-Aufruf, siehe interne Ausnahme.`,
    `SmtpClient: ${exception} Falha na autenticação.`,
  ])('a handshake that failed, without a reason: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'tls-too-old', confidence: 'unsure' });
  });

  it.each([
    `smtp.example.com ${exception} L'authentification a échoué car la partie distante a fermé le flux de transport.`,
    'Mail : AuthenticationException : l’autre partie a fermé le flux de transport, échec de l’authentification',
  ])('a line that was closed during it: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'server-closed-connection', confidence: 'unsure' });
  });

  it.each([
    'MailKit.Security.AuthenticationException: 535: 5.7.8 authentication failed',
    'MailKit.Security.AuthenticationException: AuthenticationInvalidCredentials: Authentication failed.',
    `535 5.7.8 authentication failed (${exception})`,
  ])('unless a server or MailKit refused a password: %s', (text) => {
    expect(explainText(text).problem).toBe('auth-bad-credentials');
  });
});
