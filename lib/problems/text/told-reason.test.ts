import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

describe('a refusal whose reason is told in a sentence of its own', () => {
  it.each([
    '554 5.7.1 <max@example.net>: Relay access denied\nReason: The mail program did not sign in to the outgoing server.',
    '550 5.7.1 Client host rejected: Access denied\nGrund: Es wurde versucht, ohne SMTP-Authentifizierung an eine fremde Adresse zu senden.',
    "554 5.7.1 Client host rejected: Access denied\nMotif : l'authentification SMTP n'est pas activée dans le logiciel de messagerie.",
    '554 5.7.1 Client host rejected: Access denied\nMotivo: no se ha activado la autenticación SMTP en el programa de correo.',
    '550 拒绝访问。原因:您没有登录发件服务器',
    '551 Ошибка. Причина: вы не авторизованы на SMTP-сервере',
    '554 Zugriff verweigert, weil Sie sich nicht am Postausgangsserver angemeldet haben',
  ])('is one of a missing sign-in where that is the reason: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'auth-required', confidence: 'likely' });
  });

  it.each([
    [
      '554 5.7.1 Client host rejected: Access denied\nReason: your IP address is on our block list.',
      'ip-blocklisted',
    ],
    ["554 5.7.1 Message rejected\nReason: the recipient's mailbox is full.", 'mailbox-full'],
    ['535 Error. Reason: authentication not successful', 'auth-bad-credentials'],
    ['550 rejected because the message is not authenticated by SPF or DKIM', 'sender-domain-auth-failed'],
  ])('is judged by any other reason as well: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

describe('a command out of turn', () => {
  it.each([
    '503 | Bad sequence | client has not logged in yet',
    '503 Secuencia de comandos incorrecta: no se ha iniciado sesión en el servidor SMTP',
    '503 5.5.1 Neverná posloupnost příkazů, uživatel není přihlášen',
    '503 – Неверная последовательность команд, аутентификация не выполнена',
    '503 Sequência incorreta de comandos (autenticação não realizada)',
    '503 순서가 잘못되었습니다(인증되지 않음)',
  ])('wants a sign-in first where it says that none was made: %s', (text) => {
    expect(explainText(text)).toMatchObject({ problem: 'auth-required', confidence: 'likely' });
  });

  it.each(['503 Bad sequence of commands', '503 AUTH command used when not advertised'])(
    'says nothing of one otherwise: %s',
    (text) => {
      expect(explainText(text).problem).not.toBe('auth-required');
    },
  );
});

describe('what stands beside a message of a program', () => {
  it.each([
    [
      'a line of its source',
      'File "notify.py", line 501, in send\nraise SMTPRecipientsRefused(senderrs)\nsmtplib.SMTPRecipientsRefused: {}',
      'recipient-rejected',
    ],
    [
      'a guess at a setting of the program',
      'SMTP AUTH extension not supported by server. It looks like STARTTLS not enabled in the script',
      'auth-mechanism-unsupported',
    ],
    [
      'the page to read',
      'Error: see http://wiki.example.org/Errors 192.0.2.55 is blocked from sending.',
      'ip-blocklisted',
    ],
    [
      'who blocks a server, and no message',
      'I want to run my mail server but got blocked by Vultr. Sending times out on port 587.',
      'network-blocked',
    ],
  ])('is no cause: %s', (_, text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
