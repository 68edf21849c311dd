import { describe, expect, test } from 'vitest';
import { createRedact } from './redact';

const redact = createRedact([
  { mark: 'password', value: 'p&ss "w0rd"/+x' },
  { mark: 'user', value: 'alice@test.local' },
]);

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
  test('while the words around one that is known byte for byte are', () => {
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
