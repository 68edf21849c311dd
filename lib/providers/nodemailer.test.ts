import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { providerFor } from './provider-for';
import { providerOfHost } from './provider-of-host';
import { type KnownProvider, providerList } from './providers';

type Service = { host?: string; port?: number | string; secure?: boolean; domains?: string[] };
const file = new URL('../../node_modules/nodemailer/dist/well-known/services.json', import.meta.url);
const services = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Service>);

const pair = (service: Service) =>
  `${service.port ?? (service.secure ? 465 : 587)} ${service.secure || service.port === 465 ? 'tls' : 'starttls'}`;

const hostsOf = (provider: KnownProvider) =>
  [...new Set(provider.servers.map((server) => server.host))].join(', ') || 'none';

/** How one entry differs from our records of the same host and domains; empty where we have none or agree. */
function differences(service: Service): string[] {
  const host = service.host ?? '';
  const known = providerOfHost(host);
  const found: string[] = [];
  if (known?.role === 'outgoing') {
    const ours = known.provider.servers.filter((server) => server.host === host);
    const pairs = ours.map((server) => `${server.port} ${server.encryption}`);
    if (!pairs.includes(pair(service))) found.push(`${pair(service)}, ours ${pairs.join(', ')}`);
  } else if (known) found.push(`${host} is ${known.role}, ours ${hostsOf(known.provider)}`);
  for (const domain of service.domains ?? []) {
    const owner = providerFor(domain);
    if (owner && !owner.servers.some((server) => server.host === host))
      found.push(`${domain} at ${host}, ours ${hostsOf(owner)}`);
  }
  return found;
}

/** Every difference, with its reason. A change on either side fails this test and has to be looked at. */
const reasons: Record<string, { is: string[]; reason: string }> = {
  AOL: {
    is: ['587 starttls, ours 465 tls'],
    reason: 'Thunderbird’s and Delta Chat’s registers list 465 alone.',
  },
  Naver: {
    is: ['587 starttls, ours 465 tls'],
    reason: 'Thunderbird’s register lists 465 alone.',
  },
  Infomaniak: {
    is: ['587 starttls, ours 465 tls'],
    reason: 'Delta Chat’s register lists 465 alone.',
  },
  GMX: {
    is: ['gmx.net', 'gmx.de'].map((domain) => `${domain} at mail.gmx.com, ours mail.gmx.net`),
    reason: 'GMX has one server for German-speaking countries and one for the others; both registers say so.',
  },
  Godaddy: {
    is: ['25 starttls, ours 465 tls'],
    reason: 'Port 25 is for servers among themselves and often blocked; Thunderbird’s register lists 465.',
  },
  BOL: {
    is: ['bol.com.br at smtp.bol.com.br, ours smtps.bol.com.br'],
    reason: 'Thunderbird’s register names smtps.bol.com.br.',
  },
  Proton: {
    is: ['proton.me', 'protonmail.com', 'pm.me', 'protonmail.ch'].map(
      (domain) => `${domain} at smtp.protonmail.ch, ours none`,
    ),
    reason:
      'That server is for tokens of business plans; Outlook sends through the bridge on the same computer.',
  },
  Tutanota: {
    is: ['tutanota.com', 'tutanota.de', 'tuta.io'].map(
      (domain) => `${domain} at smtp.tutanota.com, ours none`,
    ),
    reason: 'Tuta offers no IMAP and no SMTP to mail programs.',
  },
};

it('differs from nodemailer’s list only where a reason is given', () => {
  const found = services
    .map(([name, service]) => [name, differences(service)] as const)
    .filter(([, all]) => all.length > 0);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(reasons).map(([name, { is }]) => [name, is])),
  );
});

it('shares enough with nodemailer’s list for the comparison to mean something', () => {
  const hosts = new Set(providerList.flatMap((one) => one.servers.map((server) => server.host)));
  expect(services.filter(([, { host }]) => host && hosts.has(host)).length).toBeGreaterThan(20);
});
