import { readFileSync } from 'node:fs';
import tls from 'node:tls';

let roots: Set<string> | undefined;

/** Whether Node trusts this root certificate (DER) everywhere: by its own list, or by the operator's `NODE_EXTRA_CA_CERTS`. */
export function isTrustedRoot(raw: Buffer): boolean {
  // read where first asked for: few servers need it
  roots ??= new Set([...tls.rootCertificates, ...extraRoots()].map(base64In));
  return roots.has(raw.toString('base64'));
}

/** What the operator trusts beside the list, in PEM. None where the file cannot be read: Node itself goes on without it. */
function extraRoots(): string[] {
  const file = process.env.NODE_EXTRA_CA_CERTS;
  if (!file) return [];
  try {
    return readFileSync(file, 'latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END/g) ?? [];
  } catch {
    return [];
  }
}

function base64In(pem: string): string {
  return pem.replace(/-----[^-]+(?:-----)?|\s/g, '');
}
