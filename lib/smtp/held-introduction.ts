import type net from 'node:net';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { dialOne } from './dial';
import type { SecondLook } from './second-look';
import type { Session } from './session';
import type { Stop } from './stop';

/** How long a call may take on which we say nothing behind STARTTLS. Milliseconds. */
const untilSaid = 1_500;

const hungUp = new Set<string>([stopCodes.closed, 'ECONNECTION', 'ECONNRESET', 'EPIPE']);

/** Whether a server ended the call at our introduction behind STARTTLS, without a word in the encrypted line. */
export function endedUnheard(error: Partial<Stop> & { originalCode?: string }, session: Session): boolean {
  const { dialogue, heard } = session;
  const { failure, originalCode, code = '' } = error;
  return (
    hungUp.has(originalCode ?? code) &&
    !failure?.reply &&
    dialogue.secured() &&
    dialogue.last() === 'EHLO' &&
    dialogue.refusal() === undefined &&
    heard.open() === '' &&
    heard.replies() < dialogue.asked()
  );
}

/**
 * Calls once more, and says nothing behind STARTTLS. A server that turns a client away there (Postfix:
 * smtpd_client_new_tls_session_rate_limit) and closes with our introduction unread resets the connection (RFC 2525 §2.17), and its
 * kernel drops the last words that it still holds, as it does under TLS 1.3 until the session tickets before them are confirmed
 * (RFC 9293 §3.7.4). Some (as Postfix) refuse the next call's STARTTLS itself. Gives the reason by which that call ended where it
 * was a refusal of either kind; null otherwise.
 */
export async function listenBehindTls(
  { target, address, port, signal, places }: SecondLook,
  begin: (line: net.Socket) => Session,
): Promise<{ refused: Stop; session: Session } | null> {
  const line = await dialOne(target, address, port, {
    signal,
    places,
    urgent: true,
    patience: untilSaid,
  }).catch(() => null);
  if (!line) return null;
  const session = begin(line);
  const late = setTimeout(session.destroy, untilSaid);
  const refused = await session.ready.then(
    () => null,
    (error: Stop) => error,
  );
  clearTimeout(late);
  session.destroy();
  const { command } = session.dialogue.refusal() ?? {};
  const isThere = command === 'STARTTLS' || (command === 'EHLO' && session.dialogue.secured());
  return refused && isThere ? { refused, session } : null;
}
