import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
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
    ['incoming-server-problem', 'i can send but I don’t get any new mail since yesterday'],
    ['incoming-server-problem', 'IMAP sync stuck at 3%, sending ok'],
    ['incoming-server-problem', 'Senden geht, nur Empfangen nicht, 0x800CCC0F POP3'],
    ['message-too-large', 'I want to send a 60 MB video by Outlook and it won’t go'],
    ['message-too-large', 'Kann eine PDF mit 35 MB nicht verschicken'],
    ['message-too-large', 'Ma pièce jointe fait 45 Mo et Outlook refuse de l’envoyer'],
    ['message-too-large', 'the mail with 12 photos stays in the outbox, smaller mails go out'],
    ['message-too-large', 'small mails go out, larger ones with pictures fail: 0x800CCC0F'],
    ['message-too-large', 'Ohne Anhang geht jede Mail raus, mit Fotos kommt 0x800CCC0F'],
    ['auth-bad-credentials', 'it wont take my password. outlook. outgoing.'],
    ['recipient-rejected', 'mail wrócił, nie ma takiego użytkownika'],
    ['greylisted', 'every first time I write to them it comes back, the second time it works'],
    ['connect-timeout', 'it says that my smtp server doesnt respondes'],
    ['dns-not-found', 'Der Postausgangsserver wurde nich gefunden, Servernamen prüfen'],
    ['ip-blocklisted', 'Hotmail rejects all our company newsletters with S3140, gmail is ok'],
  ])('is understood as %s, and never for sure: %s', (problem, text) => {
    const judged = explainText(text);
    expect(judged).toMatchObject({ problem });
    expect(judged.confidence).not.toBe('sure');
  });

  it.each([
    'I can’t send',
    'Mi Outlook no funciona',
    'My phone has a 64 GB card and 12 MB of photos, it does not ring',
    'Our newsletter comes out on Monday. Forgot your password?',
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

  it.each([
    'Hallo, ich kann E-Mail empfangen, aber keine versenden. Bitte um Hilfe',
    'Je reçois bien mes mails mais je ne peux plus en envoyer.',
    'Pocztę odbieram, ale nie mogę żadnej wysłać.',
    'メールの受信はできますが、送信ができません。',
    'Error [7]: sending failed. It did not get mail server answers',
  ])('is no matter of receiving where mail comes in and does not go out: %s', (text) => {
    expect(explainText(text).problem).toBe('unknown');
  });

  it.each([
    'Ich kann Mails versenden, aber keine mehr empfangen.',
    'J’envoie sans souci mais je ne reçois plus aucun mail.',
    '能发邮件，但收不到任何邮件。',
  ])('is a matter of receiving where mail goes out and does not come in: %s', (text) => {
    expect(explainText(text).problem).toBe('incoming-server-problem');
  });
});
