import { judgeTrust, type OwnServers, type TrustMeans, type TrustQuestion } from './trust';

/** Hosts that take in mail, the preferred first. */
export const exchangers = (...hosts: string[]) => hosts.map((host, at) => ({ host, priority: 10 * at }));

/** What each domain names as its own servers. */
const records: Record<string, Partial<OwnServers>> = {
  'contoso.com': { exchangers: exchangers('mx1.hoster.com'), submission: ['submit.elsewhere.net'] },
  'rented.com': { exchangers: exchangers('vps-12.vps.hoster.com') },
  'deep.com': { exchangers: exchangers('mx.mail.deep-hoster.co.uk') },
  'evil.com': { exchangers: exchangers('smtp.gmail.com', 'mx1.hoster.com') },
  'cleaned.com': {
    exchangers: exchangers(
      'mx0a-00123.pphosted.com',
      'eu-smtp-inbound-1.mimecast.com',
      'cluster1.eu.messagelabs.com',
      'esa1.cleaned.iphmx.com',
      'mx1.hoster.com',
    ),
  },
  'submitting.com': {
    exchangers: exchangers('eu-smtp-inbound-1.mimecast.com'),
    submission: ['eu-smtp-outbound-1.mimecast.com'],
  },
};
/** Of which domains anybody was asked. */
export const asked: string[] = [];
/** An installation with practice servers, and servers that its operator lists. */
export const means: TrustMeans = {
  practiceHosts: ['mail.practice.test'],
  trustedHosts: ['relay.example.org', '*.corp.example.org', '10.0.0.5'],
  ownServersOf: async (domain) => {
    asked.push(domain);
    return { exchangers: [], submission: [], ...records[domain] };
  },
};

/** Whether a password of anna@contoso.com may go to a host. */
export const judge = (host: string, more: Partial<TrustQuestion> = {}) =>
  judgeTrust({ host, address: 'anna@contoso.com', ...more }, means);
/** The same in a word: by what it may, or why not. */
export const by = async (host: string, more: Partial<TrustQuestion> = {}) => {
  const trust = await judge(host, more);
  return trust.trusted ? trust.by : trust.why;
};
