import type { Failure, TokenChallenge } from '@/lib/evidence/evidence';
import type { Stage } from '@/lib/evidence/stages';
import { recogniseAnswer } from './answer';
import { type Redact, showLines } from './redact';
import { readReply } from './reply';
import type { Session } from './session';
import { type Stop, stopCodes } from './stop';

/** What was known when something was thrown. */
export type FailureContext = {
  stage: Stage;
  session?: Session | undefined;
  /** The first bytes of the greeting. */
  heard: Buffer;
  redact: Redact;
};

type Thrown = Partial<Stop> & { originalCode?: string; response?: string; challenge?: TokenChallenge };

/**
 * The one place where what Node, OpenSSL, nodemailer or the engine threw becomes a `Failure`. The stage is the engine's
 * own: nodemailer calls nearly everything a failed connection. A refusal by the server outranks any code.
 */
export function failureFrom(error: unknown, context: FailureContext): Failure {
  const thrown = (error ?? {}) as Thrown;
  const { stage, redact } = context;
  const dialogue = context.session?.dialogue;
  const shown = <T extends { text: string }>(reply: T): T => ({
    ...reply,
    text: showLines(reply.text, redact).slice(0, 20).join('\n'),
  });
  const ownReason = Object.keys(thrown.failure ?? {}).some((each) => each !== 'outOfTime');
  const refusal = dialogue?.refusal();
  if (refusal && !ownReason) {
    const { command, reply } = refusal;
    const challenge = thrown.challenge && {
      status: redact(thrown.challenge.status),
      ...(thrown.challenge.scope && { scope: redact(thrown.challenge.scope) }),
    };
    return { stage, reply: shown(reply), ...(command && { command }), ...(challenge && { challenge }) };
  }
  const partial = hungOrLate.has(thrown.code ?? '') ? readReply(context.session?.unfinished() ?? '') : null;
  if (partial && partial.code >= 400 && dialogue && !ownReason)
    return { stage, reply: shown(partial), ...(dialogue.lastAsked() && { command: dialogue.lastAsked() }) };
  if (thrown.failure)
    return clean({ stage, code: thrown.code, ...stranger(thrown, context), ...thrown.failure }, redact);
  const oddity = dialogue?.oddity();
  if (oddity !== undefined && stage === 'greet') {
    return clean(
      {
        stage,
        code: stopCodes.notSmtp,
        ...recogniseAnswer(context.heard.length > 0 ? context.heard : Buffer.from(oddity)),
      },
      redact,
    );
  }
  const reply = oddity === undefined ? null : readReply(oddity);
  const receiptDue = dialogue?.awaitsReceipt() ? { afterFinalDot: true } : {};
  const introduced = introducing(codeOf(thrown), context);
  return { stage, code: codeOf(thrown), ...introduced, ...(reply && { reply: shown(reply) }), ...receiptDue };
}

/** Nothing more came. */
const hungOrLate = new Set<string>([stopCodes.timedOut, stopCodes.closed, 'ECONNECTION', 'ECONNRESET']);

/** Where the greeting came to nothing: whether there was any, and what it looked like. */
function stranger(thrown: Thrown, { stage, heard, session }: FailureContext): Partial<Failure> {
  const receiptDue = session?.dialogue.awaitsReceipt() ? { afterFinalDot: true } : {};
  const late = thrown.code === stopCodes.timedOut && stage === 'greet' && !session?.offer().pipelining;
  if (!late) return { ...receiptDue, ...introducing(thrown.code, { stage, session }) };
  const asked = session?.dialogue.lastAsked();
  const begun = session?.unfinished();
  if (asked) return { command: asked, ...(begun && { banner: begun }) };
  return heard.length === 0 || heard.length > 3 ? recogniseAnswer(heard) : {};
}

/** The command by which we had introduced ourselves, where the server hung up on that. */
function introducing(
  code: string | undefined,
  { stage, session }: Pick<FailureContext, 'stage' | 'session'>,
): Pick<Failure, 'command'> {
  const command = session?.dialogue.lastAsked() ?? '';
  const hungUp = code !== stopCodes.timedOut && hungOrLate.has(code ?? '');
  return stage === 'greet' && hungUp && /^(?:EHLO|HELO)$/.test(command) ? { command } : {};
}

function codeOf({ originalCode, code, response, message }: Thrown): string {
  const first = originalCode ?? code ?? stopCodes.closed;
  if (first === 'ECONNECTION') return stopCodes.closed;
  // nodemailer measures the message against the SIZE of the offer before it sends anything
  if (first === 'EMESSAGE' && /larger than allowed/.test(message ?? '')) return stopCodes.tooBig;
  // nodemailer has no reply to show only when it gave up on one that was too long
  return first === 'EPROTOCOL' && !response ? stopCodes.flood : first;
}

function clean(failure: Failure, redact: Redact): Failure {
  const kept = Object.fromEntries(Object.entries(failure).filter(([, value]) => value !== undefined));
  const banner = failure.banner && showLines(failure.banner, redact).join(' ').slice(0, 200);
  return { ...kept, stage: failure.stage, ...(banner && { banner }) };
}
