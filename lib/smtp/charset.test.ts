import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inEveryCharset, inItsCharset } from './charset';

/** Bytes as nodemailer gives them where they are no UTF-8. */
const bytes = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');

describe('words that are no UTF-8', () => {
  test.each([
    ['GBK', '35333520d3c3bba7c3fbbbf2c3dcc2ebb4edcef3', '535 用户名或密码错误'],
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
    ['windows-1255', '35333520f9ed20e4eef9faeef920e0e520e4f1e9f1eee4', '535 שם המשתמש או הסיסמה'],
  ])('in %s are read as they were meant', (_, hex, meant) => {
    expect(inItsCharset(bytes(hex))).toBe(meant);
  });
  test.each([
    ['German', '535 Zugriff verweigert: Schl\xfcssel f\xfcr Stra\xdfe'],
    ['French', '554 Acc\xe8s refus\xe9 \xe0 la bo\xeete cr\xe9\xe9e'],
    ['Polish, ISO 8859-2', '535 B\xb3\xeadna nazwa u\xbfytkownika lub has\xb3o'],
    ['Turkish, windows-1254', '552 Posta kutusu dolu, kota a\xfe\xfdld\xfd'],
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
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(inItsCharset(`250 ${text}`)).toMatch(/^250 /);
        expect(inEveryCharset(`250 ${text}`).every((each) => each.startsWith('250 '))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
