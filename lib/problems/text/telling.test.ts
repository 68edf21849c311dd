import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../codes';
import { explainText } from './explain-text';

describe('what people tell in words of their own', () => {
  it.each<[ProblemCode, string]>([
    ['auth-bad-credentials', 'Outlook keeps asking for my password when I send'],
    [
      'auth-bad-credentials',
      'A login window appears over and over, the right password does nothing. Outlook 2019',
    ],
    ['auth-bad-credentials', 'Outlook fragt ständig nach dem Kennwort'],
    ['auth-bad-credentials', 'Cada vez que envío un correo aparece una ventana solicitando la contraseña'],
    ['auth-bad-credentials', 'Outlook постоянно запрашивает пароль'],
    ['auth-bad-credentials', 'Outlook一直要求输入密码'],
    ['auth-bad-credentials', 'Seit ich mein Passwort geändert habe, kann ich nichts mehr senden'],
    ['auth-app-password-required', 'My son turned on 2FA for my mail and now Outlook won’t send'],
    ['auth-too-many-attempts', 'I typed the mail password wrong too often and now it says try later'],
    ['auth-account-locked-or-disabled', 'Mein E-Mail-Konto ist gesperrt, ich kann nichts verschicken'],
    ['account-sending-blocked', 'my account was hacked and now I’m blocked from sending'],
    ['local-client-problem', 'my mail sits in the outbox since Monday'],
    ['local-client-problem', 'Les messages restent bloqués dans la boîte d’envoi'],
    ['local-client-problem', 'メールが送信トレイに残ったまま送信されません'],
    ['local-client-problem', 'Outlook freezes whenever I press send'],
    ['tls-wrong-mode-implicit-on-starttls-port', 'it says the server doesn’t support the encryption type'],
    ['network-blocked', 'with the VPN on Outlook cannot send, with it off it works'],
    ['network-blocked', 'Zu Hause kann ich senden, im Hotel nicht'],
    ['network-blocked', 'Дома почта отправляется, а на работе нет'],
    ['cert-name-mismatch', 'Zertifikatswarnung: der Name auf dem Zertifikat passt nicht zum Mailserver'],
    ['dns-not-found', 'Outlook no encuentra el servidor de salida'],
    ['connect-timeout', 'Le serveur ne répond pas quand j’envoie un mail'],
    ['recipient-rejected', 'Die Mail kommt zurück: Adresse gibt es nicht'],
    ['message-too-large', 'the photos are too big for the mail it says'],
    ['incoming-server-problem', 'puedo enviar pero no recibo correos'],
  ])('is understood as %s, and never for sure: %s', (problem, text) => {
    const judged = explainText(text);
    expect(judged).toMatchObject({ problem });
    expect(judged.confidence).not.toBe('sure');
  });

  it.each([
    'I can’t send',
    'Mi Outlook no funciona',
    'Word keeps asking for a password to open the file',
    'Thanks, the mail arrived! See you at the hotel, the office is only open until five',
    'The meeting at the hotel works for me but not on Friday, I will send the agenda',
    'Your verification code for two-step sign-in is 493021',
    'my mails land in the spam folder of the customer',
    'How do I add a signature in Outlook?',
  ])('is not guessed at where it tells no reason: %s', (text) => {
    expect(explainText(text).problem).toBe('unknown');
  });

  it.each([
    'they say the recipient’s mailbox is full',
    'It says relaying is not allowed when I write to people outside',
    'Outlook meldet, das Zertifikat des Mailservers ist abgelaufen',
  ])('is never sure, though a rule knows the words: %s', (text) => {
    expect(explainText(text).confidence).toBe('likely');
  });
});
