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

describe('a secret in a reply that is no UTF-8 is not shown', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
    Buffer.from(text, encoding).toString('latin1');
  const german = 'Gärtnerei-größe';
  const polish = 'zażółć-gęślą-jaźń';
  test.each([
    [
      'as second bytes of Shift-JIS',
      'hunterhunter',
      [...'hunterhunter'].map((each) => `\x83${each}`).join(''),
    ],
    ['as second bytes of GBK', 'hunterhunter', [...'hunterhunter'].map((each) => `\xb5${each}`).join('')],
    ['between letters of UTF-8', 'hunterhunter', [...'hunterhunter'].join('ж')],
    ['in wide letters among Latin ones', 'sommer', `refus\xe9 : ${bytes('ｓｏｍｍｅｒ')}`],
    [
      'in ISO 8859-1 among KOI8-R',
      german,
      `\xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8 ${german}`,
    ],
    ['in UTF-8 among ISO 8859-1', german, `refus\xe9: ${bytes(german)}`],
    [
      'in UTF-8 among KOI8-R',
      german,
      `\xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8 ${bytes(german)}`,
    ],
    ['in UTF-8 read as ISO 8859-1, in UTF-8', german, `no: ${bytes(german).replaceAll('\x9f', 'Ÿ')}`],
    ['in UTF-8 read as windows-1251, in UTF-8', 'пароль', 'no: РїР°СЂРѕР»СЊ'],
    ['in ISO 8859-2', polish, 'no: za¿ó³æ-gê¶l±-ja¼ñ'],
    ['in windows-1250', polish, 'no: za¿ó³æ-gê\x9cl¹-ja\x9fñ'],
    ['in CP852', polish, 'no: za\xbe\xa2\x88\x86-g\xa9\x98l\xa5-ja\xab\xe4'],
    ['in CP850', german, 'no: G\x84rtnerei-gr\x94\xe1e'],
    ['in Macintosh letters', german, 'no: G\x8artnerei-gr\x9a\xa7e'],
    ['in UTF-7', polish, 'no: za+AXwA8wFCAQc--g+ARkBWw-l+AQU--ja+AXoBRA-'],
    ['in EUC-KR', '비밀번호입니다', 'no: \xba\xf1\xb9\xd0\xb9\xf8\xc8\xa3\xc0\xd4\xb4\xcf\xb4\xd9'],
    ['in windows-1255', 'סיסמהשלי', 'no: \xf1\xe9\xf1\xee\xe4\xf9\xec\xe9'],
    ['in KOI8-R', 'пароль', 'no: \xd0\xc1\xd2\xcf\xcc\xd8'],
    ['with marks for what could not be read', german, 'no: G\ufffdrtnerei-gr\ufffd\ufffde'],
    ['with question marks for what could not be written', german, 'no: G?rtnerei-gr??e'],
    ['in ISO 8859-1, percent-encoded', 'größe12', 'no: gr%F6%DFe12'],
    ['in windows-1251, percent-encoded', 'пароль', 'no: %EF%E0%F0%EE%EB%FC'],
    ['in windows-1251, as escapes', 'пароль', 'no: \\xef\\xe0\\xf0\\xee\\xeb\\xfc'],
    ['in UTF-8, as escapes', 'größe12', 'no: gr\\xc3\\xb6\\xc3\\x9fe12'],
    ['in UTF-16', polish, `no: ${bytes(polish, 'utf16le')}`],
    ['in HZ', '密码很长的', 'no: ~{C\\Bk:\\3$5D~}'],
    ['in UTF-8 read as windows-1252, in UTF-8', 'größe12', 'Ошибка: grÃ¶ÃŸe12'],
    ['in ISO-2022-JP', 'パスワード', 'no: \x1b$B%Q%9%o!<%I\x1b(B'],
  ])('%s', (_, value, said) => {
    const hide = createRedact([{ mark: 'password', value }]);
    expect(hide(`535-5.7.8 no\r\n535 5.7.8 ${said}`)).toBe('535 5.7.8 [hidden]');
  });
  test.each([
    ['base64', 'base64'],
    ['hexadecimal', 'hex'],
  ] as const)('in ISO 8859-1 and %s', (_, encoding) => {
    const quoted = Buffer.from('größe12', 'latin1').toString(encoding);
    expect(createRedact([{ mark: 'password', value: 'größe12' }])(`535 no: ${quoted}`)).toBe(
      '535 no: [password]',
    );
  });
  test('and the words around one that is known byte for byte are', () => {
    const hide = createRedact([{ mark: 'password', value: 'hunter2hunter' }]);
    expect(hide('535 \xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8 hunter2hunter')).toBe(
      '535 Неверный пароль [password]',
    );
    expect(createRedact([{ mark: 'password', value: german }])(`535 Ung\xfcltig: ${german}`)).toBe(
      '535 Ungültig: [password]',
    );
  });
});
test('a reply without the secret is read as it was meant, also where the secret has letters of its own', () => {
  expect(redact('535 \xee\xc5\xd7\xc5\xd2\xce\xd9\xca \xd0\xc1\xd2\xcf\xcc\xd8')).toBe('535 Неверный пароль');
  const hide = createRedact([{ mark: 'password', value: 'Gärtnerei-größe' }]);
  expect(hide('535 Benutzername oder Passwort ungültig')).toBe('535 Benutzername oder Passwort ungültig');
  expect(hide('535 Неверный пароль')).toBe('535 Неверный пароль');
});
test('a secret at the end of what is shown of a long line is hidden whole', () => {
  const hide = createRedact([{ mark: 'password', value: 'hunterhunter' }]);
  const [line = ''] = showLines(`535 ${'x '.repeat(245)}hunterhunter ${'y '.repeat(5000)}`, hide);
  expect(line).not.toContain('hunt');
});
test('a long line of letters of two bytes is read as it was meant, wherever it is cut', () => {
  const refused = '\x90\xda\x91\xb1\x82\xf0\x8b\x91\x94\xdb\x82\xb5\x82\xdc\x82\xb5\x82\xbd';
  for (const before of ['', '.', '..', '...']) {
    const [line = ''] = showLines(`535-${before}${refused.repeat(200)}\r\n535 ${refused}`, redact);
    expect(line.startsWith(`535-${before}接続を拒否しました`)).toBe(true);
  }
});
test('the first lines of a long reply are kept, and the last ones', () => {
  const lines = showLines(Array.from({ length: 3000 }, (_, at) => `535-line ${at}`).join('\r\n'), redact);
  expect(lines.slice(0, 60).at(-1)).toBe('535-line 59');
  expect(lines.at(-8)).toBe('535-line 2992');
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
