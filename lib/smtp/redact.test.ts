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
  test.each([
    ['Johab, whose letters end in ASCII', 'CZuNs하5-파', 'CZuNs\xd0a5-\xcca'],
    ['UTF-7, where no hyphen ends it', 'שלום123עולם', '+BekF3AXVBd0-123+BeIF1QXcBd0-'],
  ])('in %s', (_, secret, quoted) => {
    const hide = createRedact([{ mark: 'password', value: secret }]);
    expect(hide(`535 5.7.8 no: ${quoted} is wrong`)).toBe('535 5.7.8 [hidden]');
  });
  test.each([
    ['windows-1251 in base64', 'пароль7', '7+Dw7uv8Nw=='],
    ['KOI8-R', 'пароль7', '\xd0\xc1\xd2\xcf\xcc\xd87'],
    ['the escapes of a log', 'größe1', 'gr#303#266#303#237e1'],
    ['the escapes of SMTP (RFC 3461)', 'naïveté', 'na+C3+AFvet+C3+A9'],
  ])('in a form nobody can tell, among letters that may be it: %s', (_, secret, quoted) => {
    const hide = createRedact([{ mark: 'password', value: secret }]);
    expect(hide(`535-5.7.8 refus\xe9:\r\n535 5.7.8 ${quoted} `)).toBe('535 5.7.8 [hidden]');
  });
  test.each([
    ['straße', 'STRASSE'],
    ['größe1', 'GRÖSSE1'],
    ['Weißwurst', 'weißWURST'],
    ['Fußball', 'FUSSBALL'],
    ['İzmir', 'i\u0307zmir'],
    ['ñandú', 'N\u0303ANDU\u0301'],
    ['n\u0303andu\u0301', 'ÑANDÚ'],
  ])('%s in the other case, or with its marks apart, %s', (secret, quoted) => {
    const hide = createRedact([{ mark: 'user', value: secret }]);
    expect(hide(`535 no: ${quoted} is wrong`)).toBe('535 no: [user] is wrong');
  });
  test.each(['密 码 很 长', "'비', '밀', '번', '호'", '号.番.証.暗'])(
    '%s, of few letters that are words',
    (quoted) => {
      const value = { 密: '密码很长', "'": '비밀번호', 号: '暗証番号' }[quoted[0] ?? ''] ?? '';
      expect(createRedact([{ mark: 'password', value }])(`535 5.7.8 no: ${quoted} is wrong`)).toBe(
        '535 5.7.8 [hidden]',
      );
    },
  );
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

test('marks piled up on one letter, by the ten thousand, cost no more than their number', () => {
  const hide = createRedact([{ mark: 'password', value: 'größe12' }]);
  const line = `535-${'\u0301\u0327\u0323'.repeat(160)}`;
  const began = performance.now();
  const shown = hide(Array.from({ length: 80 }, () => line).join('\r\n'));
  // to put them in order took the square of their number: five seconds
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(shown).toMatch(/^535/);
});
