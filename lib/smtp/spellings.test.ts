import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createGuard } from './guard';
import { readHost } from './host';
import { lookUp } from './look-up';

/**
 * Name servers that answer with this machine to whoever asks: what gets this far would be dialled without
 * the guard.
 */
const asked: string[] = [];
vi.mock('./public-names', () => ({
  publicAddresses: async (name: string) => {
    asked.push(name);
    return ['127.0.0.1', '::1'];
  },
}));

const guard = createGuard({ ports: [], networks: [] });
const { signal } = new AbortController();
beforeEach(() => {
  asked.length = 0;
});

const toldOf = async (host: string) => {
  const began = performance.now();
  const told = await lookUp(host, [587], { guard }, signal).catch(({ code }) => ({ code }));
  return { told, longEnough: performance.now() - began > 290 };
};

/** Every spelling, all at once, beside what is told of it. */
const toldOfAll = async (hosts: string[]) =>
  Object.fromEntries(await Promise.all(hosts.map(async (host) => [host, await toldOf(host)])));
const allTold = (hosts: string[], told: object) =>
  Object.fromEntries(hosts.map((host) => [host, { told, longEnough: true }]));

const addresses = [
  // hexadecimal, octal, decimal and short forms, mixed and with zeros in front (inet_aton)
  '0x7F.0x0.0x0.0x1',
  '0177.0000.0000.0001',
  '00000177.1',
  '127.65537',
  '127.0x.1',
  '0X7F000001',
  '2130706433.',
  '127.000.000.001',
  '127.0.0.01',
  '0xA9FEA9FE',
  '2852039166',
  '169.16689662',
  '0251.0376.0251.0376',
  '0xa83f8110',
  '0xa.1',
  '012.1',
  '172.16.1',
  '192.168.257',
  '0',
  '0x',
  '4294967295',
  // digits and dots of other scripts and widths, and signs that cannot be seen
  '𝟏𝟐𝟕.𝟎.𝟎.𝟏',
  '127｡0｡0｡1',
  '127．0．0．1',
  '１0.０.0.1',
  '127\u00ad.0.0.1',
  '127.0.0.1\u200b',
  '\u2060127.0.0.1',
  // IPv4 inside IPv6: mapped, translated, compatible, NAT64, 6to4, Teredo, ISATAP
  '0:0:0:0:0:ffff:7f00:1',
  '::ffff:192.168.0.1',
  '[::ffff:169.254.169.254]',
  '::ffff:0:127.0.0.1',
  '::ffff:0:7f00:1',
  '::7f00:1',
  '::192.168.0.1',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1:ffff::8.8.8.8',
  '2002:a00:1::',
  '2002:c0a8:101::1',
  '2001:0:5ef5:79fb:0:59a:80ff:fffe',
  '2a01:111::5efe:192.168.0.1',
  // IPv6 that is no public unicast, in long and short forms
  '0:0:0:0:0:0:0:1',
  '::0001',
  '::2',
  'fd12::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  '2001:10::1',
  '1::',
  // no host at all for us, and one for somebody else
  'fe80::1%eth0',
  'fe80::1%25eth0',
  '::1%lo',
  '[::1',
  '[[::1]]',
  '127.0.0.1:25',
  'http://127.0.0.1',
  '//127.0.0.1',
  '127.0.0.1/',
  '127.0.0.1#',
  '127.0.0.1?',
  '127.0.0.1\\',
  'user@127.0.0.1',
  '8.8.8.8@127.0.0.1',
  '127.0.0.1,8.8.8.8',
  '8.8.8.8\n127.0.0.1',
  '8.8.8.8\t127.0.0.1',
  '127.0.0.1\u0000.example.org',
  '127.0.0.1%00.example.org',
  '4294967296',
  '256.1.1.1',
  '1.1.1.1.1',
  '⒈⒉⒎.⒈',
  '١٢٧.0.0.1',
];

const names = [
  'localhost',
  'localhost.',
  'LOCALHOST..',
  'ｌｏｃａｌｈｏｓｔ',
  'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
  'lo\u00adcalhost',
  'ip6-localhost',
  'ip6-loopback',
  'instance-data',
  '0b1',
  '1e3',
  'localhost.localdomain',
  'metadata.google.internal',
  '127.0.0.1.nip.io',
  '10-0-0-1.sslip.io',
  'localtest.me',
  'spoofed.burpcollaborator.net',
  '_smtp.example.org',
  'xn--mnchen-3ya.example',
];

describe('an attack', () => {
  test('by another spelling of an address inside gets the one refusal in padded time, and nobody is asked', async () => {
    expect(await toldOfAll(addresses)).toEqual(allTold(addresses, { refused: true }));
    expect(asked).toEqual([]);
  });
  test('by a name of this machine or of the inside is answered as what does not exist, in padded time', async () => {
    expect(await toldOfAll(names)).toEqual(allTold(names, { code: 'ENOTFOUND' }));
    // of name servers alone: neither search list nor list of hosts
    expect(asked.length).toBeGreaterThan(5);
    for (const name of asked) expect(name).toMatch(/[^.]\.[^.]+$/);
  });
});

test.each(['smtp.example.org#', 'smtp.example.org?x', 'smtp.example.org\\.evil.example', 'a:b', 'a@b'])(
  'a name with more behind it, %j, is no host',
  (text) => expect(readHost(text)).toBeNull(),
);
