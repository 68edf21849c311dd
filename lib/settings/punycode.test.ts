import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableHost, unicodeHost } from './host-name';
import { decodePunycode } from './punycode';

it.each([
  ['mller-kva', 'müller'],
  ['fsqu00a', '例子'],
  ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
])('the label %s of RFC 3492 reads %s', (label, text) => {
  expect(decodePunycode(label)).toBe(text);
});

it('never throws, and a host reads as itself or leads back to itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,40}$/), (label) => {
      const host = `xn--${label}.example`;
      const own = unicodeHost(host);
      if (own !== host) expect(new URL(`http://${own}/`).hostname).toBe(host);
    }),
    { numRuns: 2000 },
  );
});

it('shows a name as it is dialled where Latin stands among Cyrillic letters', () => {
  expect(readableHost('xn--gmil-63d.com')).toBe('xn--gmil-63d.com');
  expect(unicodeHost('xn--gmil-63d.com')).toBe('gm\u0430il.com');
});
