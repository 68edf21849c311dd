import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAuthority, type KeyPair, selfSigned } from '@/lib/practice/authority';

/** Paths of a key and its certificate, both PEM. */
export type CertificateFiles = { key: string; cert: string };

/** Every kind of certificate a mail server may show. All but `wrongName` carry `goodNames`. */
export type Certificates = {
  /** The authority that a client has to trust (PEM file). */
  ca: string;
  good: CertificateFiles;
  wrongName: CertificateFiles;
  expired: CertificateFiles;
  notYetValid: CertificateFiles;
  selfSigned: CertificateFiles;
  /** Issued by an authority that the server does not send along. */
  incompleteChain: CertificateFiles;
  /** The same leaf with its intermediate authority: verifies. */
  completeChain: CertificateFiles;
  /** In date itself, with its intermediate authority, which is not. */
  expiredLink: CertificateFiles;
  /** In date itself, with its intermediate authority, which is not yet. */
  earlyLink: CertificateFiles;
  /** Signed with SHA-1, as nobody accepts it any more. */
  weak: CertificateFiles;
};

/** The names that the good certificate is for. */
export const goodNames = ['localhost', 'smtp.test.local', '127.0.0.1', '::1'];

/** The only name in the `wrongName` certificate. */
export const otherName = 'mail.other.example';

/** A certificate for these names alone, by an authority of its own, whose certificate is in `ca`. */
export async function makeCertificateFor(
  names: string[],
  folder: string,
): Promise<{ certificate: CertificateFiles; ca: string }> {
  const authority = await createAuthority('Sendwell test authority for names');
  const { key, cert } = await authority.issue({ names });
  await mkdir(folder, { recursive: true });
  const certificate = { key: join(folder, 'names.key'), cert: join(folder, 'names.pem') };
  await Promise.all([writeFile(certificate.key, key), writeFile(certificate.cert, cert)]);
  return { certificate, ca: authority.ca };
}

/** Makes an authority and one certificate of each kind in `folder`, which is created. Nothing else is touched. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  await mkdir(folder, { recursive: true });
  const root = await createAuthority('Sendwell test authority');
  const between = await root.intermediate('Sendwell test intermediate');
  const day = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  const old = await root.intermediate('Sendwell test old intermediate', {
    notBefore: day(-400),
    notAfter: day(-40),
  });
  const belowOld = await old.issue({ names: goodNames });
  const early = await root.intermediate('Sendwell test early intermediate', { notBefore: day(12) });
  const belowEarly = await early.issue({ names: goodNames });
  const below = await between.issue({ names: goodNames });

  const save = async (name: string, pair: KeyPair): Promise<CertificateFiles> => {
    const files = { key: join(folder, `${name}.key`), cert: join(folder, `${name}.pem`) };
    await Promise.all([writeFile(files.key, pair.key), writeFile(files.cert, pair.cert)]);
    return files;
  };
  const ca = join(folder, 'ca.pem');
  await writeFile(ca, root.ca);
  return {
    ca,
    good: await save('good', await root.issue({ names: goodNames })),
    wrongName: await save('wrong-name', await root.issue({ names: [otherName] })),
    expired: await save(
      'expired',
      await root.issue({ names: goodNames, notBefore: day(-400), notAfter: day(-18) }),
    ),
    notYetValid: await save('not-yet-valid', await root.issue({ names: goodNames, notBefore: day(30) })),
    selfSigned: await save('self-signed', await selfSigned({ names: goodNames })),
    incompleteChain: await save('incomplete-chain', below),
    expiredLink: await save('expired-link', { ...belowOld, cert: `${belowOld.cert}\n${old.ca}` }),
    earlyLink: await save('early-link', { ...belowEarly, cert: `${belowEarly.cert}\n${early.ca}` }),
    weak: await save('weak', await root.issue({ names: goodNames, hash: 'SHA-1' })),
    completeChain: await save('complete-chain', { ...below, cert: `${below.cert}\n${between.ca}` }),
  };
}
