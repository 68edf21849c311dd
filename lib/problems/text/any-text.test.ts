import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodes } from '@/lib/problems/catalogue/codes';
import { explainText } from './explain-text';
import { longestText } from './shortened';
import { leastTimeFor, ordinary, smallest, timeFor } from './timing-for-test';

describe('any text at all', () => {
  it('is answered with a known cause and never thrown over', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('550-', '5.7.1 ', '=E2=82', '\\u00', '&lt;', 'port: 465', 'said: ', 'ssl', '\n'),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const { problem, also, settings } = explainText(parts.join(''));
        expect(problemCodes).toContain(problem);
        expect(new Set([problem, ...also]).size).toBe(also.length + 1);
        expect(settings?.port ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one letter', 'a'],
    ['spaces', ' '],
    ['reply marks', '550-5.7.1 '],
    ['quotes', "said: '"],
    ['addresses', '<a@b.example> rejected '],
    ['words', ordinary],
    ['dots', 'a.b.'],
    ['headers', 'Diagnostic-Code: smtp; 550 '],
    ['other headers', 'x-ms-exchange-a: b c '],
    ['mail headers', 'Received: from a\n b\nSubject: '],
    ['base64', 'Content-Transfer-Encoding: base64\n\nQUJD\n'],
    ['mechanisms', '250-AUTH PLAIN LOGIN '],
    ['names of errors', 'SMTP_AUTH_FAILED_'],
    ['broken numbers', '0x8 0 0 '],
    ['ports', 'host: smtp.a.b port 4650 :465 '],
    ['long words with spaces', `${'ab-'.repeat(600)} `],
    ['one Chinese word', '收件人'],
    ['a Chinese sentence', '邮件服务器拒绝连接因为密码错误请稍后再试'],
    ['one Japanese word', 'ユーザー'],
    ['one Russian letter', 'я'],
    ['one Russian word', 'сертификат'],
    ['backslashes', '\\'],
    ['names of functions', 'get_server_hello '],
  ])(
    'of %s takes time by its length, not by the square of it',
    // on a busy machine a second of the processor is many on the clock, and memory may be swept within one measurement;
    // what takes time by the square does so every time
    { timeout: 120_000, retry: 2 },
    (_, piece) => {
      const part = longestText / 4;
      timeFor(piece, part);
      // not seconds, which are this machine's and its load's
      const usual = timeFor(ordinary, longestText);
      const most = Math.min(8 * timeFor(piece, part), 25 * usual) + smallest;
      const long = leastTimeFor(piece, longestText, most);
      expect(long).toBeLessThan(most);
      // beyond that nothing more is read: ten times as much takes no longer than a text of full length
      const mostOfMore = 3 * Math.max(long, usual) + smallest;
      expect(leastTimeFor(piece, 10 * longestText, mostOfMore)).toBeLessThan(mostOfMore);
    },
  );

  it('keeps its end when it is cut, where bounces hold the reply', () => {
    const text = `${'x '.repeat(longestText)}\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full`;
    expect(explainText(text).problem).toBe('mailbox-full');
  });
});
