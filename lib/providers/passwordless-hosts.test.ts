import { describe, expect, it } from 'vitest';
import { passwordlessHosts } from './passwordless-hosts';

describe('no password is asked for', () => {
  it('at the servers of personal Outlook.com mailboxes, old names too, whatever the address is', () => {
    expect(passwordlessHosts({})).toMatchObject({
      'smtp-mail.outlook.com': 'Outlook.com',
      'smtp.live.com': 'Outlook.com',
    });
  });

  it('for a personal Outlook.com mailbox at any server of Microsoft’s', () => {
    expect(passwordlessHosts({ account: 'outlook-com', host: 'smtp.office365.com' })).toMatchObject({
      'smtp.office365.com': 'Outlook.com',
      'smtp.outlook.com': 'Outlook.com',
    });
  });

  it('at an exchanger of personal mailboxes that was taken for the outgoing server', () => {
    const host = 'outlook-com.olc.protection.outlook.com';
    expect(passwordlessHosts({ host })[host]).toBe('Outlook.com');
  });
});

it('one is asked for where a provider may take it', () => {
  const hosts = passwordlessHosts({ account: 'microsoft-365', host: 'smtp.office365.com' });
  for (const host of ['smtp.office365.com', 'smtp.gmail.com', 'smtp.example.org'])
    expect(hosts[host]).toBeUndefined();
  expect(passwordlessHosts({ account: 'outlook-com' })['smtp.gmail.com']).toBeUndefined();
});
