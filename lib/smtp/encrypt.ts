import type net from 'node:net';
import tls from 'node:tls';
import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { atLeisure } from './at-leisure';
import { budget } from './budget';
import { readHandshakeEnd } from './client-certificate';
import { readLeafOnly } from './leaf';
import { firstWords, type Heard, helloFirst, listenFirst, type SecondLook, whatAnswers } from './second-look';
import { over, type Stop, stop } from './stop';
import { withDeadline } from './waiting';
import { controllerWithin } from './within';

/** What a handshake led to: the version agreed on, and the certificate with its faults. */
export type Encrypted = { tlsVersion: string; certificate: CertificateFacts };

/** `options` of the handshake; `second`: a look at what answers in its place, null for none. */
type Encrypting = {
  socket: net.Socket;
  options: tls.ConnectionOptions;
  signal: AbortSignal;
  second: SecondLook | null;
};

/**
 * TLS from the first byte over a connected socket. When it comes to nothing, a second look says what answers in its
 * place; a port that begins plain is found out in milliseconds even if its greeting is late.
 */
export async function encrypt({ socket, options, signal, second }: Encrypting): Promise<tls.TLSSocket> {
  const heard = controllerWithin(signal);
  const end = controllerWithin(signal);
  let listening: Promise<Heard> | undefined;
  let turnedAway = false;
  let late: NodeJS.Timeout | undefined;
  const callOff =
    second &&
    atLeisure(budget.secondLook, () => {
      listening = listenFirst({ ...second, signal: end.signal, patience: budget.greeting });
      listening.then(
        (words) => {
          turnedAway = words.hungUp === true;
          if (words.answered !== 'silent') heard.abort(stop(stopCodes.plainFirst, words));
        },
        () => {},
      );
    });
  try {
    return await withDeadline(
      handshake(socket, options),
      budget.handshake,
      () => stop(stopCodes.timedOut),
      heard.signal,
    );
  } catch (error) {
    const { code = '' } = error as Stop;
    socket.destroy();
    if (signal.aborted || heard.signal.aborted || !second || isTlsWord(code)) throw error;
    // OpenSSL has read the head of a record, and found it to be one of TLS
    const begun = socket.bytesRead >= recordHead ? ({ answered: 'tls' } as const) : undefined;
    if (code === stopCodes.timedOut) {
      if (begun) throw stop(code, begun);
      if (turnedAway) throw stop(code, { answered: 'silent', secondTurnedAway: true });
      throw await afterSilence(second, listening);
    }
    // the look that is under way has waited longest: a late greeting reaches it first
    late = setTimeout(() => end.abort(over), untilSaid);
    const words = await firstWords([listening, whatAnswers({ ...second, patience: untilSaid })]);
    throw stop(code || stopCodes.closed, words.answered === 'silent' ? (begun ?? {}) : words);
  } finally {
    callOff?.();
    clearTimeout(late);
    end.abort(over);
  }
}

/** How soon words come that answer in place of a handshake that came to nothing. Milliseconds. */
const untilSaid = 1_200;

/**
 * What a handshake came to that heard nothing: a second one may be answered, where the first call hangs alone, and a server
 * that begins plain may greet strangers later than any handshake takes.
 */
async function afterSilence(second: SecondLook, listening: Promise<Heard> | undefined): Promise<Stop> {
  const again = await helloFirst({ ...second, patience: budget.helloBehind });
  if (again.answered === 'tls') return stop(stopCodes.timedOut, { answered: 'silent', secondAnswered: true });
  const words = again.answered === 'silent' ? await listening : again;
  second.signal.throwIfAborted();
  return words && words.answered !== 'silent'
    ? stop(stopCodes.plainFirst, words)
    : stop(stopCodes.timedOut, { answered: 'silent' });
}

/** Bytes before the content of a TLS record: type, version and length (RFC 8446 §5.1). */
const recordHead = 5;

/** The reason to stop that a certificate gives, if it has a fault. */
export function certificateStop(certificate: CertificateFacts): Stop | undefined {
  const [fault] = certificate.faults;
  if (!fault) return undefined;
  const byFault = {
    untrusted: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    name: 'ERR_TLS_CERT_ALTNAME_INVALID',
    expired: 'CERT_HAS_EXPIRED',
    'not-yet-valid': 'CERT_NOT_YET_VALID',
  } as const;
  return stop(certificate.code ?? byFault[fault], { certificate });
}

/** Codes that only a TLS server can cause: it sent an alert, or a hello we could not follow. */
function isTlsWord(code: string): boolean {
  return /ALERT|UNSUPPORTED_PROTOCOL|NO_SHARED_CIPHER|DH_KEY_TOO_SMALL|WRONG_SIGNATURE_TYPE|ECLIENTCERT/.test(
    code,
  );
}

/** Codes that a server which only knows TLS 1.0 or 1.1 leads to. */
export function soundsTooOld(code: string): boolean {
  return /PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|HANDSHAKE_FAILURE/.test(code);
}

function handshake(socket: net.Socket, options: tls.ConnectionOptions): Promise<tls.TLSSocket> {
  return new Promise((resolve, reject) => {
    const secured = tls.connect({ ...options, socket });
    readLeafOnly(secured);
    const fail = (error: Error) => reject(readHandshakeEnd(error, secured));
    secured.once('error', fail);
    secured.once('close', () => reject(stop(stopCodes.closed)));
    secured.once('secureConnect', () => {
      secured.off('error', fail);
      secured.pause();
      resolve(secured);
    });
  });
}
