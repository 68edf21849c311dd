import type { Failure } from '@/lib/evidence/evidence';
import type { TokenChallenge } from '@/lib/evidence/said';
import type { Stage } from '@/lib/evidence/stages';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { beforeGreeting, recogniseAnswer } from './answer';
import { showLines } from './redact';
import type { Redaction } from './redaction';
import { readReply } from './reply';
import type { Session } from './session';
import { shownReply } from './shown-reply';
import type { Stop } from './stop';

/** What was known when something was thrown. */
type FailureContext = {
  stage: Stage;
  session?: Session | undefined;
  redaction: Redaction;
};

type Thrown = Partial<Stop> & { originalCode?: string; response?: string; challenge?: TokenChallenge };

/**
 * The one place where what Node, OpenSSL, nodemailer or the engine threw becomes a `Failure`. The stage is the engine's
 * own: nodemailer calls nearly everything a failed connection. A refusal by the server outranks any code, and is outranked
 * by a reason of the engine's own.
 */
export function failureFrom(error: unknown, context: FailureContext): Failure {
  const thrown = (error ?? {}) as Thrown;
  const ownReason = Object.keys(thrown.failure ?? {}).some((each) => each !== 'outOfTime');
  const refused = ownReason ? null : refusedBy(thrown, context);
  const failure =
    refused ??
    askedMore(thrown, context) ??
    stoppedBy(thrown, context) ??
    saidNoReply(context) ??
    brokenOff(thrown, context);
  return shown(failure, context.redaction);
}

/** A refusal, also one whose last line did not come, with what a server said of a token beside it. */
function refusedBy({ code, challenge }: Thrown, { stage, session }: FailureContext): Failure | null {
  if (!session) return null;
  const { dialogue, heard } = session;
  const refusal = dialogue.refusal();
  if (refusal) {
    const { command, reply } = refusal;
    const ofSignIn = { ...dialogue.unsaid(), ...(challenge && { challenge }) };
    return { stage, reply, ...(command && { command }), ...ofSignIn };
  }
  const begun = hungOrLate.has(code ?? '') ? readReply(heard.open()) : null;
  if (!begun || begun.code < 400) return null;
  return { stage, reply: begun, ...(dialogue.last() && { command: dialogue.last() }) };
}

/** A sign-in that asked for more than a name and a password, and ended in no answer. */
function askedMore({ code, originalCode }: Thrown, { stage, session }: FailureContext): Failure | null {
  const further = session?.dialogue.further();
  if (further === undefined || stage !== 'sign-in' || !hungOrLate.has(originalCode ?? code ?? ''))
    return null;
  return { stage, code: stopCodes.asksMore, command: session?.dialogue.last() ?? '', banner: further };
}

/** What the engine itself threw. */
function stoppedBy(thrown: Thrown, context: FailureContext): Failure | null {
  const { code, failure } = thrown;
  if (!failure) return null;
  return { stage: context.stage, ...(code && { code }), ...whereItHung(thrown, context), ...failure };
}

/** A greeting, or an answer to our own, that is no reply of SMTP: by what spoke first, or by what speaks now. */
function saidNoReply({ stage, session }: FailureContext): Failure | null {
  const oddity = session?.dialogue.oddity();
  if (oddity === undefined || stage !== 'greet') return null;
  const now = recogniseAnswer(Buffer.from(oddity));
  const heard = session?.heard.first() ?? noBytes;
  const first = recogniseAnswer(heard);
  if (beforeGreeting.test(heard.toString('latin1')))
    return { stage, code: stopCodes.unasked, banner: oddity };
  // who has greeted is no stranger for one answer that is none
  if (first.answered === 'smtp' && now.answered === 'other')
    return { stage, code: stopCodes.noReply, ...(now.banner && { banner: now.banner }) };
  const stranger = first.answered === 'silent' || first.answered === 'smtp';
  return { stage, code: stopCodes.notSmtp, ...(stranger ? now : first) };
}

/** Whatever Node, OpenSSL or nodemailer threw, with a reply that came unasked. */
function brokenOff(thrown: Thrown, context: FailureContext): Failure {
  const { stage, session } = context;
  const code = codeOf(thrown);
  const reply = readReply(session?.dialogue.oddity() ?? '');
  return { stage, code, ...whenItEnded(code, context), ...(reply && { reply }) };
}

/** How far the conversation was. */
function whenItEnded(code: string | undefined, context: FailureContext): Partial<Failure> {
  return {
    ...receiptDue(context.session),
    ...introducing(code, context),
    ...wordsBegun(code, context),
    ...greetingFlooded(code, context),
  };
}

/** What there was of a greeting, or of an answer to our own, when the server hung up. */
function wordsBegun(code: string | undefined, { stage, session }: FailureContext): Pick<Failure, 'banner'> {
  const banner = stage === 'greet' && hungOrLate.has(code ?? '') ? session?.heard.open().trim() : '';
  return banner ? { banner } : {};
}

/** That who wrote without an end began as mail servers do. */
function greetingFlooded(
  code: string | undefined,
  { stage, session }: FailureContext,
): Pick<Failure, 'answered'> {
  if (code !== stopCodes.flood || stage !== 'greet') return {};
  const { answered } = recogniseAnswer(session?.heard.first() ?? noBytes);
  return answered === 'smtp' ? { answered } : {};
}

/** Nothing more came. */
const hungOrLate = new Set<string>([stopCodes.timedOut, stopCodes.closed, 'ECONNECTION', 'ECONNRESET']);

const beforeSignIn = new Set<Stage>(['look-up', 'connect', 'encrypt', 'greet']);

const noBytes = Buffer.alloc(0);

function receiptDue(session: Session | undefined): Pick<Failure, 'afterFinalDot'> {
  return session?.dialogue.awaitsReceipt() ? { afterFinalDot: true } : {};
}

/** Where nothing more came: the command that got no answer, or what there was of a greeting. */
function whereItHung(thrown: Thrown, context: FailureContext): Partial<Failure> {
  const { stage, session } = context;
  const late = thrown.code === stopCodes.timedOut && stage === 'greet';
  if (!late) return { ...whenItEnded(thrown.code, context), ...begunIn(thrown, context) };
  const command = session?.dialogue.last();
  const banner = session?.heard.open();
  if (command) return { command, ...(banner && { banner }) };
  const first = session?.heard.first() ?? noBytes;
  // three letters may be the beginning of anything
  return first.length === 0 || first.length > 3 ? recogniseAnswer(first) : {};
}

/** An answer that was begun, and whose end did not come. Its words are not shown: they may quote a part of what we said. */
function begunIn({ code }: Thrown, { stage, session }: FailureContext): Pick<Failure, 'answered'> {
  const begun = code === stopCodes.timedOut && session?.heard.open() && !beforeSignIn.has(stage);
  return begun ? { answered: 'smtp' } : {};
}

/** The command by which we had introduced ourselves, where the server hung up on that, or answered it without an end. */
function introducing(code: string | undefined, { stage, session }: FailureContext): Pick<Failure, 'command'> {
  const command = session?.dialogue.last() ?? '';
  const ended = code === stopCodes.flood || (code !== stopCodes.timedOut && hungOrLate.has(code ?? ''));
  return stage === 'greet' && ended && /^(?:EHLO|HELO)$/.test(command) ? { command } : {};
}

function codeOf({ originalCode, code, response, message }: Thrown): string {
  const first = originalCode ?? code ?? stopCodes.closed;
  if (first === 'ECONNECTION') return stopCodes.closed;
  // nodemailer measures the message against the SIZE of the offer before it sends anything
  if (first === 'EMESSAGE' && /larger than allowed/.test(message ?? '')) return stopCodes.tooBig;
  // nodemailer has no reply to show only when it gave up on one that was too long
  return first === 'EPROTOCOL' && !response ? stopCodes.flood : first;
}

/** As it may leave the engine: redacted, and not longer than people read. */
function shown(failure: Failure, redaction: Redaction): Failure {
  const { redact } = redaction;
  const { reply, banner, challenge, ...rest } = failure;
  const lines = (text: string) => showLines(text, redact);
  const firstWords = banner && lines(banner).join(' ').slice(0, 200);
  const scope = challenge?.scope && redact(challenge.scope);
  return {
    ...rest,
    ...(reply && { reply: shownReply(reply, redaction) }),
    ...(firstWords && { banner: firstWords }),
    ...(challenge && { challenge: { status: redact(challenge.status), ...(scope && { scope }) } }),
  };
}
