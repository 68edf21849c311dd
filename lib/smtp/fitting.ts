import type { Reply } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { isYes } from './reply';
import { type Stop, stop } from './stop';

/**
 * Whether a reply is of a kind that can answer this command: DATA is gone on with by a 3xx alone (RFC 5321 §3.3), our
 * name, the sender and the recipient by a 2xx. The first figure decides, as the last ones do not matter to a client
 * (§4.2.1). A refusal always fits. The welcome, STARTTLS, a sign-in and the receipt are judged where they are read.
 */
export function isFitting(command: string, reply: Reply | null): boolean {
  if (reply === null || reply.code >= 400) return true;
  if (command === 'DATA') return reply.code >= 300;
  if (/^(?:EHLO|HELO)$/.test(command)) return reply.code < 300;
  return !/^(?:MAIL FROM|RCPT TO)$/.test(command) || isYes(reply);
}

/** Whether this says yes or no to a message: 3xx asks for more data after its end, 220 greets, 221 says goodbye (RFC 5321 §4.2). */
function isReceipt(reply: Reply | null): boolean {
  return reply !== null && reply.code !== 221 && (isYes(reply) || reply.code >= 400);
}

/**
 * Why nobody can tell what an answer says, where a message depends on it. At the sender, the recipient and DATA nodemailer takes
 * that for a refusal, and ends with a message of no letters where DATA has left with the envelope.
 */
export function unreadableAnswer(
  command: string | undefined,
  reply: Reply | null,
  text: string,
): Stop | undefined {
  if (command === '.' && !isReceipt(reply))
    return stop(stopCodes.garbled, { afterFinalDot: true, banner: text });
  const isOfEnvelope = /^(?:MAIL FROM|RCPT TO|DATA)$/.test(command ?? '');
  return isOfEnvelope && !reply ? stop(stopCodes.noReply, { command, banner: text }) : undefined;
}

/** Why an answer leads no further though it fits: it says yes and no, or greets once more. */
export function contradiction(command: string, reply: Reply | null, text: string): Stop | undefined {
  // nodemailer goes by the first line
  if (reply && reply.code >= 400 && /^[23]/.test(text)) return stop(stopCodes.closed);
  const greetsAgain = reply?.code === 220 && /^(?:EHLO|HELO)$/.test(command);
  return greetsAgain ? stop(stopCodes.unasked, { banner: text }) : undefined;
}
