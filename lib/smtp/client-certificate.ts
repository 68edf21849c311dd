import tls from 'node:tls';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { type Stop, stop } from './stop';

/**
 * What a broken-off handshake means where the server had already shown its certificate: a cipher was agreed on, so
 * `handshake_failure` says that it wanted one from us (RFC 5246 §7.4.6; TLS 1.3 has an alert of its own for that), and so does
 * `decode_error`, by which GnuTLS turns down the empty list that we send.
 */
export function readHandshakeEnd(error: Error, socket: unknown): Error | Stop {
  const { code, originalCode } = error as Partial<Stop> & { originalCode?: string };
  const refused = /ALERT_(?:HANDSHAKE_FAILURE|DECODE_ERROR)/.test(originalCode ?? code ?? '');
  if (!refused || !(socket instanceof tls.TLSSocket)) return error;
  return Object.keys(socket.getPeerCertificate()).length > 0 ? stop(stopCodes.clientCertificate) : error;
}
