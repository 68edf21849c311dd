import { expect, test } from 'vitest';
import { translationBehind } from '@/lib/smtp/embedded-address';
import { countedPlaces } from './counted-places';

test.each([
  ['an IPv4 address', '192.0.2.1', '192.0.2.1'],
  ['an IPv4 address in an IPv6 one', '::ffff:192.0.2.1', '192.0.2.1'],
  ['an IPv4 address behind NAT64', '64:ff9b::192.0.2.1', '192.0.2.1'],
  ['an IPv4 address behind 6to4', '2002:c000:201::1', '192.0.2.1'],
  ['an IPv6 address', '2001:db8:1:2::25', '2001:db8:1:2::/64'],
  ['another spelling of it', '2001:0DB8:0001:0002:0:0:0:25', '2001:db8:1:2::/64'],
])('%s is one place', (_, address, place) => {
  expect(countedPlaces([address])).toEqual([place]);
});
test('a network’s own NAT64 does not make one place of all IPv4 servers', () => {
  const own = translationBehind('2001:db8:64::c000:aa');
  if (!own) throw new Error('no translation');
  expect(countedPlaces(['2001:db8:64::c000:201', '2001:db8:64::c000:202'], [own])).toEqual([
    '192.0.2.1',
    '192.0.2.2',
  ]);
});
test('one machine named twice counts once', () => {
  expect(countedPlaces(['192.0.2.1', '::ffff:192.0.2.1', '2001:db8::1', '2001:db8::2'])).toEqual([
    '192.0.2.1',
    '2001:db8::/64',
  ]);
});
test('an attack by a name with thousands of addresses does not use up the checks of them all', () => {
  const many = Array.from({ length: 4_000 }, (_, index) => `198.51.${index >> 8}.${index & 255}`);
  expect(countedPlaces(many)).toEqual(many.slice(0, 8));
});
