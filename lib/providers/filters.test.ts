import { describe, expect, it } from 'vitest';
import { filterOfExchanger } from './filter-of-exchanger';
import { mailFilters } from './filters';
import { providerFor } from './provider-for';
import { providerOfExchanger } from './provider-of-host';
import { type KnownProvider, providerList } from './providers';
import { sendingHostsOf } from './sending-hosts-of';

describe('a filter in front of a mailbox', () => {
  it.each([
    ['eu-smtp-inbound-1.mimecast.com', 'mimecast'],
    ['MXA-00169C01.GSLB.PPHOSTED.COM.', 'proofpoint'],
    ['mx1-us1.ppe-hosted.com', 'proofpoint-essentials'],
    ['d12345a.ess.barracudanetworks.com', 'barracuda'],
    ['mx01.hornetsecurity.com', 'hornetsecurity'],
    ['mx1.hc1234-56.iphmx.com', 'cisco-secure-email'],
    ['cust1234-1.in.mailcontrol.com', 'forcepoint'],
    ['example.in.tmes.trendmicro.eu', 'trend-micro'],
    ['mx-01-eu-west-1.prod.hydra.sophos.com', 'sophos'],
    ['cluster1.us.messagelabs.com', 'symantec-cloud'],
  ])('%s is known as %s', (host, id) => {
    expect(filterOfExchanger(host)?.id).toBe(id);
    expect(providerOfExchanger(host)).toBeNull();
  });

  it('is not seen in a name that only contains it, or in a mailbox’s own exchanger', () => {
    expect(filterOfExchanger('evilmimecast.com')).toBeNull();
    expect(filterOfExchanger('mimecast.com.example.net')).toBeNull();
    expect(filterOfExchanger('example-org.mail.protection.outlook.com')).toBeNull();
    expect(filterOfExchanger('')).toBeNull();
  });

  it('has a source and a month', () => {
    for (const { source, checked, mx } of Object.values(mailFilters)) {
      expect(source).toMatch(/^https:\/\//);
      expect(checked).toMatch(/^20\d\d-\d\d$/);
      expect(mx.every((end) => /^[a-z0-9.-]+$/.test(end))).toBe(true);
    }
  });
});

describe('the names a password may go to', () => {
  const of = (domain: string) => [...sendingHostsOf(providerFor(domain) as KnownProvider)];

  it('are all sending servers of the provider', () => {
    expect(of('gmx.de')).toEqual(expect.arrayContaining(['mail.gmx.net', 'mail.gmx.com']));
    expect(of('gmail.com')).toEqual(['smtp.gmail.com']);
    expect(of('contoso.onmicrosoft.com')).toEqual(
      expect.arrayContaining(['smtp.office365.com', 'smtp-legacy.office365.com', 'smtp-mail.outlook.com']),
    );
  });

  it('leave out names that are retired, or for incoming mail, or somebody else’s', () => {
    expect(of('hotmail.com')).not.toContain('smtp.live.com');
    expect(of('contoso.onmicrosoft.com')).not.toContain('outlook.office365.com');
    expect(of('gmail.com')).not.toContain('smtp.mail.yahoo.com');
  });

  it('are the provider’s own where no other record is the same operator’s', () => {
    const alone = providerList.filter(({ operator }) => operator === undefined);
    for (const one of alone) {
      expect([...sendingHostsOf(one)]).toEqual([...new Set(one.servers.map(({ host }) => host))]);
    }
  });
});

it('an exchanger of the newer form *.mx.microsoft is Microsoft 365', () => {
  expect(providerOfExchanger('contoso-com.o-v1.mx.microsoft')?.id).toBe('microsoft-365');
});
