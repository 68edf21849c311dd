import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { explainText } from '@/lib/problems/text/explain-text';

const problemOf = (text: string) => explainText(text).problem;

describe('what people quote, in their own languages', () => {
  it.each([
    'Przy wysyłaniu wyskakuje: przekroczono limit czasu połączenia z serwerem smtp.example.pl',
    'Al enviar mensajes: se superó el límite de tiempo de espera al conectar con el servidor.',
    'En envoyant mes messages : la limite de temps de connexion au serveur a été dépassée.',
    'При отправке писем пишет: превышен лимит времени ожидания соединения с сервером',
  ])('reads a limit of time as no limit of messages: %s', (text) => {
    expect(problemOf(text)).toBe('connect-timeout');
  });

  it.each([
    'When I reply I get: Mail rejected. Login and mail address belong to different users.',
    'Der Server meldet: Mail abgewiesen. Benutzername und Absenderadresse gehoeren zu zwei verschiedenen Kunden.',
    'El servidor respondió: Correo rechazado. El usuario y la dirección pertenecen a dos cuentas distintas.',
    'Serwer odpowiedział: login i adres nadawcy należą do różnych użytkowników.',
  ])('reads a name and an address of two people as a sender that is not allowed: %s', (text) => {
    expect(problemOf(text)).toBe('sender-not-allowed');
  });

  it.each<[ProblemCode, string]>([
    ['ip-blocklisted', 'IP: 192.0.2.9, you are not allowed to send mail. You are listed in Example RBL'],
    ['account-sending-blocked', 'You are not allowed to send mail, your account is suspended'],
    [
      'ip-blocklisted',
      '554 5.7.1 Service unavailable; Helo command [example.net] blocked using multi.example.org; Listed on grey. How do we get off that grey list?',
    ],
  ])('reads %s where a list is why nothing may be sent, or is not: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it.each<[ProblemCode, string]>([
    [
      'incoming-server-problem',
      'Odpowiedź serwera pop3.example.pl: [AUTH] Plaintext authentication disallowed',
    ],
    ['starttls-required', 'Odpowiedź serwera smtp.example.pl: 530 Plaintext authentication disallowed'],
    ['cert-expired', 'I use an IMAP account in Thunderbird and sending fails: certificate expired.'],
    ['local-client-problem', 'In the new Outlook a mail of my IMAP account stays in the Outbox'],
  ])('reads %s by the server that answered, not by the kind of account: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it.each<[ProblemCode, string]>([
    ['account-sending-blocked', 'When I reply a box says "this account is locked out because of abuse"'],
    ['recipient-rejected', '550 5.2.1 This account is locked because of abuse (in reply to RCPT TO command)'],
  ])('reads %s by whose account is locked: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('takes what somebody wants to be done to another’s account for nothing that befell his', () => {
    expect(problemOf('I want to report abuse: somebody’s account should be blocked')).toBe('unknown');
  });

  it.each([
    'Mi hosting bloquea el envío por SMTP, excepto a Gmail.',
    'Mein Hoster sperrt den Mailversand über SMTP.',
    'Хостинг блокирует отправку почты по SMTP.',
    '云服务器默认封禁了 SMTP 外发，邮件发不出去。',
    'Notre hébergeur interdit les connexions SMTP sortantes',
    'Der Anbieter unseres Servers lässt kein SMTP nach außen zu',
  ])('reads a house that bars sending as a network in the way: %s', (text) => {
    expect(problemOf(text)).toBe('network-blocked');
  });

  it.each([
    'Our host blocks SMTP sign-ins after five wrong passwords.',
    'My provider blocks spam on its SMTP server.',
    'Gmail blocks sending of .exe attachments over SMTP.',
    'How do I block a sender on my SMTP server?',
    'Notre fournisseur interdit l’envoi SMTP sans authentification',
    '550 host blocked, smtp access denied for 192.0.2.1',
  ])('reads no network in the way where something else is barred: %s', (text) => {
    expect(problemOf(text)).not.toBe('network-blocked');
  });

  it.each([
    'Signing in to my mail fails: the program wants local port 443, which another program already uses.',
    'Port 443 on my computer is used by another program, so the mail sign-in cannot finish',
    'El inicio de sesión del correo necesita el puerto local 443 y está ocupado por otro programa.',
    '登录邮箱时程序要占用本机的 443 端口，但该端口已被其他软件占用，无法发邮件。',
  ])('reads a port of this machine that is taken as a matter of this machine: %s', (text) => {
    expect(problemOf(text)).toBe('local-client-problem');
  });

  it('takes a port for no code of a reply', () => {
    expect(problemOf('Which local port does Outlook use, is it port 443?')).toBe('unknown');
  });

  it.each(['Error: Mail command failed: 550 Invalid User', 'MAIL FROM command failed: 550 Unknown user'])(
    'reads a user refused in answer to the sender as the sender: %s',
    (text) => {
      expect(problemOf(text)).toBe('sender-not-allowed');
    },
  );

  it.each(['I cannot send from my laptop any more', 'Cannot send from Outlook, no message shown'])(
    'takes where somebody sends from for no sender: %s',
    (text) => {
      expect(problemOf(text)).not.toBe('sender-not-allowed');
    },
  );

  it('takes an account that is called by its way of receiving for one of mail', () => {
    expect(problemOf('My IMAP account failed to sync, nothing arrives.')).toBe('incoming-server-problem');
  });

  it('joins no word of one sentence to an error of the next', () => {
    expect(problemOf('It is the core, not the extension as well. An error came: Connection timed out')).toBe(
      'connect-timeout',
    );
  });

  it('reads the state in which Postfix was as no sender', () => {
    expect(problemOf('postfix/smtpd[9]: too many errors after UNKNOWN from ')).not.toBe('sender-not-allowed');
  });

  it.each<[ProblemCode, string]>([
    ['helo-rejected', 'Viestin lähettäminen epäonnistui. Palvelin vastasi: Disallowed HELO string'],
    ['helo-rejected', 'Az üzenet küldése sikertelen. A kiszolgáló válasza: Bad HELO string'],
    [
      'server-temporary-failure',
      'Nemohu se přihlásit ani odeslat, server odpověděl: Temporary system problem. Try again later (10). gsmtp',
    ],
    [
      'server-temporary-failure',
      'Kan niet aanmelden of verzenden. De server antwoordde: Temporary system problem. Try again later.',
    ],
  ])('reads %s in a server’s words behind those of a program: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('takes a question whether somebody bars something for no failure', () => {
    expect(problemOf('Does AWS block SMTP?')).toBe('unknown');
  });
});
