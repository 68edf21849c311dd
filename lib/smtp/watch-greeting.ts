import type net from 'node:net';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { recogniseAnswer } from './answer';
import { atLeisure } from './at-leisure';
import { budget } from './budget';
import { isTurnedAway, strangerTo } from './one-at-a-time';
import { type Heard, helloFirst, listenFirst, type SecondLook, strangerBehindTls } from './second-look';
import type { Session } from './session';
import { over, stop } from './stop';
import { controllerWithin } from './within';

/** `second`: what has been heard on the second socket, which began with a ClientHello. */
type Watch = { end: () => void; second: () => Heard };

/** How long a third socket, on which nothing is said, is listened to where the second was turned away. Milliseconds. */
const untilTurnedAway = 500;

/**
 * Ends a conversation early where no greeting of a mail server will come: words that are not those of a mail server, or
 * silence on a port that a second socket proves to speak TLS from the first byte, or to be a web server. `encrypted`: the
 * conversation is under TLS from its first byte.
 */
export function watchGreeting(
  socket: net.Socket,
  { heard, fail }: Pick<Session, 'heard' | 'fail'>,
  look: SecondLook | null,
  encrypted: boolean,
): Watch {
  let second: Heard = { answered: 'silent' };
  let asking: AbortController | undefined;
  let settle: NodeJS.Timeout | undefined;
  const isSilent = () => heard.bytes() === 0;
  const judgeWords = (patient: boolean) => {
    const words = recogniseAnswer(heard.first());
    if (words.answered === 'smtp') return;
    if (words.answered !== 'other' || isBinary(heard.first())) return fail(stop(stopCodes.notSmtp, words));
    // a whole reply is judged where it is read
    if (heard.replies() > 0 || mayBeginReply(heard.first())) return;
    // slow words are let come a little further, for their kind may show
    if (patient) settle = setTimeout(judgeWords, slowWords, false);
    else fail(stop(stopCodes.notSmtp, words));
  };
  const listen = () => {
    settle = setTimeout(judgeWords, budget.secondLook, true);
  };
  socket.once('data', listen);
  const ask = async () => {
    if (!look || !isSilent()) return;
    asking = controllerWithin(look.signal);
    const { signal } = asking;
    if (encrypted) {
      const other = await strangerBehindTls({ ...look, signal, patience: budget.handshake });
      if (other && isSilent() && !signal.aborted) fail(stop(stopCodes.notSmtp, other));
      return;
    }
    const words = await helloFirst({ ...look, signal, patience: budget.handshake });
    if (!isSilent() || signal.aborted) return;
    if (words.answered === 'tls') fail(stop(stopCodes.tlsFirst, { answered: 'tls' }));
    else if (words.answered !== 'silent' && words.answered !== 'smtp') fail(strangerTo(words));
    second = words;
    if (isTurnedAway(words)) await listenBeside({ ...look, signal, patience: untilTurnedAway });
  };
  /** Whoever turns away a call that says nothing, as one that begins with TLS, lets in one at a time: this one. */
  const listenBeside = async (third: SecondLook) => {
    const { hungUp, banner = '' } = await listenFirst(third);
    const isFull = hungUp || /^4\d\d/.test(banner);
    if (isFull && isSilent() && !third.signal.aborted) fail(stop(stopCodes.oneAtATime));
  };
  const callOff = atLeisure(budget.secondLook, () => {
    ask().catch(fail);
  });
  return {
    end: () => {
      asking?.abort(over);
      callOff();
      clearTimeout(settle);
      socket.off('data', listen);
    },
    second: () => second,
  };
}

/** How long words that are no reply are listened to, in milliseconds. */
const slowWords = 1_500;

/** Whether these bytes may be the first ones of a reply that comes slowly. */
function mayBeginReply(bytes: Buffer): boolean {
  return /^\s*(?:[245]\d{0,2})?$/.test(bytes.toString('latin1'));
}

/** Bytes that no mail server begins with, and that are no slow beginning of words either. */
function isBinary(bytes: Buffer): boolean {
  return bytes.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
}
