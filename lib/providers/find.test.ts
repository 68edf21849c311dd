import { describe, expect, it } from 'vitest';
import { providerFor } from './provider-for';
import { providerFromState } from './provider-from-state';
import { providerOfExchanger, providerOfHost } from './provider-of-host';

describe('a domain', () => {
  it.each([
    ['hotmail.co.uk', 'outlook-com'],
    ['outlook.de', 'outlook-com'],
    ['contoso.onmicrosoft.com', 'microsoft-365'],
    ['contoso.partner.onmschina.cn', 'microsoft-365'],
    ['gmail.com', 'other'],
    ['gmx.at', 'other'],
    ['example.org', null],
    ['constructor', null],
  ])('%s tells the kind of account: %s', (domain, account) => {
    expect(providerFor(domain)?.account ?? null).toBe(account);
  });

  it.each([
    ['live.com', { host: 'smtp-mail.outlook.com', port: 587, encryption: 'starttls' }],
    ['gmail.com', { host: 'smtp.gmail.com', port: 465, encryption: 'tls' }],
    ['web.de', { host: 'smtp.web.de', port: 465, encryption: 'tls' }],
    ['contoso.onmicrosoft.com', { host: 'smtp.office365.com', port: 587, encryption: 'starttls' }],
  ])('%s leads to %j first', (domain, settings) => {
    expect(providerFor(domain)?.servers[0]).toMatchObject(settings);
  });

  it('leads to no server where mail goes through the provider’s own program alone', () => {
    expect(providerFor('proton.me')).toMatchObject({ id: 'proton', servers: [] });
  });
});

describe('a host', () => {
  it.each([
    ['smtp.office365.com', 'outgoing', 'microsoft-365', undefined],
    ['smtp-mail.outlook.com', 'outgoing', 'outlook-com', undefined],
    ['outlook.office365.com', 'incoming', 'microsoft-365', 'smtp.office365.com'],
    ['smtp.live.com', 'retired', 'outlook-com', 'smtp-mail.outlook.com'],
    ['smtp-hve.office365.com', 'retired', 'microsoft-high-volume', 'smtp.hve.mx.microsoft'],
    ['smtp.azurecomm.net', 'outgoing', 'azure-communication-services', undefined],
    ['smtp-emea.outlook.com', 'retired', 'microsoft-365', 'smtp.office365.com'],
    ['smtp-apac.outlook.com', 'retired', 'microsoft-365', 'smtp.office365.com'],
    ['a.mail.protection.outlook.com', 'mx', 'microsoft-365', 'smtp.office365.com'],
    ['a-com.o-v1.mx.microsoft', 'mx', 'microsoft-365', 'smtp.office365.com'],
    ['a.olc.protection.outlook.com', 'mx', 'outlook-com', 'smtp-mail.outlook.com'],
    ['smtp.gmail.com', 'outgoing', 'gmail', undefined],
  ])('%s is the %s server of %s', (host, role, id, use) => {
    const found = providerOfHost(host);
    expect(found).toMatchObject({ role, provider: { id } });
    expect(found && found.role !== 'outgoing' ? found.use?.host : undefined).toBe(use);
  });

  it('is nobody’s where it only ends alike', () => {
    expect(providerOfHost('evilmail.protection.outlook.com')).toBeNull();
    expect(providerOfHost('smtp.gmail.com.evil.example')).toBeNull();
  });
});

describe('a mail exchanger', () => {
  it.each([
    ['example-org.mail.protection.outlook.com.', 'microsoft-365'],
    ['hotmail-com.olc.protection.outlook.com', 'outlook-com'],
    ['ASPMX.L.GOOGLE.COM', 'google-workspace'],
    ['mta5.am0.yahoodns.net', 'yahoo'],
    ['in1-smtp.messagingengine.com', 'fastmail'],
    ['mx1.privateemail.com', 'namecheap'],
    ['mx.example.org', undefined],
  ])('%s belongs to %s', (exchanger, id) => {
    expect(providerOfExchanger(exchanger)?.id).toBe(id);
  });
});

describe('a link', () => {
  it('names the provider by its host, and what it says to use', () => {
    expect(providerFromState({ host: 'mail.gmx.net', account: 'other' })).toMatchObject({
      id: 'gmx',
      settings: { host: 'mail.gmx.net', port: 465 },
    });
    expect(providerFromState({ host: 'imap.gmx.net' })).toMatchObject({ settings: { host: 'mail.gmx.net' } });
    expect(providerFromState({ host: 'smtp.outlook.com' })).toMatchObject({
      settings: { host: 'smtp.outlook.com' },
    });
  });

  it('names the provider by the kind of account where there is no host', () => {
    expect(providerFromState({ account: 'microsoft-365' })).toMatchObject({ id: 'microsoft-365' });
    expect(providerFromState({ account: 'outlook-com' })).toMatchObject({ id: 'outlook-com' });
    expect(providerFromState({ account: 'other' })).toBeNull();
  });

  it('names a company’s own Exchange server, whose name only the company knows', () => {
    expect(providerFromState({ account: 'exchange' })).toMatchObject({
      id: 'exchange-server',
      settings: null,
    });
    expect(providerFromState({ account: 'exchange', host: 'mail.example.org' })).toMatchObject({
      id: 'exchange-server',
      settings: null,
    });
    expect(providerFromState({ account: 'relay' })).toBeNull();
    const exchanger = { host: 'a-com.mail.protection.outlook.com' };
    expect(providerFromState({ ...exchanger, account: 'relay' })).toBeNull();
    expect(providerFromState(exchanger)).toMatchObject({ id: 'microsoft-365' });
  });

  it('keeps a personal mailbox one at the servers that Microsoft has for companies', () => {
    expect(providerFromState({ account: 'outlook-com', host: 'smtp.office365.com' })).toMatchObject({
      id: 'outlook-com',
      settings: { host: 'smtp-mail.outlook.com' },
    });
    expect(providerFromState({ account: 'outlook-com', host: 'smtp.gmail.com' })).toMatchObject({
      id: 'gmail',
    });
  });

  it('names nobody for a host that nobody is known for', () => {
    expect(providerFromState({ account: 'microsoft-365', host: 'mail.example.org' })).toBeNull();
    expect(providerFromState({})).toBeNull();
  });
});
