import type { ProblemCode } from './codes';
import type { Judgement } from './rules/match';

/** What a server’s own alert says that is not about versions and ciphers (RFC 8446 §6.2). */
const byAlert: [RegExp, ProblemCode][] = [
  [/ALERT_INTERNAL_ERROR/, 'server-temporary-failure'],
  [/UNRECOGNIZED_NAME/, 'cert-name-mismatch'],
  [/CERTIFICATE_REQUIRED/, 'auth-mechanism-unsupported'],
];

const tooOld =
  /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|VERSION_TOO_LOW|NO_SHARED_CIPHER|HANDSHAKE_FAILURE|KEY_TOO_SMALL|MD_TOO_WEAK|NO_PROTOCOLS|INSUFFICIENT_SECURITY|WRONG_SIGNATURE_TYPE/;

/** Judges a handshake that OpenSSL names the end of. Null for any other code. */
export function byTlsAlert(code: string | undefined): Judgement | null {
  if (code === undefined) return null;
  const told = byAlert.find(([pattern]) => pattern.test(code))?.[1];
  if (told) return { problem: told, confidence: 'likely', also: ['tls-too-old'] };
  return tooOld.test(code) ? { problem: 'tls-too-old', confidence: 'sure', also: [] } : null;
}
