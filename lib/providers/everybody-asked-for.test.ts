import { describe, expect, it } from 'vitest';
import { type ProviderId, providerList } from './providers';

/** Everybody whose customers we were asked to help, by the name people use, with our record of them. */
const askedFor: Record<string, ProviderId> = {
  'Microsoft 365 worldwide': 'microsoft-365',
  'Microsoft 365 GCC High': 'microsoft-gcc-high',
  'Microsoft 365 DoD': 'microsoft-dod',
  'Microsoft 365 China': 'microsoft-china',
  'Outlook.com': 'outlook-com',
  Hotmail: 'outlook-com',
  Live: 'outlook-com',
  MSN: 'outlook-com',
  'Exchange on-premises': 'exchange-server',
  'High Volume Email': 'microsoft-high-volume',
  'Azure Communication Services': 'azure-communication-services',
  Gmail: 'gmail',
  'Google Workspace': 'google-workspace',
  Yahoo: 'yahoo',
  AOL: 'aol',
  iCloud: 'icloud',
  GMX: 'gmx',
  'web.de': 'web-de',
  'T-Online': 't-online',
  IONOS: 'ionos',
  freenet: 'freenet',
  Orange: 'orange',
  Free: 'free',
  SFR: 'sfr',
  'La Poste': 'laposte',
  OVH: 'ovh',
  BT: 'bt',
  Sky: 'sky',
  Virgin: 'virgin-media',
  Comcast: 'comcast',
  'AT&T': 'att',
  Verizon: 'verizon',
  Cox: 'cox',
  Spectrum: 'roadrunner',
  Libero: 'libero',
  Aruba: 'aruba',
  Zoho: 'zoho-com',
  Fastmail: 'fastmail',
  Proton: 'proton',
  'Mailbox.org': 'mailbox-org',
  Posteo: 'posteo',
  Yandex: 'yandex',
  'mail.ru': 'mail-ru',
  QQ: 'qq',
  '163': 'netease-163',
  Hostinger: 'hostinger',
  GoDaddy: 'godaddy',
  Namecheap: 'namecheap',
  'one.com': 'one-com',
  Strato: 'strato',
};

/** Why a record has no server to fill in. */
const withoutServer: Partial<Record<ProviderId, string>> = {
  proton: 'Outlook sends through Proton Mail Bridge on the same computer, which shows its own values.',
  tuta: 'Tuta has no SMTP for mail programs.',
  'exchange-server': 'Every company gives its server a name of its own.',
};

/** Records that rest on the word of users alone. */
const unconfirmed: ProviderId[] = ['microsoft-china'];

describe('everybody we were asked for', () => {
  it.each(Object.entries(askedFor))('%s has a record', (_, id) => {
    const found = providerList.find((one) => one.id === id);
    expect(found?.source).toMatch(/^https:/);
    expect((found?.servers.length ?? 0) > 0 || withoutServer[id] !== undefined).toBe(true);
  });

  it('has a server, or a reason why there is none', () => {
    const empty = providerList.filter((one) => one.servers.length === 0).map(({ id }) => id);
    expect(empty.toSorted()).toEqual(Object.keys(withoutServer).toSorted());
  });

  it('is marked where no provider’s own page or public register says the values', () => {
    expect(providerList.filter((one) => one.unconfirmed).map(({ id }) => id)).toEqual(unconfirmed);
  });
});
