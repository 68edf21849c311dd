import { X509Certificate } from 'node:crypto';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import { isOnlyOutOfDate, whyUntrusted } from './chain';

type Raw = Pick<X509Certificate, 'raw'>;
const root: Raw = new X509Certificate(tls.rootCertificates[0] ?? '');
const unknown: Raw = { raw: Buffer.from('a root of somebody') };

/** A chain as Node tells it: a leaf, and this certificate at its end. */
function endingIn({ raw }: Raw) {
  const name = { CN: 'the end' };
  const leaf = { subject: { CN: 'mail.example' }, issuer: name, raw: Buffer.alloc(0) };
  return [leaf, { subject: name, issuer: name, raw }] as unknown as tls.DetailedPeerCertificate[];
}

test.each<[string, Raw, Raw | undefined, boolean]>([
  ['a public root that the server sent as well', root, root, true],
  ['a root that the server sent, and nobody trusts', unknown, unknown, false],
  ['a root that the server did not send', unknown, undefined, true],
])('a chain that is out of date leads to %s', (_, end, sent, isTrusted) => {
  const sentToo = () => sent as X509Certificate | undefined;
  expect(isOnlyOutOfDate(endingIn(end), 'CERT_HAS_EXPIRED', sentToo)).toBe(isTrusted);
  expect(isOnlyOutOfDate(endingIn(end), 'INVALID_PURPOSE', sentToo)).toBe(false);
});

/** A certificate sent alone, by this issuer. */
const sentAlone = (issuer: { CN: string; O?: string }) =>
  [
    { subject: { CN: 'mail.example' }, issuer, raw: Buffer.alloc(0) },
  ] as unknown as tls.DetailedPeerCertificate[];

test.each([
  ['an authority under a name of its own', { CN: 'R11', O: "Let's Encrypt" }, true],
  ['an authority by the name on its root', { CN: 'Amazon RSA 2048 M02', O: 'Amazon' }, true],
  ['a company', { CN: 'Issuing CA 1', O: 'Example Ltd' }, undefined],
  ['a company that is called like the beginning of one', { CN: 'Issuing CA 1', O: 'Amaz' }, undefined],
  ['somebody without an organisation', { CN: 'R11' }, undefined],
  ['a root that is no longer trusted', { CN: 'DigiCert Old Root', O: 'DigiCert Inc' }, undefined],
])('a link that was left out is of %s', (_, issuer, expected) => {
  const why = whyUntrusted(sentAlone(issuer), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  expect(why).toMatchObject({ untrusted: 'missing-link', lastIssuer: issuer.CN });
  expect(why.linkIsPublic).toBe(expected);
});
