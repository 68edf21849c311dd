import 'reflect-metadata';
import { KeyObject } from 'node:crypto';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 24 * 60 * 60 * 1000;

/** A certificate and its key in PEM. `cert` may carry the chain below the root, the leaf first. */
export type KeyPair = { key: string; cert: string };

/** What a certificate says. `names` are host names and IP literals; both dates and the hash of its signature have a working default. */
export type LeafRequest = { names: string[]; hash?: 'SHA-1' } & Dates;
type Dates = { notBefore?: Date; notAfter?: Date };

/** A certificate authority that lives in memory. `ca` is its own certificate in PEM. */
export type Authority = {
  ca: string;
  issue: (request: LeafRequest) => Promise<KeyPair>;
  /** An authority below this one. What it issues verifies only together with its `ca`. */
  intermediate: (name: string, dates?: Dates) => Promise<Authority>;
};

type Signer = { keys: CryptoKeyPair; certificate: x509.X509Certificate };

/** Makes a root authority (RFC 5280) with a fresh P-256 key. Nothing is written to disk. */
export async function createAuthority(name: string): Promise<Authority> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    ...validity(3650),
    extensions: authorityExtensions(),
  });
  return authorityOf({ keys, certificate });
}

/** Makes a certificate that nobody vouches for. */
export async function selfSigned(request: LeafRequest): Promise<KeyPair> {
  const keys = await makeKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${request.names[0]}`,
    keys,
    ...validity(90, request),
    extensions: leafExtensions(request.names),
  });
  return { key: pemKey(keys), cert: certificate.toString('pem') };
}

function authorityOf(signer: Signer): Authority {
  return {
    ca: signer.certificate.toString('pem'),
    issue: async (request) => {
      const keys = await makeKeys();
      const extensions = leafExtensions(request.names);
      const certificate = await sign(
        signer,
        keys,
        `CN=${request.names[0]}`,
        extensions,
        validity(90, request),
        request.hash,
      );
      return { key: pemKey(keys), cert: certificate.toString('pem') };
    },
    intermediate: async (name, dates) => {
      const keys = await makeKeys();
      const certificate = await sign(
        signer,
        keys,
        `CN=${name}`,
        authorityExtensions(),
        validity(3000, dates),
      );
      return authorityOf({ keys, certificate });
    },
  };
}

function sign(
  signer: Signer,
  keys: CryptoKeyPair,
  subject: string,
  extensions: x509.Extension[],
  dates: { notBefore: Date; notAfter: Date },
  hash: string = algorithm.hash,
) {
  return x509.X509CertificateGenerator.create({
    subject,
    issuer: signer.certificate.subject,
    publicKey: keys.publicKey,
    signingKey: signer.keys.privateKey,
    signingAlgorithm: { ...algorithm, hash },
    extensions,
    ...dates,
  });
}

function makeKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

function pemKey(keys: CryptoKeyPair): string {
  return KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Begins a day early: a clock that is a little behind is no reason to distrust a practice server. */
function validity(days: number, request: Dates = {}) {
  const notBefore = request.notBefore ?? new Date(Date.now() - dayMs);
  return { notBefore, notAfter: request.notAfter ?? new Date(notBefore.getTime() + days * dayMs) };
}

function authorityExtensions() {
  return [
    new x509.BasicConstraintsExtension(true, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  ];
}

function leafExtensions(names: string[]) {
  const isAddress = (name: string) => /^[\d.]+$|:/.test(name);
  const alternatives = names.map((value) => ({
    type: isAddress(value) ? ('ip' as const) : ('dns' as const),
    value,
  }));
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension(alternatives),
  ];
}
