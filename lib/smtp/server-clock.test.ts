import { expect, test } from 'vitest';
import { clockAhead } from './server-clock';

const now = new Date('2026-11-23T13:00:00Z');

test.each<[string, number | null]>([
  ['220 MX7.example.com Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 18:00:00 +0100\r\n', 4 * 60],
  ['220 mail.example.com ESMTP Sendmail 8.17.1/8.17.1; Mon, 23 Nov 2026 07:40:00 -0500', -20],
  ['220 mail.example.com ESMTP Exim 4.98 Mon, 23 Nov 2026 13:00:02 +0000', null],
  ['220 mail.example.com ESMTP Exim 4.98 Mon, 23 Nov 2026 19:00:00', null],
  ['220 mail.example.com up since Mon, 02 Feb 2026 13:00:00 +0000', null],
  ['220 mail.example.com ESMTP\r\n220 Mon, 23 Nov 2026 18:00:00 +0000', null],
  ['220 mail.example.com Mon, 99 Nov 2026 99:00:00 +0000', null],
  ['', null],
])('the clock of a server is read from its greeting: %s', (greeting, minutes) => {
  expect(clockAhead(greeting, now)).toBe(minutes === null ? null : minutes * 60_000);
});
