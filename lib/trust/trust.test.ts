import { describe, expect, test } from 'vitest';
import { judgeTrust } from './trust';
import { by, exchangers, means } from './trust-for-test';

describe('a password may go to', () => {
  test.each([
    ['a practice server', 'mail.practice.test', 'practice'],
    ['a server that the operator lists', 'relay.example.org', 'operator'],
    ['a server below a name that the operator lists', 'a.b.corp.example.org', 'operator'],
    ['an address that the operator lists', '10.0.0.5', 'operator'],
    ['a known provider’s server', 'smtp.office365.com', 'provider'],
    ['a server of the address’s own domain', 'exch01.hq.contoso.com', 'own-domain'],
    ['the exchanger itself', 'mx1.hoster.com', 'mail-servers'],
    ['the sending server of whoever runs the exchanger', 'smtp.hoster.com', 'mail-servers'],
    ['the server that SRV names', 'submit.elsewhere.net', 'mail-servers'],
  ])('%s', async (_, host, why) => expect(await by(host)).toBe(why));
  test('a server in a zone above the exchanger, under a public suffix of two words', async () => {
    expect(await by('smtp.mail.deep-hoster.co.uk', { address: 'a@deep.com' })).toBe('mail-servers');
    expect(await by('smtp.deep-hoster.co.uk', { address: 'a@deep.com' })).toBe('mail-servers');
  });
  test('the server of whoever runs an exchanger beside a filter’s', async () => {
    expect(await by('smtp.hoster.com', { address: 'a@cleaned.com' })).toBe('mail-servers');
  });
  test('a filter’s server that SRV names for sending', async () => {
    expect(await by('eu-smtp-outbound-1.mimecast.com', { address: 'a@submitting.com' })).toBe('mail-servers');
  });
  test.each([
    ['a part of an address', 'anna'],
    ['another name at the same domain', 'a.smith@mail.contoso.com'],
    ['an address at a domain that names the server too', 'anna@rented.com', 'mail.hoster.com'],
    ['a Windows name', 'CONTOSO\\anna'],
    ['an address inside a Windows domain', 'anna@contoso.local'],
  ])('a server of the address’s domain, signed in to by %s', async (_, username, host = 'mx.contoso.com') => {
    const records = {
      ...means,
      ownServersOf: async () => ({ exchangers: exchangers('mx1.hoster.com'), submission: [] }),
    };
    expect(await judgeTrust({ host, address: 'anna@contoso.com', username }, records)).toMatchObject({
      trusted: true,
    });
  });
  test('a server whose name was typed twice', async () => {
    expect(await by('mail.far.example')).toBe('stranger');
    expect(await by('mail.far.example', { confirmedHost: 'mail.far.example' })).toBe('confirmed');
  });
  test('the server of a signed link, for its mail domains', async () => {
    const link = { host: 'mail.far.example', mailDomains: ['contoso.com'] };
    expect(await by('mail.far.example', { link })).toBe('signed-link');
  });
  test.each(['SMTP.Office365.COM', 'smtp.office365.com.', ' smtp.office365.com ', 'ｓｍｔｐ.office365.com'])(
    'a known server spelled %j',
    async (host) => expect(await by(host)).toBe('provider'),
  );
});
