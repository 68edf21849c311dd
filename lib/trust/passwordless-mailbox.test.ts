import { expect, it } from 'vitest';
import { passwordlessMailbox } from './passwordless-mailbox';

const outlook = { host: 'family-com.olc.protection.outlook.com', priority: 10 };
const records: Record<string, { host: string; priority: number }[]> = {
  'family.com': [outlook, { host: 'mx.family.com', priority: 20 }],
  'spare.com': [{ host: 'mail.spare.com', priority: 5 }, outlook],
  'cleaned.com': [{ host: 'eu-smtp-inbound-1.mimecast.com', priority: 5 }, outlook],
};
const asked: string[] = [];
const means = {
  ownServersOf: async (domain: string) => {
    asked.push(domain);
    return { exchangers: records[domain] ?? [{ host: 'mx.elsewhere.net', priority: 10 }], submission: [] };
  },
};
const who = (host: string, domain: string) => passwordlessMailbox(host, domain, means);

it('a personal Outlook.com address has no password for programs, at any server', async () => {
  expect(await who('smtp.office365.com', 'outlook.com')).toBe('Outlook.com');
  expect(await who('mail.example.org', 'Hotmail.co.uk')).toBe('Outlook.com');
  for (const spelling of ['outlook.com.', 'ｏutlook.com', 'OUTLOOK。COM'])
    expect(await who('smtp.office365.com', spelling)).toBe('Outlook.com');
  expect(asked).toEqual([]);
});

it('an address of a domain of one’s own whose mailboxes are at Outlook.com has none either', async () => {
  for (const spelling of [
    'smtp.office365.com',
    'SMTP.Office365.com',
    'smtp.office365.com.',
    ' smtp.office365.com',
  ])
    expect(await who(spelling, 'family.com')).toBe('Outlook.com');
  expect(await who('smtp.office365.com', 'contoso.com')).toBeNull();
});

it('a domain at which Outlook.com only stands in, or is behind a filter, is not called one of those', async () => {
  expect(await who('smtp.office365.com', 'spare.com')).toBeNull();
  expect(await who('smtp.office365.com', 'cleaned.com')).toBeNull();
});

it('nobody is asked where it cannot matter, nor about names inside a company', async () => {
  asked.length = 0;
  expect(await who('smtp.gmail.com', 'family.com')).toBeNull();
  expect(await who('smtp.office365.com', 'corp.local')).toBeNull();
  expect(await who('smtp.office365.com', '')).toBeNull();
  expect(asked).toEqual([]);
});
