import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChallenge } from './token-challenge';

const encode = (text: string) => Buffer.from(text).toString('base64');

test('what Google says is read', () => {
  const text = '{"status":"401","schemes":"bearer mac","scope":"https://mail.google.com/"}';
  expect(readChallenge(encode(text))).toEqual({ status: '401', scope: 'https://mail.google.com/' });
});
test('a word of RFC 6750 and a number are read', () => {
  expect(readChallenge(encode('{"status":"invalid_token","scope":"mail"}'))).toEqual({
    status: 'invalid_token',
    scope: 'mail',
  });
  expect(readChallenge(encode('{"status":400}'))).toEqual({ status: '400' });
});
test.each([
  '',
  'Username:',
  encode('Username:'),
  encode('[]'),
  encode('null'),
  encode('{"status":"<b>"}'),
  '%%%',
])('%j is no word on a token', (text) => expect(readChallenge(text)).toBeNull());
test('any bytes are read without a throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void [readChallenge(text), readChallenge(encode(text))]));
});
