import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { judgedWords } from '@/lib/evidence/judged-words';
import { isPresentVersion, tooOld } from '@/lib/evidence/tls-versions';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely, sure, unsure } from '@/lib/problems/catalogue/judgement';
import { plain } from '@/lib/problems/plain/plain';
import { ofClient } from '@/lib/problems/vocabulary/client-certificate';

/** The server wants a certificate of the client, or none that it was shown would do. */
export const clientCertificate =
  /ECLIENTCERT|CERTIFICATE_REQUIRED|ALERT_(?:NO|BAD|UNSUPPORTED|REVOKED|EXPIRED|UNKNOWN)_CERTIFICATE|ALERT_CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN)|ALERT_UNKNOWN_CA/;

/** The same, said in a reply after a handshake that it let pass. */
export function wantsCertificate(reply: Failure['reply']): boolean {
  return ofClient.test(plain(judgedWords(reply)));
}

/** What a server’s own alert says that is not about versions and ciphers (RFC 8446 §6.2). */
const byAlert: [RegExp, ProblemCode][] = [
  [
    /ALERT_(?:INTERNAL_ERROR|DECODE_ERROR|DECRYPT_ERROR|UNEXPECTED_MESSAGE|BAD_RECORD_MAC)/,
    'server-temporary-failure',
  ],
  [/ALERT_USER_CANCELL?ED/, 'server-closed-connection'],
  [/UNRECOGNIZED_NAME/, 'cert-name-mismatch'],
  // it wants to be told what will be spoken (RFC 7301 §3.2), which mail programs do not say
  [/NO_APPLICATION_PROTOCOL/, 'not-smtp-server'],
  [/(?:EE|CA)_KEY_TOO_SMALL|CA_MD_TOO_WEAK/, 'cert-untrusted'],
  [clientCertificate, 'auth-mechanism-unsupported'],
];

/** No set of parameters that both take: mostly old ones, but a key or a set-up that cannot be used ends like that too. */
export const disagreed = /HANDSHAKE_FAILURE/;

/** The server’s own alert in a code of OpenSSL’s, as RFC 8446 §6 names it: `internal_error`. Null: it sent none. */
export function alertIn(code: string | undefined): string | null {
  const name = code?.match(/^ERR_SSL_(?:SSLV3|TLSV1|TLSV13|SSL\/TLS)_(?:ALERT_)?([A-Z_]+)$/)?.[1];
  return name?.toLowerCase() ?? null;
}

/** Judges a handshake that OpenSSL names the end of. Null for any other code. */
export function byTlsAlert(code: string | undefined): Judgement | null {
  if (code === undefined) return null;
  // it says no, and neither to what nor why (RFC 8446 §6.2)
  if (/ALERT_ACCESS_DENIED/.test(code))
    return unsure('ip-blocklisted', ['auth-mechanism-unsupported', 'tls-too-old']);
  const told = byAlert.find(([pattern]) => pattern.test(code))?.[1];
  if (told) return likely(told, told === 'cert-name-mismatch' ? [] : ['tls-too-old']);
  if (disagreed.test(code)) return likely('tls-too-old', ['server-temporary-failure']);
  return tooOld.test(code) ? sure('tls-too-old') : null;
}

/** Whether the line was encrypted with a version that is not outdated (RFC 8996). */
export function isPresentTls({ tlsVersion }: Pick<Evidence, 'tlsVersion'>): boolean {
  return isPresentVersion(tlsVersion);
}
