import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accountIds } from '@/lib/settings/account-ids';
import { readHostName } from '@/lib/settings/host-name';
import { encryptions } from '@/lib/settings/settings';
import en from '@/lib/text/en/providers.json';
import { providerGroups, providerList } from './providers';
import { slips } from './slips';

const hostName = z.string().refine((text) => {
  const name = readHostName(text);
  return 'host' in name && name.host === text && name.kind === 'name';
}, 'not a host name in lower case');
const page = z.url({ protocol: /^https$/ });
const day = z.iso.date();

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  group: z.enum(providerGroups as [string, ...string[]]),
  name: z.string().min(2),
  account: z.enum(accountIds),
  operator: z.string().optional(),
  domains: z.array(hostName),
  mx: z.array(hostName),
  servers: z.array(
    z.strictObject({ host: hostName, port: z.int().min(1).max(65_535), encryption: z.enum(encryptions) }),
  ),
  incoming: z.array(hostName),
  retired: z.array(z.strictObject({ host: z.string(), use: hostName })).optional(),
  userName: z.enum(Object.keys(en.userName) as [string, ...string[]]),
  signIn: z.array(
    z.strictObject({
      way: z.enum(Object.keys(en.signIn) as [string, ...string[]]),
      page: page.optional(),
      source: page.optional(),
      from: day.optional(),
      until: day.optional(),
    }),
  ),
  notes: z
    .array(
      z.strictObject({
        key: z.enum(Object.keys(en.notes).map((key) => `providers.notes.${key}`) as [string, ...string[]]),
        from: day.optional(),
        until: day.optional(),
        source: page,
      }),
    )
    .optional(),
  source: page,
  unconfirmed: z.literal(true).optional(),
  checked: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
});

describe('each provider', () => {
  it.each(providerList.map((one) => [one.id, one] as const))('%s has all that a record needs', (_, one) => {
    expect(schema.safeParse(one).error?.issues ?? []).toEqual([]);
  });

  it.each(providerList.map((one) => [one.id, one] as const))('%s offers only encrypted servers', (_, one) => {
    for (const { port, encryption } of one.servers) {
      expect(encryption).toBe(port === 465 ? 'tls' : 'starttls');
    }
  });

  it('has an id that no other has', () => {
    const ids = providerList.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is found by a domain that no other has', () => {
    const domains = providerList.flatMap((one) => one.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });

  it('has no incoming name that somebody sends through', () => {
    const sending = new Set(providerList.flatMap((one) => one.servers.map((server) => server.host)));
    expect(providerList.flatMap((one) => one.incoming).filter((host) => sending.has(host))).toEqual([]);
  });

  it('puts a retired name right with a server of its own', () => {
    for (const one of providerList) {
      for (const { use } of one.retired ?? [])
        expect(one.servers.map((server) => server.host)).toContain(use);
    }
  });

  it('is the one that a common slip leads to', () => {
    const sending = new Set(providerList.flatMap((one) => one.servers.map((server) => server.host)));
    for (const [slip, host] of Object.entries(slips)) {
      expect(sending.has(host)).toBe(true);
      expect(sending.has(slip)).toBe(false);
    }
  });
});

it('no sign-in way and no note is written for nobody', () => {
  const ways = new Set<string>(providerList.flatMap((one) => one.signIn.map(({ way }) => way)));
  const notes = new Set<string>(providerList.flatMap((one) => (one.notes ?? []).map(({ key }) => key)));
  expect(Object.keys(en.signIn).filter((way) => !ways.has(way))).toEqual([]);
  expect(Object.keys(en.notes).filter((key) => !notes.has(`providers.notes.${key}`))).toEqual([]);
});
