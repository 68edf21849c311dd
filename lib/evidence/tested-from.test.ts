import { expect, test } from 'vitest';
import type { AddressReport } from './reports';
import { testedFrom } from './tested-from';

const at = (address: string, status: AddressReport['status'] = 'connected'): AddressReport => ({
  address,
  family: address.includes(':') ? 6 : 4,
  status,
  ms: 3,
});

test.each([
  ['a public address', [at('8.8.4.4')], 'open'],
  ['a public one of IPv6', [at('2a00:1450:4001::6d')], 'open'],
  ['one of a company’s network', [at('10.20.0.5')], 'other'],
  ['one of a home', [at('fd12:3456::25')], 'other'],
  ['this computer', [at('127.0.0.1')], 'other'],
  ['one behind a carrier’s translation', [at('100.72.3.4')], 'other'],
  ['none', [], 'other'],
  [
    'a private one that answers beside a public one that does not',
    [at('8.8.4.4', 'failed'), at('10.0.0.2')],
    'other',
  ],
  [
    'a public one that answers beside a private one that does not',
    [at('8.8.4.4'), at('10.0.0.2', 'failed')],
    'open',
  ],
  ['a public one that does not answer', [at('8.8.4.4', 'failed')], 'open'],
] as const)('the way to %s', (_, addresses, from) => {
  expect(testedFrom(addresses, false)).toBe(from);
  expect(testedFrom(addresses, true)).toBe('here');
});
