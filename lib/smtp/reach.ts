import type net from 'node:net';
import type tls from 'node:tls';
import type { AddressReport } from '@/lib/evidence/reports';
import type { Stage } from '@/lib/evidence/stages';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { Encryption } from '@/lib/settings/settings';
import { type Recognised, recogniseAnswer } from './answer';
import { handshakeWith, judgeCertificate } from './certificate';
import { connect } from './connect';
import { certificateStop, type Encrypted, encrypt } from './encrypt';
import { asQueued, beside, callAlone } from './one-at-a-time';
import { ownName } from './own-name';
import type { Places } from './places';
import type { Redaction } from './redaction';
import type { SecondLook } from './second-look';
import { openSession, type Session, type SessionOptions } from './session';
import { shownCertificate } from './shown-certificate';
import type { Stop } from './stop';
import type { Target, VettedAddress } from './target';
import type { Transcript } from './transcript';
import { watchGreeting } from './watch-greeting';

/** What was found out on the way to a mail server, filled as it goes, so that it is there when the way ends early. */
export type Found = {
  addresses: AddressReport[];
  /** The one that answered. */
  address?: VettedAddress;
  /** When `addresses` says of each that was dialled whether it answers. */
  others?: Promise<void>;
  /** When `addresses` says of some others how they answer. */
  beside?: Promise<void>;
  encrypted?: Encrypted;
  /** What greets, to a look, behind a certificate for which it goes no further. */
  behind?: Recognised;
  session?: Session;
};

/** The way to one port of one target. `urgent`: the check itself, not a neighbour. */
export type Way = {
  target: Target;
  port: number;
  encryption: Encryption;
  name?: string | undefined;
  places: Places;
  signal: AbortSignal;
  redaction: Redaction;
  transcript: Transcript;
  urgent: boolean;
  /**
   * When second sockets find out what answers in its place: `always`, and at other addresses; or only behind a silent TLS, as in a
   * look, which also hears on the first socket who greets behind a bad certificate.
   */
  lookTwice: 'always' | 'behind-tls';
  /** See `SecondLook`. */
  hush?: number | undefined;
  begin: (stage: Stage) => void;
  connected?: (isSilent: () => boolean) => void;
  watch?: SessionOptions['watch'];
  oldest?: tls.SecureVersion;
};

/** Connects, encrypts, greets: to the point where a sign-in could be made. Rejects with the first reason to stop. */
export async function reach(way: Way, found: Found): Promise<Session> {
  const { target, port, encryption, transcript, signal } = way;
  way.begin('connect');
  const { socket, address, others } = await connect(target, port, {
    signal,
    places: way.places,
    urgent: way.urgent,
    reports: found.addresses,
    bothFamilies: way.lookTwice === 'always',
  });
  found.others = others;
  found.address = address;
  // behind TLS the handshake is no word yet
  way.connected?.(() => (found.session ? found.session.heard.bytes() : socket.bytesRead) === 0);
  transcript.remark(`connected to ${address.address} port ${port}`);
  const behindTls: SecondLook = {
    target,
    address,
    port,
    places: way.places,
    signal,
    patience: 0,
    ...(way.hush !== undefined && { hush: way.hush }),
  };
  const second = way.lookTwice === 'always' ? behindTls : null;
  const line = encryption === 'tls' ? await encryptFirst(way, socket, found, second) : socket;
  way.begin('greet');
  const isTls = encryption === 'tls';
  const session = begin(way, found, line);
  const watch = watchGreeting(line, session, isTls ? behindTls : second, isTls);
  try {
    await session.ready;
    return session;
  } catch (error) {
    if ((error as Stop).code !== stopCodes.oneAtATime)
      throw await asQueued(beside(error as Stop, watch.second()), session, isTls ? null : second);
  } finally {
    watch.end();
  }
  return beginAlone(way, found, behindTls);
}

/** Begins the conversation over a line that is encrypted where it begins so. */
function begin(way: Way, found: Found, line: net.Socket): Session {
  const { target, encryption, transcript, signal } = way;
  line.pause();
  const session = openSession({
    socket: line,
    target,
    encryption,
    name: ownName(line, way.name),
    transcript,
    ...(way.watch && { watch: way.watch }),
    ...(way.oldest && { oldest: way.oldest }),
    onSecured: (secured, leaf) => note(secured, leaf, way, found),
  });
  found.session = session;
  const giveUp = () => session.fail(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  line.once('close', () => signal.removeEventListener('abort', giveUp));
  return session;
}

/** Where one call at a time is let in, the silent one has made way: for a ClientHello, and then for another beginning. */
async function beginAlone(way: Way, found: Found, look: SecondLook): Promise<Session> {
  way.transcript.remark('further calls are turned away: begun again, one call at a time');
  const { line, words } = await callAlone(look);
  const session = begin(way, found, line);
  await session.ready.catch((error: Stop) => {
    throw beside(error, words);
  });
  return session;
}

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

async function encryptFirst(way: Way, socket: net.Socket, found: Found, second: SecondLook | null) {
  way.begin('encrypt');
  const { options, takeLeaf } = handshakeWith(way.target, way.oldest);
  const secured = await encrypt({ socket, options, signal: way.signal, second });
  way.transcript.secure();
  const fault = note(secured, takeLeaf(), way, found);
  if (fault) {
    if (way.lookTwice === 'behind-tls') found.behind = await firstHeard(secured, untilGreeted);
    secured.destroy();
    throw fault;
  }
  return secured;
}

/** Writes down what an encrypted socket is worth. Gives the reason to stop before anything secret, if there is one. */
function note(secured: tls.TLSSocket, leaf: tls.PeerCertificate | undefined, way: Way, found: Found) {
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
