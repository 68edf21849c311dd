import { expect, test } from 'vitest';
import { signInCookie, signInIdFrom } from './cookie';

const tls = 'https://mail-help.example.com';
const plain = 'http://127.0.0.1:3000';
const jar = (cookies: Record<string, string>) => ({
  get: (name: string) => (name in cookies ? { value: cookies[name] ?? '' } : undefined),
});

test.each([tls, plain])('the id of a sign-in is read from the cookie that %s sets', (site) => {
  expect(signInIdFrom(jar({ [signInCookie(site)]: 'mine' }), site)).toBe('mine');
});

test('an attack: with TLS a cookie that anybody beside this host may have set is nobody’s', () => {
  expect(signInIdFrom(jar({ 'sign-in': 'theirs' }), tls)).toBeUndefined();
  expect(signInIdFrom(jar({ 'sign-in': 'theirs', '__Host-sign-in': 'mine' }), tls)).toBe('mine');
});

test('without TLS a cookie that only TLS can set is not ours', () => {
  expect(signInIdFrom(jar({ '__Host-sign-in': 'theirs' }), plain)).toBeUndefined();
});

test('where this site has no address, nobody has begun a sign-in', () => {
  expect(signInIdFrom(jar({ 'sign-in': 'theirs', '__Host-sign-in': 'theirs' }), null)).toBeUndefined();
});
