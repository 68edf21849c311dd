import { describe, expect, it } from 'vitest';
import { explainText } from '@/lib/problems/text/explain-text';
import { lineRead } from './line-read';

const read = (text: string) => lineRead(text, explainText(text));

describe('the line that told the cause', () => {
  it.each([
    [
      'Hi, since Monday this comes:\n\n535 5.7.8 Error: authentication failed: wrong password\n\nWhat now?',
      '535 5.7.8 Error: authentication failed: wrong password',
    ],
    [
      '530 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
    ],
    [
      "Subject: news\nTo: bob@example.net\nsmtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted. For more information, go to\\n5.7.8 https://example.com/a1')",
      '535 5.7.8 Username and Password not accepted.',
    ],
    ['Task reported error (0x800CCC0E): cannot connect to the outgoing server', '0x800CCC0E'],
    ['Error: connect ECONNREFUSED 192.0.2.8:587', 'ECONNREFUSED'],
    ['My mail does not go out, and the password is asked for again and again', null],
    ['Hello, how are you?', null],
  ])('is found, and nothing where a text tells it otherwise: %s', (text, line) => {
    if (line === null) expect(read(text)).toBeNull();
    else expect(read(text)).toContain(line);
  });

  it('is put together where a program broke it', () => {
    expect(read('550 Your message to this\nperson was not taken: the mailbox is full')).toContain(
      'mailbox is full',
    );
  });

  it('is not longer than people read', () => {
    const line = read(`550 5.1.1 User unknown ${'in this mailbox '.repeat(40)}`) ?? '';
    expect(line.length).toBeLessThanOrEqual(160);
    expect(line).toMatch(/^550 5\.1\.1 User unknown .*…$/);
  });
});

const refusals = [
  (secret: string) => `535 5.7.8 Authentication failed for ${secret}: wrong user name or password`,
  (secret: string) =>
    `550 5.1.1 <${secret}>: Recipient address rejected: User unknown in virtual mailbox table`,
  (secret: string) => `535 Authentication failed\npassword: ${secret}`,
  (secret: string) => `535 5.7.8 Error: authentication failed, password=${secret}`,
  (secret: string) =>
    `AUTH LOGIN\n334 VXNlcm5hbWU6\n${secret}\n535 5.7.8 Error: authentication failed: ${secret}`,
  (secret: string) => `550-5.7.1 relaying denied\n550 5.7.1 for ${secret} ${secret}`,
  (secret: string) => `(0x800CCC0E) cannot connect for ${secret}`,
  (secret: string) => `connect ECONNREFUSED ${secret}`,
];

describe('nothing secret stands in it', () => {
  it.each([
    'anna.sommer@example.com',
    'Anna.Sommer%40example.com',
    'Hunter2',
    'Geheim!',
    'Sommerwiese',
    '47114711',
    'YW5uYUBleGFtcGxlLmNvbQ==',
    'R2VoZWltIQ==',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJl',
    '<script>alert(1)</script>',
    '\u001b[31mrot\u202e',
  ])('whatever it is: %s', (secret) => {
    for (const refusal of refusals) {
      const line = read(refusal(secret));
      expect(line ?? '').not.toContain(secret);
      expect(line ?? '').not.toMatch(/[@<>\p{Cc}\p{Cf}]|sommer|hunter|geheim|4711|script|anna/iu);
    }
  });

  it('not a word either, where a password is told', () => {
    expect(read('535 5.7.8 authentication failed, password: welcome')).not.toContain('welcome');
  });
});
