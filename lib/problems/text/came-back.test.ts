import { describe, expect, it } from 'vitest';
import { wordsKeyOf } from '@/lib/problems/words/text-words-key';
import { ofPrograms } from './came-back-of-programs-for-test';
import { ofProviders } from './came-back-samples-for-test';
import { delaySamples } from './delay-samples-for-test';
import { explainText } from './explain-text';

describe('a mail that came back', () => {
  it.each([...ofProviders, ...ofPrograms])(
    'is seen as one, gives no server to test, and is told in the right words: %s',
    (_, words, text) => {
      const judged = explainText(text);
      expect({ returned: judged.returned, delayed: judged.delayed, settings: judged.settings }).toEqual({
        returned: true,
        delayed: undefined,
        settings: undefined,
      });
      expect(wordsKeyOf(judged)).toBe(words);
    },
  );
});

describe('a notice of delay', () => {
  it.each(delaySamples)('says that the message is on its way, whatever held it up: %s', (_, text) => {
    const judged = explainText(text);
    expect(judged).toMatchObject({ returned: true, delayed: true });
    expect(judged.settings).toBeUndefined();
    expect(wordsKeyOf(judged)).toBe('returned.delayed');
  });

  it.each([
    'Delivery to jan@firma.example was delayed and has now failed permanently. We gave up after 4 days: Connection timed out',
    'Your message could not be delivered. It was retried for 5 days. No further attempts will be made.',
    'Final-Recipient: rfc822; jan@firma.example\nAction: failed\nStatus: 4.4.7\nDiagnostic-Code: smtp; delivery delayed, message expired',
  ])('is none where the server has given up: %s', (text) => {
    const judged = explainText(text);
    expect(judged.returned).toBe(true);
    expect(judged.delayed).toBeUndefined();
  });
});

describe('no mail that came back', () => {
  it.each([
    // a conversation with one's own server
    'EHLO pc\n250-smtp.example.com\n250 AUTH PLAIN LOGIN\nMAIL FROM:<a@example.com>\n250 OK\nRCPT TO:<b@example.net>\n550 5.1.1 <b@example.net>: Recipient address rejected: User unknown',
    'RCPT TO:<b@example.net>\n450 4.1.1 <b@example.net>: Recipient address rejected: undeliverable address',
    'RCPT TO:<b@example.net>\n577 5.1.1 <b@example.net>: Recipient address rejected: undeliverable address: host mx.example.net[192.0.2.9] said: 550 no such user (in reply to RCPT TO command)',
    'courieresmtpd: error,relay=::ffff:192.0.2.3,port=43632,msg="535 Authentication failed.",cmd: AUTH LOGIN',
    'DATA\n554 5.7.1 Message could not be delivered: spam',
    '> MAIL FROM:<a@example.com>\n< 530 5.7.57 Client not authenticated to send mail',
    '550 5.7.900 Delivery not authorized, message refused',
    '550 5.1.1 User unknown',
    '451 4.7.1 Greylisted, your message is delayed for 300 seconds, please try again later',
    // Outlook
    "Task 'jan@example.com - Sending' reported error (0x800CCC0F): The connection to the server was interrupted.",
    'Cannot send the message. Verify the e-mail address in your account properties. The server responded: 550 Message could not be delivered',
    "Your message did not reach some or all of the intended recipients.\nSubject: Hello\nThe following recipient(s) cannot be reached:\n'b@example.net' on 22.11.2026\nServer error: '550 5.7.1 Unable to relay'",
    "Your message did not reach some or all of the intended recipients.\nThe following recipient(s) cannot be reached:\n'b@example.net' on 22.11.2026\nNone of your e-mail accounts could send to this recipient.",
    'Die Nachricht konnte nicht gesendet werden. Der Postausgangsserver antwortet nicht.',
    "Le message n'a pas pu être envoyé. Le serveur sortant smtp.example.com n'a pas répondu.",
    'No se pudo enviar el mensaje. El servidor de correo saliente no responde.',
    'Cannot send mail. A copy has been placed in your Outbox. The recipient “b@example.net” was rejected by the server.',
    // programs
    'smtplib.SMTPRecipientsRefused: {"b@example.net": (550, b"5.1.1 User unknown")}',
    'javax.mail.SendFailedException: Invalid Addresses; nested exception is: 550 5.1.1 User unknown',
    "ERROR base.ir_mail_server: Mail delivery failed via SMTP server 'smtp.example.com'. SMTPRecipientsRefused: (554, '5.7.1 Helo command rejected')",
    'SAP Message XS853 - No delivery to the recipient, authentication required',
    'Exception: mail could not be delivered to the SMTP server smtp.example.com: Connection timed out',
    'System.Net.WebException: The remote server returned an error: (407) Proxy Authentication Required',
    'Unable to connect to the remote server smtp.example.com:587',
    'SMTP error from remote server: 535 Authentication failed, host smtp.example.com, port 587',
    'SMTP error from remote server for AUTH command: 534 5.7.9 Application-specific password required',
    // words of one's own
    'The error message keeps coming back: cannot connect to smtp.example.com',
    'The password window comes back every time I send a mail',
    'My mails are not being delivered, Outlook says it cannot connect to smtp.example.com',
    'Your parcel could not be delivered. Please choose a new date.',
  ])('is taken for one: %s', (text) => {
    const judged = explainText(text);
    expect({ returned: judged.returned, delayed: judged.delayed }).toEqual({});
  });
});
