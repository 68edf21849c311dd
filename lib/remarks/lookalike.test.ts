import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { providerList } from '@/lib/providers/providers';
import { relayCases } from '@/lib/providers/relay-cases';
import { imitatedBy } from './lookalike';

const hosts = [
  ...providerList.flatMap((one) => [
    ...one.domains,
    ...one.domains.map((domain) => `mail.${domain}`),
    ...one.mx.map((end) => `mx1.${end}`),
    ...one.servers.map((server) => server.host),
    ...one.incoming,
    ...(one.retired ?? []).map(({ host }) => host.replace('*', 'x')),
  ]),
  ...Object.values(relayCases).flatMap(({ host }) => host ?? []),
];

describe('an attack by a name that is taken for a known one', () => {
  it.each([
    ['smtp.office365.com.co', 'smtp.office365.com'],
    ['smtp.office365.com.ru', 'smtp.office365.com'],
    ['office365.com.evil.example', 'smtp.office365.com'],
    ['smtp.office365.com-login.example', 'smtp.office365.com'],
    ['mail.0ffice365.com', 'smtp.office365.com'],
    ['mail.0ffice365.net', 'smtp.office365.com'],
    ['smtp-office365.com', 'smtp.office365.com'],
    ['office365-login.example', 'smtp.office365.com'],
    ['smtp.offlce365.com', 'smtp.office365.com'],
    ['smtp.ofice365.com', 'smtp.office365.com'],
    ['smtp.gmaii.com', 'smtp.gmail.com'],
    ['smtp.gmall.com', 'smtp.gmail.com'],
    ['smtp.grnail.com', 'smtp.gmail.com'],
    ['smtp.gmail.cm', 'smtp.gmail.com'],
    ['smtp.googlemai1.com', 'smtp.gmail.com'],
    ['smtp.yah00.com', 'smtp.mail.yahoo.com'],
    ['smtp.ɡmail.com', 'smtp.gmail.com'],
    ['smtp.ցmail.com', 'smtp.gmail.com'],
    ['smtp.officeЗ65.com', 'smtp.office365.com'],
    ['smtp.outloøk.com', 'smtp-mail.outlook.com'],
    ['ѕmtp.gmail.com', 'smtp.gmail.com'],
    ['mail.gmх.net', 'mail.gmx.net'],
    ['smtp.zоho.eu', 'smtp.zoho.eu'],
  ])('%s looks like %s', (host, like) => {
    expect(imitatedBy(domainToASCII(host))).toBe(like);
  });

  it.each([
    ['mail.exаmple.com', 'example.com'],
    ['mail.examp1e.com', 'example.com'],
    ['smtp.example.com.evil.net', 'example.com'],
    ['mail.example.com-login.net', 'example.com'],
    ['mail.exämple.com', 'example.com'],
  ])('is seen too where it is taken for the address’s own: %s', (host, like) => {
    expect(imitatedBy(domainToASCII(host))).toBeNull();
    expect(imitatedBy(domainToASCII(host), 'example.com')).toBe(like);
    expect(imitatedBy(domainToASCII(host), 'mail.sales.example.com')).toBe(like);
  });
});

describe('no false alarm', () => {
  it('is raised by any name that a provider has', () => {
    expect(hosts.length).toBeGreaterThan(1000);
    expect([...new Set(hosts)].filter((host) => imitatedBy(host, 'example.com') !== null)).toEqual([]);
  });

  it.each([
    'mail.example.org',
    'mail.example.com',
    'example.com',
    'smtp.gmx.net',
    'smtp.hotmail.fr',
    'smtp.yahoo.co.uk',
    'mail.de.contoso.com',
    'outlook.contoso.com',
    'smtp.mail.contoso.com',
    'mail.engineers.com',
    'mail.strata.de',
    'smtp.hmail.com',
    'contoso-com.mail.hoster.net',
    'smtp.xn--mller-kva.de',
    'smtp.xn--d1acpjx3f.example',
    'localhost',
    'relay',
    '192.0.2.7',
    '2001:db8::1',
  ])('by %s', (host) => expect(imitatedBy(host, 'example.com')).toBeNull());
});
