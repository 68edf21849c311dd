import { describe, expect, it } from 'vitest';
import type { WhoCanFix } from '@/lib/problems/catalogue/codes';
import { worthTesting } from '@/lib/problems/change/worth-testing';
import { explainText } from '@/lib/problems/text/explain-text';
import { translatorFor } from '@/lib/text/translator';
import { textWords } from './text-words';

const postfix = (line: string) =>
  `This is the mail system at host mail.firma.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<jan@kunde.example>: ${line}`;
const exim = (line: string) =>
  `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  jan@kunde.example\n    host mx.kunde.example [203.0.113.7]\n    ${line}`;
const qmail = (line: string) =>
  `Hi. This is the qmail-send program at mail.firma.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<jan@kunde.example>:\n${line}`;
const exchange = (line: string) =>
  `Generating server: DU0PR05MB1111.eurprd05.prod.outlook.com\njan@kunde.example\nRemote Server returned '${line}'`;

const told = (text: string) => {
  const judged = explainText(text);
  const words = textWords(text, judged, translatorFor('en'), new Date('2026-11-22'));
  return { judged, ...words, all: [words.title, words.meaning, ...words.steps].join('\n') };
};

/** What the reason is about, who can do something, a word of the first step, and the samples (worded here). */
const kinds: [string, WhoCanFix[], string, string[]][] = [
  [
    'was handed over whole and not confirmed',
    ['you', 'recipient'],
    'Ask the person',
    [
      postfix(
        'lost connection with mx.kunde.example[203.0.113.7] while sending end of data -- message may be sent more than once',
      ),
      '<jan@kunde.example>: conversation with mx.kunde.example[203.0.113.7] timed out while sending end of data -- message may be sent more than once',
      'Nov 22 10:02:11 mail postfix/smtp[811]: 4ZT1: to=<jan@kunde.example>, relay=mx.kunde.example[203.0.113.7]:25, delay=601, dsn=4.4.2, status=bounced (timed out while sending end of data -- message may be sent more than once)',
      exim('SMTP timeout from remote mail server after end of data'),
      qmail('Connected to 203.0.113.7 but connection died. Possible duplicate! (#4.4.2)'),
    ],
  ],
  [
    'came to a server with which there was no secure way',
    ['provider', 'it', 'recipient'],
    'Send the returned mail',
    [
      postfix('TLS is required, but was not offered by host mx.kunde.example[203.0.113.7]'),
      postfix('Server certificate not trusted'),
      '<jan@kunde.example>: Cannot start TLS: handshake failure',
      exim('a TLS session is required, but the server did not offer TLS support'),
      exchange('550 5.7.323 tlsa-invalid: The domain failed DANE validation'),
    ],
  ],
  [
    'came to a server that refused the sign-in of the first one',
    ['provider', 'it'],
    'Send the returned mail',
    [
      postfix(
        'SASL authentication failed; server smtp.relay.example[203.0.113.9] said: 535 5.7.8 Bad username / password',
      ),
      '<jan@kunde.example>: SASL authentication failed; cannot authenticate to server smtp.relay.example[203.0.113.9]: no mechanism available',
      postfix(
        'host smtp.gmail.com[203.0.113.9] said: 534-5.7.9 Application-specific password required. (in reply to AUTH PLAIN command)',
      ),
      exim('SMTP error from remote mail server after AUTH: 535 5.7.8 Error: authentication failed'),
    ],
  ],
  [
    'came from a server whose address is barred',
    ['provider', 'it'],
    'Send the returned mail',
    [
      postfix(
        'host mx.kunde.example[203.0.113.7] refused to talk to me: 554 5.7.1 Service unavailable; Client host [203.0.113.1] blocked using dnsbl.example',
      ),
      exchange('550 5.7.1 Service unavailable, Client host [203.0.113.2] blocked using Spamhaus.'),
      qmail(
        'Connected to 203.0.113.7 but greeting failed.\nRemote host said: 554 Your IP 203.0.113.1 is listed at bl.example',
      ),
      exim(
        'SMTP error from remote mail server after initial connection: 550 5.7.25 Client host rejected: cannot find your reverse hostname, [203.0.113.1]',
      ),
    ],
  ],
];

describe.each(kinds)('A returned mail that %s', (_, who, step, samples) => {
  it.each(samples)('is told so, and changes nothing in Outlook: %s', (text) => {
    const words = told(text);
    expect(words.judged.returned).toBe(true);
    expect(words.who).toEqual(who);
    expect(words.steps[0]).toContain(step);
    expect(words.all).not.toMatch(
      /could not be reached|hotspot|again tomorrow|Type the password|In Outlook,/,
    );
    expect(words.forIt).not.toBeNull();
    expect(worthTesting(words.judged)).toBe(false);
  });
});

describe('The words for a returned mail', () => {
  it.each([
    '535 5.7.8 Bad username / password',
    '554 5.7.1 Service unavailable; Client host [203.0.113.1] blocked using dnsbl.example',
    'TLS is required, but our server did not offer STARTTLS',
    'lost connection while sending end of data',
    'Error: could not send through the SMTP server smtp.firma.example. SMTPServerDisconnected: please run connect() first',
  ])('are not those of the visitor’s own server: %s', (text) => {
    expect(explainText(text)).not.toHaveProperty('returned');
  });

  it('stay those of a refusal where the next server answered after the message', () => {
    const text = exim(
      'SMTP error from remote mail server after end of data: 554 5.7.1 message looks like spam',
    );
    expect(told(text).judged).toMatchObject({ problem: 'content-or-spam-rejected' });
    expect(told(text).judged).not.toHaveProperty('unconfirmed');
  });

  it('do not send anybody to the other side where no connection came about', () => {
    const text = postfix('connect to mx.kunde.example[203.0.113.7]:25: Connection timed out');
    expect(told(text).title).toContain('could not be reached');
  });
});
