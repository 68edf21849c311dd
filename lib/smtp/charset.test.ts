import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHeard, inItsCharset, inWideCharsets } from './charset';

/** Bytes as nodemailer gives them where they are no UTF-8. */
const bytes = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');

describe('words that are no UTF-8', () => {
  test.each([
    ['GBK', '35333520d3c3bba7c3fbbbf2c3dcc2ebb4edcef3', '535 用户名或密码错误'],
    [
      'ISO 8859-6, which windows-1256 reads otherwise',
      '35353420cae520d1e1d620c7e4d1d3c7e4c9',
      '554 تم رفض الرسالة',
    ],
    [
      'windows-1253, another',
      '35333520cbdce8eff220eaf9e4e9eafcf220f0f1fcf3e2e1f3e7f2',
      '535 Λάθος κωδικός πρόσβασης',
    ],
    ['GBK, other words', '35353220b8bdbcfeb3acb3f6c8ddc1bfcfded6c6', '552 附件超出容量限制'],
    [
      'windows-1253, capitals',
      '35333520cbc1c8cfd320cfcdcfccc120d7d1c7d3d4c720c720cad9c4c9cacfd320d0d1cfd3c2c1d3c7d3',
      '535 ΛΑΘΟΣ ΟΝΟΜΑ ΧΡΗΣΤΗ Η ΚΩΔΙΚΟΣ ΠΡΟΣΒΑΣΗΣ',
    ],
    ['Shift-JIS', '3535342090da91b182f08b9194db82b582dc82b582bd', '554 接続を拒否しました'],
    ['EUC-JP', '35333520c7a7bedaa4cbbcbac7d4a4b7a4dea4b7a4bf', '535 認証に失敗しました'],
    ['ISO-2022-JP', '353335201b244247273e5a244b3c3a47541b2842', '535 認証に失敗'],
    [
      'EUC-KR',
      '35353020c1b8c0e7c7cfc1f620becab4c220bbe7bfebc0dac0d4b4cfb4d9',
      '550 존재하지 않는 사용자입니다',
    ],
    ['Big5', '35333520a8cfa5ceaacca657bad9a9ceb14bbd58bff9bb7e', '535 使用者名稱或密碼錯誤'],
    ['KOI8-R', '35333520eec5d7c5d2ced9ca20d0c1d2cfccd8', '535 Неверный пароль'],
    ['windows-1251', '35333520cde5e2e5f0edfbe920efe0f0eeebfc', '535 Неверный пароль'],
    ['KOI8-R, small letters', '35333520cfdbc9c2cbc120d0c1d2cfccd1', '535 ошибка пароля'],
    [
      'windows-1251, a longer word',
      '35333520cef8e8e1eae020e0f3f2e5edf2e8f4e8eae0f6e8e8',
      '535 Ошибка аутентификации',
    ],
    [
      'KOI8-R, capitals',
      '35333520effbe9e2ebe13a20eee5f7e5f2eef9ea20ecefe7e9ee20e9ece920f0e1f2efecf8',
      '535 ОШИБКА: НЕВЕРНЫЙ ЛОГИН ИЛИ ПАРОЛЬ',
    ],
    [
      'windows-1251, capitals',
      '35333520ced8c8c1cac03a20cdc5c2c5d0cddbc920cbcec3c8cd20c8cbc820cfc0d0cecbdc',
      '535 ОШИБКА: НЕВЕРНЫЙ ЛОГИН ИЛИ ПАРОЛЬ',
    ],
    [
      'ISO 8859-5, capitals',
      '35333520bec8b8b1bab03a20bdb5b2b5c0bdcbb920bbbeb3b8bd20b8bbb820bfb0c0bebbcc',
      '535 ОШИБКА: НЕВЕРНЫЙ ЛОГИН ИЛИ ПАРОЛЬ',
    ],
    [
      'IBM 866, capitals',
      '353335208e9888818a803a208d858285908d9b89208b8e83888d20888b88208f80908e8b9c',
      '535 ОШИБКА: НЕВЕРНЫЙ ЛОГИН ИЛИ ПАРОЛЬ',
    ],
    [
      'KOI8-R, both cases',
      '35333520efdbc9c2cbc13a20eec5d7c5d2ced9ca20eccfc7c9ce20c9ccc920f0c1d2cfccd820f0cfccd8dacfd7c1d4c5ccd1',
      '535 Ошибка: Неверный Логин или Пароль Пользователя',
    ],
    [
      'windows-1251, both cases',
      '35333520cef8e8e1eae03a20cde5e2e5f0edfbe920cbeee3e8ed20e8ebe820cfe0f0eeebfc20cfeeebfce7eee2e0f2e5ebff',
      '535 Ошибка: Неверный Логин или Пароль Пользователя',
    ],
    [
      'ISO 8859-5, both cases',
      '35333520bee8d8d1dad03a20bdd5d2d5e0ddebd920bbded3d8dd20d8dbd820bfd0e0dedbec20bfdedbecd7ded2d0e2d5dbef',
      '535 Ошибка: Неверный Логин или Пароль Пользователя',
    ],
    [
      'IBM 866, both cases',
      '353335208ee8a8a1aaa03a208da5a2a5e0adeba9208baea3a8ad20a8aba8208fa0e0aeabec208faeabeca7aea2a0e2a5abef',
      '535 Ошибка: Неверный Логин или Пароль Пользователя',
    ],
    [
      'windows-1253',
      '35333520cbdce8eff220fcedefece120f7f1def3f4e720de20eaf9e4e9eafcf220f0f1fcf3e2e1f3e7f2',
      '535 Λάθος όνομα χρήστη ή κωδικός πρόσβασης',
    ],
    [
      'windows-1256',
      '35333520c7d3e320c7e1e3d3cacecfe320c3e620dfe1e3c920c7e1e3d1e6d120dbedd120d5cdedcdc9',
      '535 اسم المستخدم أو كلمة المرور غير صحيحة',
    ],
    [
      'ISO 8859-6',
      '35333520c7d3e520c7e4e5d3cacecfe520c3e820e3e4e5c920c7e4e5d1e8d120daead120d5cdeacdc9',
      '535 اسم المستخدم أو كلمة المرور غير صحيحة',
    ],
    ['windows-1255', '35333520f9ed20e4eef9faeef920e0e520e4f1e9f1eee4', '535 שם המשתמש או הסיסמה'],
  ])('in %s are read as they were meant', (_, hex, meant) => {
    expect(inItsCharset(bytes(hex))).toBe(meant);
  });
  test.each([
    ['German', '535 Zugriff verweigert: Schl\xfcssel f\xfcr Stra\xdfe'],
    ['French', '554 Acc\xe8s refus\xe9 \xe0 la bo\xeete cr\xe9\xe9e'],
    ['Polish, ISO 8859-2', '535 B\xb3\xeadna nazwa u\xbfytkownika lub has\xb3o'],
    ['Turkish, windows-1254', '552 Posta kutusu dolu, kota a\xfe\xfdld\xfd'],
    [
      'capitals of one language that are nearly words of another',
      bytes('35353020e4eff3f4f5f020fae1f0f2e5fde5ee'),
    ],
    ['a word alone', '554 \xd3\xd0\xc1\xcd'],
    ['letters already', '535 用户名或密码错误'],
    ['plain ASCII', '535 5.7.8 no'],
  ])('stay as they are where no language is told for sure: %s', (_, text) => {
    expect(inItsCharset(text)).toBe(text);
  });
  test('keep their code and the ends of their lines', () => {
    const lines = '535-\xee\xc5\xd7\xc5\xd2\xce\xd9\xca\r\n535 5.7.8 \xd0\xc1\xd2\xcf\xcc\xd8';
    expect(inItsCharset(lines)).toBe('535-Неверный\r\n535 5.7.8 пароль');
  });
  test('are whatever bytes, and ASCII among them stays', () => {
    const anyBytes = fc.uint8Array().map((each) => Buffer.from(each).toString('latin1'));
    fc.assert(
      fc.property(anyBytes, (text) => {
        expect(inItsCharset(`250 ${text}`)).toMatch(/^250 /);
        expect(inWideCharsets(`250 ${text}`).every((each) => each.startsWith('250 '))).toBe(true);
        expect(asHeard(Buffer.from(`250 ${text}`, 'latin1'))).toMatch(/^250 /);
      }),
      { numRuns: 300 },
    );
  });
  test('are kept byte by byte, and a letter of UTF-8 that was cut in two is left out', () => {
    expect(asHeard(Buffer.from('250 Gr\xfc\xdfe', 'latin1'))).toBe('250 Gr\xfc\xdfe');
    expect(asHeard(Buffer.from('250 Grüße').subarray(0, -2))).toBe('250 Grü');
  });
});
