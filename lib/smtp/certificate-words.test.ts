import type tls from 'node:tls';
import { expect, test } from 'vitest';
import { judgeCertificate } from './certificate';
import { linkOutOfDate, nameOf } from './chain';

const red = '\u001b[31mred\u001b]0;title\u0007';
const turned = 'moc.knab\u202e evil \u200b';
const shown = ['[31mred]0;title', 'moc.knab evil'];

test.each([
  ['escape sequences', red, shown[0]],
  ['letters that turn the text around', turned, shown[1]],
])('%s in the name of a certificate reach nobody', (_, said, words) => {
  expect(nameOf({ C: '', ST: '', L: '', OU: '', O: said, CN: said })).toBe(words);
  const old = {
    subject: { CN: said },
    valid_from: 'Jan 1 00:00:00 2020 GMT',
    valid_to: 'Jan 1 00:00:00 2021 GMT',
  };
  const chain = [old, old] as unknown as tls.DetailedPeerCertificate[];
  expect(linkOutOfDate(chain, new Date())).toMatchObject({ expiredLink: { name: words } });
});

test('a certificate of which nothing says that it was checked is not trusted', () => {
  const name = { CN: 'mail.example' };
  const leaf = {
    subject: name,
    issuer: { CN: 'somebody' },
    subjectaltname: 'DNS:mail.example',
    raw: Buffer.alloc(0),
  };
  const socket = { authorized: false } as tls.TLSSocket;
  const facts = judgeCertificate(socket, name.CN, leaf as unknown as tls.PeerCertificate);
  expect(facts.faults).toContain('untrusted');
});

test.each([
  ['of old without a list of names', undefined, [red, turned]],
  ['with a list', `DNS:a\u001b[31m.example, DNS:b\u202e.example`, []],
])('what leads terminals or readers astray is in no name of a certificate %s', (_, subjectaltname, CN) => {
  const leaf = { subject: { CN }, issuer: { O: [red, turned] }, subjectaltname };
  const socket = { authorized: true } as tls.TLSSocket;
  const facts = judgeCertificate(socket, 'mail.example', leaf as unknown as tls.PeerCertificate);
  expect(facts.names).toEqual(subjectaltname ? ['a[31m.example', 'b.example'] : shown);
  expect(facts.issuer).toBe(shown.join(', '));
});
