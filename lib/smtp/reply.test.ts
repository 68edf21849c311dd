import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOffer } from './offer';
import { readReply } from './reply';

test.each([
  ['250 2.1.0 Ok', { code: 250, status: '2.1.0', text: 'Ok' }],
  ['220 mail ESMTP', { code: 220, text: 'mail ESMTP' }],
  ['250', { code: 250, text: '' }],
  ['550-5.7.1 First\r\n550 5.7.1 Second', { code: 550, status: '5.7.1', text: 'First\nSecond' }],
  ['530 5.7.57 Client not authenticated', { code: 530, status: '5.7.57', text: 'Client not authenticated' }],
  ['250 10.0.0.1 is no status', { code: 250, text: '10.0.0.1 is no status' }],
  ['535 no\xa0 \r\n', { code: 535, text: 'no\xa0' }],
])('%j is read', (text, reply) => {
  expect(readReply(text)).toEqual(reply);
});
test.each(['', 'hello', '* OK ready', '+OK ready', '99 no', '6000 no', 'HTTP/1.1 400 Bad'])(
  '%j is no reply',
  (text) => {
    expect(readReply(text)).toBeNull();
  },
);
test('any bytes give a reply or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[245]\d\d[ -][\s\S]*$/)),
      (text) => {
        const reply = readReply(text);
        if (reply) expect(reply.code).toBeGreaterThanOrEqual(200);
      },
    ),
  );
});
test('a reply that was put together is taken apart again', () => {
  const line = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}[a-z]$/);
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 599 }),
      fc.array(line, { minLength: 1, maxLength: 5 }),
      (code, lines) => {
        const text = lines
          .map((each, at) => `${code}${at === lines.length - 1 ? ' ' : '-'}${each}`)
          .join('\r\n');
        expect(readReply(text)).toEqual({ code, text: lines.join('\n') });
      },
    ),
  );
});
test('an offer is read from the raw lines', () => {
  const reply =
    '250-mail\n250-STARTTLS\n250-AUTH NTLM LOGIN\n250-AUTH=LOGIN PLAIN\n250-SIZE 1000\n250 SMTPUTF8';
  expect(readOffer(reply)).toEqual({
    starttls: true,
    auth: ['NTLM', 'LOGIN', 'PLAIN'],
    utf8: true,
    pipelining: false,
    size: 1000,
  });
});
test.each(['SIZE', 'SIZE 0', 'SIZE=1000', 'SIZE many', `SIZE ${'9'.repeat(30)}`, 'XSIZE 5'])(
  'no limit of size is read from: %s',
  (line) => {
    expect(readOffer(`250-mail\n250 ${line}`).size).toBeUndefined();
  },
);
test('any bytes give an offer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readOffer(`250-mail\n250-${text}`).auth.length).toBeLessThanOrEqual(30);
    }),
  );
});
