import { expect, test } from 'vitest';
import { startScripted } from '@/e2e/servers/scripted';
import { stopAfterTests } from '@/e2e/servers/stop-after-tests';
import { recogniseAnswer } from './answer';
import { trial } from './run-for-test';

const keep = stopAfterTests();

test.each([
  ['news', '200 news.example.com InterNetNews NNRP server ready (posting ok)\r\n', 'nntp'],
  ['news without posting', '201 news.example.com NNTP service ready\r\n', 'nntp'],
  ['filters', '"IMPLEMENTATION" "Dovecot Pigeonhole"\r\n"SIEVE" "fileinto"\r\nOK\r\n', 'sieve'],
  ['a database that keeps silent until it is spoken to', "-ERR unknown command 'EHLO'\r\n", 'other'],
  ['a mail server for fetching that is full', '-ERR [SYS/TEMP] too many connections\r\n', 'pop3'],
  ['two bytes a letter', Buffer.from('\ufeff220 mail.example.com ESMTP\r\n', 'utf16le'), 'other'],
  ['Telnet', Buffer.from([255, 254, 1, 255, 253, 3]), 'telnet'],
  ['TLS that agrees', Buffer.from([22, 3, 3, 0, 90, 2, 0, 0, 86, 3, 3]), 'tls'],
  ['TLS that says no', Buffer.from([21, 3, 1, 0, 2, 2, 40]), 'tls'],
  ['whatever it was sent', Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]), 'other'],
])('the first words of a server of %s', (_, words, answered) => {
  expect(recogniseAnswer(Buffer.from(words)).answered).toBe(answered);
});

test.each([
  ['220 mail.example.com LMTP Postfix', '500 5.5.1 Unexpected EHLO'],
  ['220 mail.example.com Dovecot ready.', '500 5.5.1 Unknown command, expected LHLO'],
])('a server for delivery is named by its greeting or its answer: %s', async (greeting, ehlo) => {
  const server = await keep(startScripted({ mode: 'plain', greeting, ehlo }));
  const { evidence } = await trial({ port: server.port, encryption: 'starttls', host: '127.0.0.1' });
  expect(evidence.failure).toMatchObject({ code: 'ENOTSMTP', answered: 'lmtp' });
});
