import type net from 'node:net';
import type tls from 'node:tls';
import { type Recognised, recogniseAnswer } from './answer';
import { handshakeWith, judgeCertificate } from './certificate';
import { certificateStop, encrypt } from './encrypt';
import type { SecondLook } from './second-look';
import { shownCertificate } from './shown-certificate';
import type { Stop } from './stop';
import type { Found, Way } from './way';

/** How long a look listens for a greeting behind a bad certificate. Milliseconds. */
const untilGreeted = 1_000;

/** What is heard first on a line on which nothing is said. `silent` where nothing comes in time. */
function firstHeard(line: net.Socket, patience: number): Promise<Recognised> {
  return new Promise((resolve) => {
    const late = setTimeout(tell, patience, Buffer.alloc(0));
    function tell(bytes: Buffer): void {
      clearTimeout(late);
      resolve(recogniseAnswer(bytes));
    }
    line.once('data', tell);
    line.on('error', () => tell(Buffer.alloc(0)));
    line.once('close', () => tell(Buffer.alloc(0)));
    line.resume();
  });
}

/** Implicit TLS on a fresh socket: the encrypted line, and in `found` what it is worth. Rejects where its certificate ends the way. */
export async function secureLine(
  way: Way,
  socket: net.Socket,
  found: Found,
  second: SecondLook | null,
): Promise<tls.TLSSocket> {
  way.begin('encrypt');
  const { options, takeLeaf } = handshakeWith(way.target, way.oldest);
  const secured = await encrypt({ socket, options, signal: way.signal, second });
  way.transcript.secure();
  const fault = noteEncryption(secured, takeLeaf(), way, found);
  if (fault) {
    if (way.as === 'look') found.behind = await firstHeard(secured, untilGreeted);
    secured.destroy();
    throw fault;
  }
  return secured;
}

/** Writes down what an encrypted socket is worth. Gives the reason to stop before anything secret, if there is one. */
export function noteEncryption(
  secured: tls.TLSSocket,
  leaf: tls.PeerCertificate | undefined,
  way: Way,
  found: Found,
): Stop | undefined {
  const tlsVersion = secured.getProtocol() ?? 'unknown';
  const said = judgeCertificate(secured, way.target.host, leaf);
  // what a route leads to is found by this process alone
  if (way.target.route) delete said.appleRefuses;
  const certificate = shownCertificate(said, way.redaction);
  found.encrypted = { tlsVersion, certificate };
  way.transcript.remark(`${tlsVersion} ${secured.getCipher()?.name ?? ''}`);
  way.transcript.remark(
    `certificate for ${certificate.names.slice(0, 5).join(', ')} by ${certificate.issuer} until ${certificate.validTo.slice(0, 10)}`,
  );
  const fault = certificateStop(certificate);
  if (fault) way.transcript.unexpected(`certificate: ${certificate.faults.join(', ')} (${fault.code})`);
  return fault;
}
