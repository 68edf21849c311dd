import { describe, expect, test } from 'vitest';
import { readSignIns } from './configuration';

const microsoft = { MICROSOFT_CLIENT_ID: 'app' };

test('nothing is set up by itself', () => {
  expect(readSignIns({})).toEqual({ providers: {}, wrong: [] });
  expect(readSignIns({ MICROSOFT_CLIENT_ID: '', GOOGLE_CLIENT_ID: '' }).providers).toEqual({});
});
test('Microsoft needs an application ID alone', () => {
  const { providers } = readSignIns(microsoft);
  expect(providers.microsoft).toMatchObject({
    issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
    token: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/SMTP.Send',
    device: null,
  });
  expect([...(providers.microsoft?.hosts ?? [])]).toEqual(
    expect.arrayContaining(['smtp.office365.com', 'smtp-mail.outlook.com']),
  );
});
test('a tenant’s ID is the only issuer there is then', () => {
  const id = '11111111-2222-4333-8444-555555555555';
  expect(readSignIns({ ...microsoft, MICROSOFT_TENANT: id }).providers.microsoft?.issuer).toBe(
    `https://login.microsoftonline.com/${id}/v2.0`,
  );
});
test('a sovereign cloud’s token goes to no server that was not named', () => {
  const base = { ...microsoft, MICROSOFT_BASE: 'https://login.microsoftonline.us/' };
  expect(readSignIns(base).providers.microsoft?.hosts.size).toBe(0);
  expect([
    ...(readSignIns({ ...base, MICROSOFT_HOSTS: 'Outlook.office365.us, ' }).providers.microsoft?.hosts ?? []),
  ]).toEqual(['outlook.office365.us']);
});
test('Google gives no code for another device', () => {
  const { providers } = readSignIns({ GOOGLE_CLIENT_ID: 'app', GOOGLE_CLIENT_SECRET: 'hush' });
  expect(providers.google).toMatchObject({ device: null, scope: 'https://mail.google.com/' });
  expect([...(providers.google?.hosts ?? [])]).toEqual(['smtp.gmail.com']);
});
test('everything that does not fit is named at once, and no secret is quoted', () => {
  const { providers, wrong } = readSignIns({
    MICROSOFT_CLIENT_ID: 'two words',
    MICROSOFT_CLIENT_SECRET: 'hush hush',
    MICROSOFT_TENANT: '../..',
    MICROSOFT_BASE: 'http://login.example.com',
    MICROSOFT_SCOPE: 'mail',
    MICROSOFT_DEVICE_CODE: 'yes',
    GOOGLE_CLIENT_ID: 'app',
  });
  expect(providers).toEqual({});
  expect(wrong.map((line) => line.split(':')[0])).toEqual([
    'MICROSOFT_CLIENT_ID',
    'MICROSOFT_CLIENT_SECRET',
    'MICROSOFT_TENANT',
    'MICROSOFT_BASE',
    'MICROSOFT_SCOPE',
    'MICROSOFT_DEVICE_CODE',
    'GOOGLE_CLIENT_SECRET',
  ]);
  expect(wrong.join('\n')).not.toContain('hush');
});
test.each([
  'http://login.example.com',
  'ftp://localhost',
  'https://me@host.example',
  'localhost:1234',
  'nonsense',
])('a base of %j is refused: secrets travel there', (MICROSOFT_BASE) => {
  expect(readSignIns({ ...microsoft, MICROSOFT_BASE }).wrong).toHaveLength(1);
});
test('settings of a sign-in that has no ID are named', () => {
  expect(readSignIns({ MICROSOFT_TENANT: 'common' }).wrong).toEqual([
    'MICROSOFT_TENANT: is set, and MICROSOFT_CLIENT_ID is not',
  ]);
});

describe('the servers that may be given a token', () => {
  const hostsOf = (MICROSOFT_HOSTS: string) => {
    const { providers } = readSignIns({ ...microsoft, MICROSOFT_HOSTS });
    return [...(providers.microsoft?.hosts ?? [])];
  };
  test.each([
    ['SMTP.Example.de.', 'smtp.example.de'],
    ['m\u00e4il.example.de', 'xn--mil-qla.example.de'],
  ])('are compared in one spelling: %s', (named, host) => {
    expect(hostsOf(`${named}, smtp.example.com`)).toEqual([host, 'smtp.example.com']);
  });
  test.each(['not a host', '*.example.com', '192.0.2.1', 'smtp.example.com:587'])(
    'are names, which “%s” is not',
    (named) => {
      const list = `smtp.example.com, ${named}`;
      for (const name of ['MICROSOFT_HOSTS', 'GOOGLE_HOSTS']) {
        const { wrong } = readSignIns({
          ...microsoft,
          GOOGLE_CLIENT_ID: 'a',
          GOOGLE_CLIENT_SECRET: 'b',
          [name]: list,
        });
        expect(wrong).toEqual([`${name}: "${list}" is not a list of server names`]);
      }
    },
  );
});
