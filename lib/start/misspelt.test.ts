import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownNames } from './known-names';
import { misspelt } from './misspelt';

/** The names in the table of settings. */
function namesInReadme(): string[] {
  const table = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    .split('## Settings')[1]
    ?.split('\n')
    .filter((line) => line.startsWith('| `'));
  return (table ?? []).flatMap((line) => line.split(' | ')[0]?.match(/[A-Z_]{4,}/g) ?? []);
}

it('every setting of the README is known, and no other', () => {
  expect(namesInReadme()).toEqual([...knownNames]);
});

describe('a variable that is misspelt', () => {
  it.each([
    ['CHECK_ALOW_NETWORKS', 'CHECK_ALLOW_NETWORKS'],
    ['CHECK_ALLOWED_NETWORKS', 'CHECK_ALLOW_NETWORKS'],
    ['CHECK_LIMIT_VISTOR', 'CHECK_LIMIT_VISITOR'],
    ['CHECK_LIMIT_SIGNIN', 'CHECK_LIMIT_SIGN_IN'],
    ['CHECK-OFF', 'CHECK_OFF'],
    ['check_off', 'CHECK_OFF'],
    ['DISCOVERY_LIMIT_VISITORS', 'DISCOVERY_LIMIT_VISITOR'],
    ['DISCOVERY_ISPDP', 'DISCOVERY_ISPDB'],
    ['STAFF_OIDC_CLIENTID', 'STAFF_OIDC_CLIENT_ID'],
    ['STAFF_ODIC_ISSUER', 'STAFF_OIDC_ISSUER'],
    ['STAFF_OIDC_GROUPS', 'STAFF_OIDC_GROUP'],
    ['TRUSTED_PROXY', 'TRUSTED_PROXIES'],
    ['TRUST_PROXIES', 'TRUSTED_PROXIES'],
    ['TRUSTED_HOST', 'TRUSTED_HOSTS'],
    ['BLOCK_HOSTS', 'BLOCKED_HOSTS'],
    ['BLOCKED_HOST', 'BLOCKED_HOSTS'],
    ['METRIC_TOKEN', 'METRICS_TOKEN'],
    ['SITE_ADRESS', 'SITE_ADDRESS'],
    ['LINK_SIGNING_KEY', 'LINK_SIGNING_KEYS'],
    ['PRACTISE_MAILBOX', 'PRACTICE_MAILBOX'],
    ['OPERATOR_CONTACTS', 'OPERATOR_CONTACT'],
    ['DNS_SERVER', 'DNS_SERVERS'],
    ['DATADIR', 'DATA_DIR'],
    ['MICROSOFT_CLIENTID', 'MICROSOFT_CLIENT_ID'],
    ['NODE_EXTRA_CA_CERT', 'NODE_EXTRA_CA_CERTS'],
  ])('as %s is named, with %s', (name, meant) => {
    expect(misspelt({ [name]: 'x' })).toEqual([`${name}: there is no such setting; ${meant} may be meant`]);
  });

  it('is named without a guess where it is like none', () => {
    expect(misspelt({ CHECK_TELEPHONE_EXCHANGE: '' })).toEqual([
      'CHECK_TELEPHONE_EXCHANGE: there is no such setting',
    ]);
  });

  it('is named together with every other', () => {
    expect(misspelt({ TRUSTED_HOST: 'a', CHECK_OF: 'on', CHECK_OFF: 'on', PATH: '/' })).toHaveLength(2);
  });
});

describe('a variable of another program', () => {
  it.each([
    'PATH',
    'HOSTNAME',
    'HOSTS',
    'LOGLEVEL',
    'SMTP_ADDRESS',
    'ALLOWED_HOSTS',
    'DATA_URI',
    'GOOGLE_API_KEY',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'NODE_ENV',
    'NEXT_RUNTIME',
    'CHECK_SERVICE_HOST',
    'CHECK_PORT_587_TCP_ADDR',
    'DISCOVERY_PORT',
    'METRICS_PORT',
    'STAFF_ID',
  ])('%s is left alone', (name) => expect(misspelt({ [name]: 'x' })).toEqual([]));

  it('that is nearly one of ours is left alone where ours is set', () => {
    expect(misspelt({ DATADIR: '/a', DATA_DIR: '/b' })).toEqual([]);
  });
});
