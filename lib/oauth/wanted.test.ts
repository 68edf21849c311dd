import { expect, test } from 'vitest';
import { writeLink } from '@/lib/settings/link';
import { most } from '@/lib/settings/shared-values';
import { readSignIns } from './configuration';
import { readWanted } from './wanted';

const { providers } = readSignIns({ MICROSOFT_CLIENT_ID: 'app' });
const form = (more: Record<string, string> = {}) => {
  const data = new FormData();
  const fields = {
    provider: 'microsoft',
    address: 'Anna@Example.com',
    query: 'host=smtp.office365.com&port=587&encryption=starttls&edition=classic-windows',
    locale: 'en',
    ...more,
  };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

test('a form of the check page is read', () => {
  expect(readWanted(form(), providers)).toEqual({
    wish: {
      provider: 'microsoft',
      address: 'Anna@example.com',
      values: { host: 'smtp.office365.com', port: 587, encryption: 'starttls', edition: 'classic-windows' },
      locale: 'en',
    },
    way: 'window',
    choose: false,
  });
});
test.each([
  ['a host that is none of the provider’s', { query: 'host=evil.example&port=587&encryption=starttls' }],
  ['a lookalike', { query: 'host=smtp.office365.com.evil.example&port=587&encryption=starttls' }],
  ['two hosts', { query: 'host=smtp.office365.com&host=evil.example&port=587&encryption=starttls' }],
  ['a line without encryption', { query: 'host=smtp.office365.com&port=587&encryption=none' }],
  ['settings that are not complete', { query: 'host=smtp.office365.com' }],
  ['a provider that is not set up', { provider: 'google' }],
  ['a provider that there is not', { provider: 'constructor' }],
  ['an address that is none', { address: 'anna' }],
  ['an address with a line break', { address: 'anna@example.com\r\nRCPT TO:<x@y.example>' }],
  ['a code for another device where that is not switched on', { way: 'device' }],
])('%s is turned away', (_, more) => {
  expect(readWanted(form(more as Record<string, string>), providers)).toBeNull();
});
test('a form of a page with the longest link there may be is read, with all that the link says', () => {
  const settings = { host: 'smtp.office365.com', port: 587, encryption: 'starttls' } as const;
  const signed = { ...settings, link: `${'a'.repeat(30)}.${'b'.repeat(3925)}.${'c'.repeat(43)}` };
  expect(signed.link).toHaveLength(most.link);
  expect(readWanted(form({ query: writeLink(signed) }), providers)?.wish.values).toEqual(signed);
  const plain = {
    ...settings,
    edition: 'classic-windows',
    account: 'microsoft-365',
    user: `{local}${'Ü'.repeat(93)}`,
    for: Array.from({ length: 20 }, (_, at) => `${`${'a'.repeat(60)}.`.repeat(3)}n${at + 10}.example`).join(),
    fixed: 'host,port,encryption,user',
    org: '部'.repeat(80),
    contact: '課'.repeat(80),
    help: `https://help.example.org/${'a'.repeat(170)}`,
    note: '説'.repeat(300),
    until: '2027-01-31',
  } as const;
  expect(writeLink(plain).length).toBeGreaterThan(8_500);
  expect(readWanted(form({ query: writeLink(plain) }), providers)?.wish.values).toEqual(plain);
});
test('what leads elsewhere is left out of the way back', () => {
  const wanted = readWanted(form({ query: `${form().get('query')}&next=https://evil.example` }), providers);
  expect(JSON.stringify(wanted?.wish.values)).not.toContain('evil');
});
