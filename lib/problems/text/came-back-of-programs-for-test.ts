import type { Sample } from './came-back-samples-for-test';

/** Mail that came back from servers of one’s own, and what people tell of it. */
export const ofPrograms: Sample[] = [
  // software
  [
    'Exim',
    'returned.connection',
    'A message that you sent could not be delivered to one or more of its recipients.\njan@firma.example\n  all hosts for firma.example have been failing for a long time (and retry time not reached)\n  host mx.firma.example: Connection timed out',
  ],
  [
    'Exim, its bare line',
    'causes.recipient-rejected',
    'SMTP error from remote mail server after RCPT TO:<jan@firma.example>: host mx.firma.example [203.0.113.9]: 550 5.1.1 User unknown',
  ],
  [
    'Postfix',
    'returned.connection',
    "This is the mail system at host mail.kunde.example.\nI'm sorry to have to inform you that your message could not be delivered.\n<jan@firma.example>: connect to mx.firma.example[203.0.113.9]:25: Connection timed out",
  ],
  [
    'qmail',
    'returned.connection',
    "Hi. This is the qmail-send program at kunde.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n<jan@firma.example>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
  ],
  [
    'Sendmail',
    'returned.name',
    '----- The following addresses had permanent fatal errors -----\n<jan@firma.example>\n----- Transcript of session follows -----\n550 5.1.2 <jan@firma.example>... Host unknown (Name server: firma.example: host not found)',
  ],
  [
    'Amazon SES',
    'returned.connection',
    'An error occurred while trying to deliver the mail to the following recipients:\njan@firma.example\nsmtp; 550 4.4.7 Message expired: unable to deliver in 840 minutes.<451 4.4.1 Connection timed out>',
  ],
  [
    'Mailgun',
    'causes.recipient-rejected',
    'The email to jan@firma.example was not delivered. Delivery status: permanent failure, bounced\n550 5.1.1 The email account that you tried to reach does not exist',
  ],
  [
    'Lotus Domino',
    'returned.name',
    'Your message\n  Subject: Hello\nwas not delivered to:\n  jan@firma.example\nbecause:\n  Error: host firma.example not found',
  ],
  [
    'MDaemon',
    'causes.recipient-rejected',
    'The following data may contain sections which represent BASE64 encoded file attachments.\nThe attached message had PERMANENT fatal delivery errors!\nFailed address: jan@firma.example\nSession transcript: 550 5.1.1 user unknown',
  ],
  [
    'Zimbra',
    'returned.name',
    'Undelivered Mail Returned to Sender\n<jan@firma.example>: Host or domain name not found. Name service error for name=firma.example type=AAAA: Host not found',
  ],
  [
    'Barracuda',
    'causes.content-or-spam-rejected',
    'Your message to: jan@firma.example was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED: Subject: Hello',
  ],
  [
    'fields of a report alone',
    'returned.connection',
    'Final-Recipient: rfc822; jan@firma.example\nAction: failed\nStatus: 4.4.1\nRemote-MTA: dns; mx.firma.example\nDiagnostic-Code: smtp; Connection timed out',
  ],
  // words of one's own
  [
    'told in English',
    'returned.connection',
    'A mail I sent to my friend came back after two days: connection timed out while talking to mx.firma.example',
  ],
  [
    'told in German',
    'returned.connection',
    'Meine Mail an jan@firma.example kam zurück: Connection refused by mx.firma.example',
  ],
  [
    'told in French',
    'returned.connection',
    "Mon message à jan@firma.example m'est revenu : Connection refused by mx.firma.example",
  ],
  // between two servers, though the words speak of a sign-in
  [
    'Postfix, a sign-in at the next server',
    'returned.refused',
    "This is the mail system at host mail.kunde.example.\nI'm sorry to have to inform you that your message could not be delivered.\n<jan@firma.example>: host mx.firma.example[203.0.113.9] said: 530 5.7.1 Client was not authenticated (in reply to MAIL FROM command)",
  ],
  [
    'Postfix, the wrong server for this address',
    'returned.refused',
    "This is the mail system at host mail.kunde.example.\nI'm sorry to have to inform you that your message could not be delivered.\n<jan@firma.example>: host mx.firma.example[203.0.113.9] said: 554 5.7.1 <jan@firma.example>: Relay access denied (in reply to RCPT TO command)",
  ],
];
