import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { alertIn } from './tls-alert';

/**
 * Whether a line that was encrypted broke: bytes came over it that are none of TLS, or changed, or an alert. In a handshake of
 * TLS 1.3 the last word of the server comes when ours has ended (RFC 8446 §2), so that an alert in place of the greeting is
 * about the handshake.
 */
export function secureLineBroke({ tlsVersion }: Evidence, { stage, code, reply }: Failure): boolean {
  if (!tlsVersion || reply || !/^(?:ERR_SSL_|EPROTO$)/.test(code ?? '')) return false;
  if (stage === 'greet') return alertIn(code) === null;
  return stage !== 'look-up' && stage !== 'connect' && stage !== 'encrypt';
}
