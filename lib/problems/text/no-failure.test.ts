import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text';
import { isSource } from './is-source';

describe('A text that is no sending failure gets no cause', () => {
  it.each([
    ['a browser', 'NET::ERR_CERT_AUTHORITY_INVALID Your connection is not private'],
    ['a message that was taken', 'Message sent: 250 2.0.0 Ok: queued as 4BxT2. It has not come.'],
    ['a browser by its name', 'Chrome says the certificate is not valid'],
    ['a number of Windows', 'Windows 0x80070005 backup failed'],
    ['a program for downloads', 'curl: (60) SSL certificate problem: unable to get local issuer certificate'],
    ['a web server', '503 Service Temporarily Unavailable: Apache Server at www.example.com Port 443'],
    ['a shop', 'Your Netflix password was incorrect. Try again or reset your password.'],
    ['a service with a name of its own', 'Your Zalando password is wrong.'],
    ['a portal', 'The username or password you entered for the library portal is not correct.'],
    ['a bank', 'Ihr Konto bei der Sparkasse ist gesperrt. Geben Sie Ihre PIN ein.'],
    ['a concert', 'The concert is sold out, the limit of 550 seats was reached.'],
    ['a fax', 'The fax could not be delivered: no answer from the other side'],
    ['a parcel', 'Your order 554-2219 was shipped. The recipient was not at home.'],
    ['a table of figures', 'Excel file is too large to open'],
    ['a full disk', 'disk quota exceeded: cannot write file'],
    ['a scanner', 'scan to folder 0x8007000E not enough storage'],
    ['a telephone', 'The SMS could not be sent: recipient number invalid'],
    ['a version control', "fatal: Authentication failed for 'https://github.com/example/project.git/'"],
    ['a transfer of files', '530 Login incorrect.\nftp: Login failed.'],
    ['a file that was not fetched', '550 Failed to open file. Permission denied. RETR report.pdf'],
    ['a line into a company', 'Cisco AnyConnect: Login failed. Too many attempts.'],
    ['a telephone call', 'SIP/2.0 503 Service Unavailable'],
    ['a network at home', 'Das Passwort für das WLAN ist falsch'],
    ['a price list', 'price list. SMTP relay service: 99 EUR. Daily quota 500.'],
    ['notes of a meeting', 'Meeting notes: port 25 is blocked since 2019 as planned. All fine.'],
    [
      'a report without complaints',
      'Mail migration done, port 587 in use, app passwords needed. No open points.',
    ],
    [
      'an announcement',
      'On Sunday our mail servers will be restarted. Sending may be delayed for some minutes.',
    ],
    ['a rule that is meant', 'The firewall blocks port 25 outbound by policy. This is intended.'],
    ['plans of a provider', 'Our price plans: Basic 500 mails per day, Pro 5000 mails per day.'],
    ['a lesson', '550 5.1.1 means that the recipient does not exist, according to RFC 3463.'],
    ['a note of a programmer', 'git commit -m "fix: handle 535 authentication failed"'],
    ['a date in the future', 'The certificate of mail.example.com expires in 12 days.'],
    ['a database', 'java.sql.SQLException: Connection refused: db.example.com:3306'],
    ['a drive', 'Windows could not connect to the network drive Z: The network path was not found.'],
    ['a test', "expect(reply.code).toBe(550); expect(reply.text).toContain('User unknown');"],
    ['a mail that came in', 'DKIM=fail in the headers of a mail I received'],
    ['an invoice', 'invoice 550 for customer 44, order number 5.7.1, thank you'],
    ['a recipe', '550 g flour, 5.1 g salt, bake at 450 degrees until it is done.'],
    ['rooms', 'Room 535: authentication workshop. Room 550: mailbox design for architects.'],
    ['a date', 'Der Termin am 5.7.1 wurde abgelehnt, Raum 550 ist belegt.'],
    [
      'a program’s source',
      'if (err.responseCode === 535) {\n  retry();\n}\nimport smtplib\nserver.starttls()',
    ],
  ])('as in %s', (_, text) => {
    expect(explainText(text).problem).toBe('unknown');
  });
});

describe('A failure is read beside the same words', () => {
  it.each([
    ['The order was not mailed: 550 5.1.1 User unknown', 'recipient-rejected'],
    ['550 5.1.1 User unknown. This means that the address is wrong.', 'recipient-rejected'],
    ['Scanner cannot send: authentication failed', 'auth-bad-credentials'],
    ['Amazon WorkMail: 550 Daily message quota exceeded', 'rate-or-quota-limited'],
    ['I received a message that my mail was not delivered: DMARC policy', 'sender-domain-auth-failed'],
    ['Your Strato password is not accepted when sending', 'auth-bad-credentials'],
    ['Error 0x80070005', 'local-client-problem'],
    ["Task 'anna - Sending' reported error (0x80070057)", 'local-client-problem'],
    ['curl: (67) Login denied', 'auth-bad-credentials'],
    ['curl smtps://smtp.example.com:465 curl: (60)', 'cert-untrusted'],
    ['Your email password was incorrect.', 'auth-bad-credentials'],
    ['All fine with Gmail, but Outlook says 552 5.2.2 Mailbox full', 'mailbox-full'],
    ['554 5.7.1 Virus scanner found EICAR', 'content-or-spam-rejected'],
    ['The printer cannot scan to email: 535 5.7.8 authentication failed', 'auth-bad-credentials'],
    ['550 DKIM check failed for the message I received from you', 'sender-domain-auth-failed'],
    ['I got a message that my mail was rejected, SPF failed', 'sender-domain-auth-failed'],
    ['421 4.3.2 server will be restarted, try again later', 'server-temporary-failure'],
    [
      'auth=newsletter@firma.example stat=reject cause=450 4.7.0 rate limit exceeded',
      'rate-or-quota-limited',
    ],
    ['Invalid greeting. response=HTTP/1.1 400 Bad Request', 'not-smtp-server'],
  ])('as in “%s”', (text, problem) => {
    expect(explainText(text).problem).toBe(problem);
  });
});

it('what a program prints is no source, though it stands in braces', () => {
  expect(isSource('{ [Error: certificate has expired] }')).toBe(false);
  expect(isSource('import smtplib\nsmtplib.SMTPServerDisconnected: Connection failed')).toBe(false);
  expect(isSource('Return code: 5.1.10, RecipientNotFound')).toBe(false);
  expect(isSource('Public folder recipient not accepted')).toBe(false);
  expect(isSource('print("Il server SMTP ha chiuso la connessione inaspettatamente.")')).toBe(false);
});

it('a line of a program is still source', () => {
  expect(isSource('return transporter.sendMail(options);')).toBe(true);
  expect(isSource('class Mailer extends Base {')).toBe(true);
  expect(isSource('public static Sender of(String host) {')).toBe(true);
});
