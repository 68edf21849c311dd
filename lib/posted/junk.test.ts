import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, formOf, id, known, sent, site, why } from './sent-for-test';
import { whyNot } from './why-not';

describe('an attack by junk', () => {
  test.each([
    ['no form at all', 'text/plain', 'x'],
    ['JSON', 'application/json', '{"a":1}'],
    ['a form of another kind', 'application/x-www-form-urlencoded', 'a=b'],
    ['a form without its boundary', 'multipart/form-data', 'x'],
    [
      'a form that is cut off',
      'multipart/form-data; boundary=XX',
      '--XX\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
    ],
    ['a form that is none', 'multipart/form-data; boundary=XX', 'x'],
  ])('by %s is not taken', async (_, type, body) => {
    expect(await why({ headers: { 'content-type': type }, body })).toBe('unreadable');
  });
  test.each([
    ['nothing that names an action', [['text', 'a']]],
    ['an action that cannot be', [['$ACTION_ID_toString', '']]],
    ['the prototype for an action', [['$ACTION_ID___proto__', '']]],
    ['a leading field without what it leads to', [['$ACTION_REF_1', '']]],
    [
      'a description that is no JSON',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', `{"id":"${id}`],
      ],
    ],
    [
      'a description that is none',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', '[]'],
      ],
    ],
    [
      'two descriptions',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', `{"id":"${id}","bound":null}`],
        ['$ACTION_1:0', '{}'],
      ],
    ],
    [
      'values that are not there',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`],
      ],
    ],
    [
      'values that are a file',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`],
        ['$ACTION_1:1', new Blob(['[]'])],
      ],
    ],
    [
      'values that lead to the prototype',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`],
        ['$ACTION_1:1', '["$1:__proto__:x"]'],
      ],
    ],
  ] as [string, [string, string | Blob][]][])('by a form with %s is not taken', async (_, fields) => {
    expect(await sent(...fields)).toBe('unreadable');
  });
  test.each([
    'x',
    '',
    '{}',
    '"a"',
    '["a',
    'null',
    '[{"__proto__":{"a":1}}]',
    '["$1"]',
    '["$0:0:constructor"]',
    '["$0:5"]',
    '["$F1"]',
    '["$@1"]',
    '["$B1"]',
    '["$Tx"]',
    '["$SSymbol"]',
    `["$n${'1'.repeat(301)}"]`,
    `${'['.repeat(90_000)}`,
    `${'['.repeat(900)}${']'.repeat(900)}`,
    `[${'1,'.repeat(2_000)}1]`,
  ])('by the arguments %.30s is not taken', async (body) => {
    expect(await call(body)).toBe('unreadable');
    expect(await call(formOf([['0', body]]))).toBe('unreadable');
  });
  test.each(['toString', '__proto__', '', 'x'.repeat(42), `${id}0000000`])(
    'by the action %j is not taken',
    async (action) => expect(await call('[]', action)).toBe('unreadable'),
  );
  test('by more than a megabyte is not taken, and not read to its end', async () => {
    const length = { 'content-length': String(2 ** 20 + 1) };
    expect(await why({ path: '/oauth/start', headers: length, body: 'x' })).toBe('tooLong');
    expect(await call(`["${'x'.repeat(1024 * 1024)}"]`)).toBe('tooLong');
    let read = 0;
    const endless = new ReadableStream({
      pull: (to) => {
        read += 1;
        to.enqueue(new Uint8Array(100_000));
      },
    });
    const request = new Request(`${site}/share`, {
      method: 'POST',
      body: endless,
      headers: { 'next-action': id, host: '127.0.0.1:3000' },
      duplex: 'half',
    } as RequestInit);
    expect(await whyNot(request, '/share', known)).toBe('tooLong');
    expect(read).toBeLessThan(20);
  });
  test('to an address of nothing but slashes is answered in bounded work', async () => {
    const began = performance.now();
    expect(await why({ path: `${'/'.repeat(500_000)}x`, body: 'x' })).toBe('unreadable');
    expect(await why({ path: '/oauth/start///', headers: { 'content-type': 'text/plain' } })).toBeNull();
    expect(performance.now() - began).toBeLessThan(3000);
  });
  test.each(['https://evil.example', 'null', 'nonsense', 'http://127.0.0.1:3001', 'http://127.0.0.1'])(
    'from the page of another site (%s) is not taken',
    async (origin) =>
      expect(await why({ headers: { origin, 'next-action': id }, body: '[]' })).toBe('foreign'),
  );
  test('of whatever bytes and headers ends in an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.boolean(), async (bytes, called) => {
        const headers = {
          'content-type': 'multipart/form-data; boundary=XX',
          ...(called && { 'next-action': id }),
        };
        expect(await why({ headers, body: new Uint8Array(bytes) })).toBe('unreadable');
      }),
    );
  });
});
