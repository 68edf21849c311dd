import { describe, expect, test } from 'vitest';
import { inChinese } from './chinese';

/** 535 and “user name or password wrong”, in GBK. */
const refusal = Buffer.from('35333520d3c3bba7c3fbbbf2c3dcc2ebb4edcef3', 'hex').toString('latin1');

describe('words in pairs of bytes', () => {
  test('are read as Chinese', () => {
    expect(inChinese(refusal)).toBe('535 用户名或密码错误');
  });
  test.each([
    ['German, ISO 8859-1', '535 Zugriff verweigert: Schl\xfcssel f\xfcr Stra\xdfe'],
    [
      'Russian, windows-1251',
      Buffer.from('353335 cef8e8e1eae020e0f3f2e5edf2e8f4e8eae0f6e8e8'.replaceAll(' ', ''), 'hex').toString(
        'latin1',
      ),
    ],
    ['Russian, KOI8-R', Buffer.from('353335cfdbc9c2cbc120d0c1d2cfccd1', 'hex').toString('latin1')],
    ['letters already', '535 用户名或密码错误'],
    ['plain ASCII', '535 5.7.8 no'],
  ])('of another kind stay as they are: %s', (_, text) => {
    expect(inChinese(text)).toBe(text);
  });
});
