import tls from 'node:tls';

/** Who vouches for servers everywhere under another name than stands on the roots of their certificates. Seen 2026-11. */
const underOtherRoots = new Set([
  "Let's Encrypt",
  'Google Trust Services',
  'ZeroSSL',
  'cPanel, LLC',
  'GEANT Vereniging',
  'Gandi SAS',
  'Internet2',
  'Corporation Service Company',
  'Network Solutions L.L.C.',
  'Actalis S.p.A.',
]);

/** An organisation in a name (X.520, 2.5.4.10), as UTF8String and as PrintableString. */
const organisation = [Buffer.from('55040a0c', 'hex'), Buffer.from('55040a13', 'hex')];

/** Whether certificates of this organisation are trusted everywhere: it is known to issue them, or its name is on a root of Node’s. */
export function isPublicAuthority(name: string): boolean {
  if (underOtherRoots.has(name)) return true;
  const bytes = Buffer.from(name);
  if (bytes.length === 0 || bytes.length > 127) return false;
  // read as they are: to take the roots apart would cost 20 ms
  const written = organisation.map((kind) => Buffer.concat([kind, Buffer.from([bytes.length]), bytes]));
  return tls.rootCertificates.some((pem) => {
    const root = Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64');
    return written.some((each) => root.includes(each));
  });
}
