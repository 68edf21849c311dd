import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedact, showLines } from './redact';

const password = 'p&ss "w0rd"/+x';
const redact = createRedact([
  { mark: 'password', value: password },
  { mark: 'user', value: 'alice@test.local' },
]);
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

describe('a secret is hidden', () => {
  test.each([
    ['as it is', password],
    ['in other case', password.toUpperCase()],
    ['in base64', base64(password)],
    ['in a SASL PLAIN string', base64(`\0alice@test.local\0${password}`)],
    ['behind one byte', base64(`x${password}`)],
    ['behind two bytes', base64(`xy${password}zz`)],
    ['in base64 for addresses', Buffer.from(password).toString('base64url')],
    ['percent-encoded', encodeURIComponent(password)],
    ['in HTML', 'p&amp;ss &quot;w0rd&quot;/+x'],
    ['with marks that nobody sees between', [...password].join('\u200b')],
    ['in hexadecimal', Buffer.from(password).toString('hex')],
  ])('%s', (_, quoted) => {
    const line = redact(`535 no: ${quoted} is wrong`);
    expect(line).toMatch(/^535 no: \[(password|user)\] is wrong$/);
  });
  test('wherever it stands in whatever bytes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.string(), fc.string(), (secret, before, after) => {
        const hide = createRedact([{ mark: 'password', value: secret }]);
        expect(hide(`${before} ${secret} ${after}`)).not.toContain(secret);
        expect(hide(base64(`${before}${secret}${after}`))).not.toContain(
          base64(`${before}${secret}${after}`),
        );
      }),
    );
  });
});

test('ordinary words stay as they are', () => {
  expect(redact('250-SIZE 10240000')).toBe('250-SIZE 10240000');
  expect(redact('250 2.0.0 Ok: queued as 4ABCDEF012')).toBe('250 2.0.0 Ok: queued as 4ABCDEF012');
});
test('a password that shares letters with a reply does not make it unreadable', () => {
  const hide = createRedact([{ mark: 'password', value: 'Sunshine-Authentic' }]);
  const reply = '535-5.7.139 Authentication unsuccessful, basic\n535 5.7.139 authentication is disabled.';
  expect(hide(reply)).toBe(reply);
});
test('a long line costs little', () => {
  const began = performance.now();
  redact('a'.repeat(64 * 1024));
  createRedact([{ mark: 'password', value: 'ya29.'.repeat(400) }])('%61&#97;'.repeat(8 * 1024));
  expect(performance.now() - began).toBeLessThan(2_000);
});
test('a line for people has no control characters and no end that is far away', () => {
  const [line = ''] = showLines(`a\u0000b\u202Ec\u001b[31m${'x'.repeat(2000)}`, redact);
  expect(line).toMatch(/^abc\[31mx+ …$/);
  expect(line.length).toBeLessThan(510);
});
