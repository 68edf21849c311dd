import { expect, test } from 'vitest';
import { wrongSignIns } from './installed';

const google = { GOOGLE_CLIENT_ID: 'app', GOOGLE_CLIENT_SECRET: 'hush' };

test('a site that serves others needs an address to be sent back to', () => {
  expect(wrongSignIns({ ...google, HOST: '0.0.0.0' })).toEqual([
    'SITE_ADDRESS: is needed for GOOGLE_CLIENT_ID, as https://mail-help.example.com',
  ]);
  expect(wrongSignIns({ ...google, HOST: '0.0.0.0', SITE_ADDRESS: 'https://mail.example.com' })).toEqual([]);
});
test('on this machine alone none is needed, and without a sign-in nowhere', () => {
  expect(wrongSignIns({ ...google, HOST: '127.0.0.1' })).toEqual([]);
  expect(wrongSignIns({ HOST: '0.0.0.0' })).toEqual([]);
});
test('an address of the site that does not fit is named by whoever reads it, once', () => {
  expect(wrongSignIns({ ...google, HOST: '0.0.0.0', SITE_ADDRESS: 'nonsense' })).toEqual([]);
});
