import { describe, expect, test } from 'vitest';
import { call, formOf, id, other, sent, why } from './sent-for-test';

describe('what a page of this site sends is taken', () => {
  test('a call with its arguments', async () => {
    expect(await call(`["en",{"at":0},"$undefined","$$5 off",["$0:1",null,1.5,true]]`)).toBeNull();
    expect(await call('[]')).toBeNull();
  });
  test('a call with a form', async () => {
    expect(
      await call(
        formOf([
          ['0', '["en",{"at":0},"$K1"]'],
          ['1_text', '{"$not json'],
        ]),
      ),
    ).toBeNull();
  });
  test('a form that was sent before scripts had loaded, bound to values and not', async () => {
    expect(await sent([`$ACTION_ID_${id}`, ''], ['host', 'a'])).toBeNull();
    const bound: [string, string][] = [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`],
      ['$ACTION_1:1', '["en",{"at":0}]'],
      ['$ACTION_KEY', 'k1'],
      ['text', 'anything $1:__proto__'],
    ];
    expect(await sent(...bound)).toBeNull();
  });
  test('whatever goes to a path that is no page, and whatever is not sent', async () => {
    expect(
      await why({ path: '/oauth/start', headers: { 'content-type': 'application/json' }, body: '{' }),
    ).toBeNull();
    expect(await why({ method: 'GET' })).toBeNull();
  });
});

test('a form of a page that was open during an update is told apart', async () => {
  expect(await call('[]', other)).toBe('outdated');
  expect(await sent([`$ACTION_ID_${other}`, ''])).toBe('outdated');
  expect(await sent(['$ACTION_REF_1', ''], ['$ACTION_1:0', `{"id":"${other}","bound":null}`])).toBe(
    'outdated',
  );
});

test('behind a proxy, the host that the browser asked is what counts', async () => {
  const headers = { origin: 'https://mail-help.example.com', 'x-forwarded-host': 'mail-help.example.com' };
  expect(await why({ headers: { ...headers, 'next-action': id }, body: '[]' })).toBeNull();
});

test('a field that nobody fills in needs no boundary of its own', async () => {
  expect(
    await why({
      headers: { 'content-type': 'multipart/form-data; boundary=XX' },
      body: `--XX\r\nContent-Disposition: form-data; name="$ACTION_ID_${id}"\r\n\r\n\r\n--XX--\r\n`,
    }),
  ).toBeNull();
});
