import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeTrust } from './trust';
import { asked, by, judge, means } from './trust-for-test';

describe('an attack', () => {
  test.each([
    'smtp.office365.com.evil.example',
    'smtp.0ffice365.com',
    'smtp.office365.com.evil.example.',
    'SMTP.0FFICE365.COM',
    'smtp.gmail.com-login.example',
    'ѕmtp.gmail.com',
    'xn--mtp-ehd.gmail.com',
    'smtp.gmаil.com',
    'smtp.office365.com.ru',
    'mail.0ffice365.com',
    'smtp-office365.com',
    'smtp.gmaii.com',
    'smtp.ցmail.com',
    'mail.cоntoso.com',
    'mail.c0ntoso.com',
    'smtp.contoso.com.evil.example',
  ])('by the lookalike %s is called out, and cannot be confirmed', async (host) => {
    const trust = await judge(host, { confirmedHost: host });
    expect(trust).toMatchObject({ trusted: false, why: 'lookalike', like: expect.stringMatching(/\./) });
  });
  test.each([
    ['another host was confirmed', 'evil.example', 'mail.far.example'],
    ['nothing was typed', 'evil.example', ''],
    ['a part of the name was typed', 'evil.example', 'evil'],
    ['the name above was typed', 'smtp.evil.example', 'evil.example'],
    ['another spelling of another address was typed', '203.0.113.9', '203.0.113.10'],
  ])('by a swapped host does not work: %s', async (_, host, confirmedHost) => {
    expect(await by(host, { confirmedHost })).toBe('stranger');
  });
  test.each([
    ['EVIL.example.', 'evil.EXAMPLE'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['203.0.113.9', '0xcb007109'],
    ['[2001:DB8::1]', '2001:db8:0::1'],
  ])('by spelling does not split one host in two: %s is %s', async (host, confirmedHost) => {
    expect(await by(host, { confirmedHost })).toBe('confirmed');
  });
  test('by a link whose own domain vouches for its server, with somebody else’s address as the user name, does not work', async () => {
    const asIf = { address: 'anna@mallory.com', username: 'anna@contoso.com' };
    expect(await by('smtp.mallory.com', asIf)).toBe('stranger');
    expect(await by('smtp.mallory.com', { ...asIf, username: 'ANNA@CONTOSO.com.' })).toBe('stranger');
    expect(await by('smtp.mallory.com', { ...asIf, username: 'x@mallory.com@contoso.com' })).toBe('stranger');
    expect(await by('smtp.mallory.com', { ...asIf, confirmedHost: 'smtp.mallory.com' })).toBe('confirmed');
  });
  test('by a signed link for other people’s domain does not work', async () => {
    const link = { host: 'mail.far.example', mailDomains: ['other.example', 'sub.contoso.com'] };
    expect(await by('mail.far.example', { link })).toBe('stranger');
  });
  test('by a signed link for another host does not work, even together with a typed name', async () => {
    const link = { host: 'mail.far.example', mailDomains: ['contoso.com'] };
    expect(await by('evil.example', { link })).toBe('stranger');
    expect(await by('evil.example', { link, confirmedHost: 'mail.far.example' })).toBe('stranger');
  });
  test('by the records of the host’s own domain does not work: the address’s are asked', async () => {
    asked.length = 0;
    expect(await by('smtp.evil.com')).toBe('stranger');
    expect(asked).toEqual(['contoso.com']);
  });
  test.each(['vps-666.vps.hoster.com', 'vps-666.hoster.com', 'static-9-113-0-203.hoster.com', 'hoster.com'])(
    'from a machine that the same hoster rents out, %s, does not work',
    async (host) => {
      expect(await by(host, { address: 'a@rented.com' })).toBe('stranger');
      expect(await by(host)).toBe('stranger');
    },
  );
  test('by a mail server’s name in somebody else’s part of a hoster’s zone does not work', async () => {
    expect(await by('mail.mallory.hoster.com')).toBe('stranger');
    expect(await by('smtp.mallory.deep-hoster.co.uk', { address: 'a@deep.com' })).toBe('stranger');
  });
  test.each([
    'mx0a-00123.pphosted.com',
    'smtp.pphosted.com',
    'eu-smtp-inbound-1.mimecast.com',
    'smtp.mimecast.com',
    'mail.messagelabs.com',
    'relay.iphmx.com',
  ])('by the filter in front of a mailbox does not work: %s takes no password', async (host) => {
    expect(await by(host, { address: 'a@cleaned.com' })).toBe('stranger');
    expect(await by(host, { address: 'a@cleaned.com', confirmedHost: host })).toBe('confirmed');
  });
  test('by a neighbour under a public suffix does not work', async () => {
    expect(await by('smtp.mallory.co.uk', { address: 'anna@anna.co.uk' })).toBe('stranger');
    expect(await by('mallory.github.io', { address: 'anna@anna.github.io' })).toBe('stranger');
    expect(await by('co.uk', { address: 'anna@co.uk' })).toBe('stranger');
  });
  test('from a customer’s line below the provider’s own domain does not work', async () => {
    const address = 'anna@comcast.net';
    expect(await by('c-203-0-113-9.hsd1.ca.comcast.net', { address })).toBe('stranger');
    expect(await by('smtp.comcast.net', { address })).not.toBe('stranger');
  });
  test('by an ending that only looks like the own domain does not work', async () => {
    for (const host of ['evilcontoso.com', 'contoso-com.evil.example'])
      expect(await by(host)).toBe('stranger');
    expect(await by('contoso.com.evil.example')).toBe('lookalike');
  });
  test('by a practice name where practice is off does not work', async () => {
    const off = { ...means, practiceHosts: [] };
    const question = { host: 'mail.practice.test', address: 'anna@contoso.com' };
    expect(await judgeTrust(question, off)).toMatchObject({ trusted: false });
  });
  test.each(['', 'contoso.com', '@', 'anna@', 'anna@[203.0.113.9]', 'anna@com'])(
    'by the address %j gets no host trusted by its domain',
    async (address) => expect(await by('smtp.contoso.com', { address })).toBe('stranger'),
  );
  test('to learn about inside domains by the answer asks nobody about them', async () => {
    asked.length = 0;
    for (const domain of ['corp', 'contoso.local', 'contoso.internal', 'localhost'])
      await by('smtp.elsewhere.example', { address: `anna@${domain}` });
    expect(asked).toEqual([]);
  });
  test('by whatever text never gets a password to a stranger’s server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string(), async (confirmedHost, local) => {
        const trust = await judge('evil.example', { confirmedHost, address: `${local}@contoso.com` });
        expect(trust.trusted).toBe(false);
      }),
    );
  });
});
