import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mended } from './mend-request';

const urlOf = (url: string) => mended({ url, method: 'GET' }).url;

test.each(['/%E0%A4%A', '/share/%ff%fe', '/problems/%', '/%c0%af', '/a%zz'])(
  'an address that cannot be read, %s, is that of no page',
  (url) => expect(urlOf(url)).toBe('/%25'),
);

test.each(['/', '/share?note=%E0%A4%A', '/m%C3%BCnchen', '/%25', '/..%2f..%2fetc', '*'])(
  'an address that can be read, %s, stays as it is',
  (url) => expect(urlOf(url)).toBe(url),
);

test('whatever comes in, its path can be read afterwards', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => decodeURIComponent(urlOf(`/${text}`).split('?')[0] ?? '')).not.toThrow();
    }),
  );
});

test('a method of which no Request can be made becomes one that no page takes', () => {
  expect(mended({ url: '/', method: 'TRACE' }).method).toBe('DELETE');
  expect(mended({ url: '/', method: 'POST' }).method).toBe('POST');
});
