import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';

/** What is posted, sent and written about mail all day, and is nobody's failure (worded here). */
const kinds: Record<string, string[]> = {
  'an offer, or a bait': [
    'Speicher voll? Jetzt Postfach erweitern und 50 % sparen! Nur bis Sonntag, ab 0,99 € im Monat.',
    'Your mailbox is full! Order 100 GB today for 1.99: http://storage.example/',
    'Su buzón ha superado el límite. Haga clic aquí para validar su cuenta: http://buzon.example/',
    'Внимание! Ваш почтовый ящик переполнен. Нажмите на ссылку, чтобы подтвердить аккаунт.',
    '您的邮箱已满，请点击以下链接验证您的账户：http://mail.example/',
    'Your mailbox is full! Order 50 GB for 2.49: http://storage.example/ Server: smtp.storage.example, port: 587 with STARTTLS',
    'Your password expires today. Click here to keep the same password: http://login.example/',
  ],
  'a wish or a request': [
    'So much spam every day. How can I block a sender?',
    'Learn how to unblock a sender in Outlook',
    'We want to block outgoing port 25 in the firewall, so that no virus gets out',
    '¿Cómo puedo bloquear a un remitente de correo no deseado en Outlook?',
    '如何屏蔽垃圾邮件发件人？',
    'Könnten Sie mir die Rechnung noch einmal schicken? Ich kann den Anhang nicht öffnen.',
    'Could you send me the minutes again? I cannot open the attachment.',
    'Jemand verschickt Spam unter meinem Namen, ich bekomme lauter Rückläufer.',
  ],
  'a lesson': [
    'How to fix SMTP error 550: 1. Open Account Settings. 2. Check the recipient address.',
    'Anleitung: So richten Sie ein App-Passwort ein. Öffnen Sie die Einstellungen und klicken Sie auf Sicherheit.',
    'Как исправить ошибку 550. Откройте настройки учетной записи. Проверьте адрес.',
    'Q: What does "535 Authentication failed" mean?\nA: It means that the password was not accepted.',
    'Qu’est-ce que l’erreur 550 ? L’erreur 550 signifie que le destinataire n’existe pas.',
  ],
  'a notice or a rule': [
    'Planned work: on 3 December SMTP connections may be refused for an hour. Nothing to do for you.',
    'Mantenimiento programado: el domingo el servidor SMTP puede no estar disponible durante una hora.',
    'Mail policy: attachments above 20 MB are not accepted, please use the file share.',
    'Greylisting was enabled on our mail server on Monday',
    'Der Spamfilter wurde gestern aktiviert.',
    'Server settings will be updated on Monday: authentication required, port: 587 with STARTTLS',
    'Your sending limit is 500 mails per day. So far you have sent 120.',
  ],
  'a record': [
    'SPF record for firma.example: v=spf1 include:spf.protection.outlook.com -all',
    'DMARC record: v=DMARC1; p=reject; rua=mailto:dmarc@firma.example',
    'Authentication-Results: mx.kunde.example; spf=softfail smtp.mailfrom=firma.example; dkim=pass; dmarc=pass',
  ],
  'an end': [
    '[SOLVED] 535 5.7.8 authentication failed - it was the wrong user name.',
    'Gelöst: Das Kennwort war falsch, Fehler 535 ist weg.',
    'El error 0x800CCC0E ha desaparecido después de cambiar el puerto.',
    'Thanks, the 550 5.7.60 error is gone since IT gave me the right.',
  ],
  'no mail': [
    'HTTP 407 Proxy Authentication Required',
    'Ihr Einschreiben: Empfänger unbekannt verzogen, geht zurück an den Absender',
  ],
  'source of a program': [
    "if (reply === 535) throw new Error('Authentication failed')",
    "catch (e) { if (e.responseCode === 550) { console.warn('Mailbox unavailable'); } }",
    'try:\n    server.login(user, password)\nexcept smtplib.SMTPException as e:\n    logging.error("could not send: %s", e)',
    'switch (code) {\n  case 552: return "Mailbox full";\n  case 535: return "Authentication failed";\n}',
  ],
};

describe.each(Object.entries(kinds))('What is %s has no cause', (_, texts) => {
  it.each(texts)('as in “%s”', (text) => {
    expect(explainText(text).problem).toBe('unknown');
  });
});

describe('The same words where something failed', () => {
  it.each([
    ['Your mailbox is full. You cannot send messages until you delete some. Click here.', 'mailbox-full'],
    [
      'I click here to confirm the certificate and Outlook says the password is wrong',
      'auth-bad-credentials',
    ],
    ['Click here to view it: 554 5.7.1 message contains spam', 'content-or-spam-rejected'],
    ['Our firewall is set to block port 587 and Outlook cannot send', 'network-blocked'],
    ['I cannot send the report, the attachment is too large', 'message-too-large'],
    ['Someone hacked my account and sent spam, now my sending is blocked', 'account-sending-blocked'],
    ['550 Policy: attachments of this type are not accepted', 'content-or-spam-rejected'],
    ['Since greylisting was enabled my mails are refused with 451', 'greylisted'],
    ['Since the planned maintenance Outlook gives 535 5.7.8 authentication failed', 'auth-bad-credentials'],
    ['my mail was returned: spf=fail', 'sender-domain-auth-failed'],
    ['The error is gone but now I get 550 5.1.1 user unknown', 'recipient-rejected'],
    ['Der Fehler 535 ist weg, wenn ich ein anderes Konto nehme', 'auth-bad-credentials'],
    ['Daily sending limit of 500 messages reached, you have sent 500', 'rate-or-quota-limited'],
    ['Mailbox full', 'mailbox-full'],
    ['Error: Authentication failed at if (code === 535) in mailer.js', 'auth-bad-credentials'],
    [
      '    raise SMTPAuthenticationError(code, resp)\nsmtplib.SMTPAuthenticationError: (535, b"Authentication failed")',
      'auth-bad-credentials',
    ],
    [
      'except smtplib.SMTPException as e:\nsmtplib.SMTPServerDisconnected: Connection unexpectedly closed',
      'server-closed-connection',
    ],
    ['Le port recommandé ne marche pas, le mot de passe est refusé', 'auth-bad-credentials'],
    ['Empfänger unbekannt, Mail kam zurück an Absender', 'recipient-rejected'],
  ])('is told: %s', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});
