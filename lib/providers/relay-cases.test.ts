import { describe, expect, it } from 'vitest';
import { readHostName } from '@/lib/settings/host-name';
import { claimsAboutProvider, type ProviderClaimId, providerClaims } from './provider-claims';
import { providerOfHost } from './provider-of-host';
import { providerList } from './providers';
import { relayCaseIds, relayCaseOf, relayCases } from './relay-cases';

describe('a relay', () => {
  it.each([
    ['relay', 'internal-name'],
    ['smtp.corp.local', 'internal-name'],
    ['mail.office.lan', 'internal-name'],
    ['example-com.mail.protection.outlook.com', 'direct-send'],
    ['example-com.o-v1.mx.microsoft', 'direct-send'],
    ['tenant.mail.protection.office365.us', 'direct-send'],
    ['smtp.hve.mx.microsoft', 'high-volume'],
    ['smtp-hve.office365.com', 'high-volume'],
    ['smtp.azurecomm.net', 'azure'],
    ['smtp.example.com', null],
    ['mail.protection.outlook.com.evil.example', null],
    ['evilmail.protection.outlook.com', null],
  ])('by the name %s is the case %s', (host, id) => {
    expect(relayCaseOf(host)).toBe(id);
  });

  it.each(relayCaseIds)('of the kind %s has settings that can be tried, and a source', (id) => {
    const { host, pairs, source } = relayCases[id];
    expect(host === null || 'host' in readHostName(host)).toBe(true);
    expect(pairs.length).toBeGreaterThan(0);
    for (const { port, encryption } of pairs) {
      expect([25, 587, 2525]).toContain(port);
      // a line without encryption is only ever said to be there where no password goes
      if (encryption === 'none') expect(relayCases[id].signIn).not.toBe('password');
    }
    expect(source).toMatch(/^https:\/\//);
  });

  it('with a sign-in at a name of its own is among the providers with the same ports', () => {
    for (const id of ['high-volume', 'azure'] as const) {
      const known = providerOfHost(relayCases[id].host);
      expect(known?.provider.servers.map(({ port, encryption }) => ({ port, encryption }))).toEqual(
        relayCases[id].pairs,
      );
    }
  });
});

describe('what articles get wrong', () => {
  it('is answered on at least one provider’s page, each with a source', () => {
    const ids = new Set<string>(providerList.map(({ id }) => id));
    for (const [id, { about, source }] of Object.entries(providerClaims)) {
      expect(about.length, id).toBeGreaterThan(0);
      expect(about.filter((one) => !ids.has(one))).toEqual([]);
      expect(source).toMatch(/^https:\/\//);
    }
    const shown = new Set<ProviderClaimId>(providerList.flatMap(({ id }) => claimsAboutProvider(id)));
    expect(shown.size).toBe(Object.keys(providerClaims).length);
  });
});
