import type { Failure } from '@/lib/evidence/evidence';
import type { Reply } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { type AuthExchange, createAuthExchange } from './auth-exchange';
import { budget } from './budget';
import { guarded } from './fault';
import { contradiction, isFitting, unreadableAnswer } from './fitting';
import { createLearned, type Learned } from './learned';
import { createOutstanding, type Outstanding } from './outstanding';
import { isBrokenOff, readReply } from './reply';
import { type Stop, stop } from './stop';
import { watchForStrangers } from './stranger';
import type { Transcript } from './transcript';
import { createWatchdog } from './watchdog';

/** What nodemailer's transaction log is turned into: which command each reply answers, a deadline for each, the offer. */
export type Dialogue = Pick<Outstanding, 'asked' | 'last'> &
  Pick<Learned, 'offer' | 'refusal'> & {
    /** For nodemailer's `logger`, with `transactionLog` on. */
    logger: { debug: LogMethod; info: LogMethod; warn: LogMethod; error: LogMethod };
    /** Whether the message was sent to its final dot, so that what follows is its receipt. */
    awaitsReceipt: () => boolean;
    /** See `AuthExchange`. */
    unsaid: () => Pick<Failure, 'unsaid' | 'secondSignIn'>;
    further: () => string | undefined;
    /** Whether STARTTLS led to an encrypted connection. */
    secured: () => boolean;
    /** What the server said where nothing was due, or what is no reply at all. */
    oddity: () => string | undefined;
    /** No more deadlines, and nothing that is said from here on is read. */
    rest: () => void;
  };

type LogMethod = (entry: { tnx?: string; discarded?: number }, text?: string) => void;

type DialogueOptions = {
  transcript: Transcript;
  fail: (reason: Error) => void;
  starttls: boolean;
  watch?: (step: { command: string; reply?: Reply | null }) => void;
  /** Whether STARTTLS has led to an encrypted connection by now; asked before each command. */
  isSecured: () => boolean;
  /** Called once when it has; an error it returns ends the conversation before the command leaves. */
  onSecured: () => Stop | undefined;
  /** Whether the server has ended the connection. */
  isClosed: () => boolean;
};

/** Begins with the greeting’s deadline. */
export function createDialogue(options: DialogueOptions): Dialogue {
  const { transcript, fail, watch } = options;
  const outstanding = createOutstanding();
  const exchange = createAuthExchange();
  const learned = createLearned();
  const strangers = watchForStrangers(options.starttls);
  const talk: Talk = { exchange, learned, isClosed: options.isClosed };
  const deadline = createWatchdog(() => fail(stop(stopCodes.timedOut)));
  let oddity: string | undefined;
  let secured = false;
  let resting = false;
  const ask = (command: string, ms: number | null) => {
    outstanding.ask(command);
    if (ms !== null) deadline.within(ms);
    watch?.({ command });
  };

  const sent = (text: string) => {
    if (options.starttls && !secured && options.isSecured()) {
      secured = true;
      transcript.secure();
      const fault = options.onSecured();
      if (fault) return fail(fault);
    }
    const { command, shown, begins } = exchange.sent(text);
    transcript.sent(shown);
    if (begins) learned.signInBegins();
    // one deadline for a whole sign-in, however many questions it has
    ask(command, begins ? budget.signIn : exchange.isOpen() ? null : budget.command);
  };

  const messageEnded = () => {
    transcript.sent('[message]');
    transcript.sent('.');
    ask('.', budget.afterFinalDot);
  };

  const received = (text: string) => {
    const reply = readReply(text);
    const command = outstanding.answered();
    transcript.received(text, command !== undefined && reply !== null);
    const unreadable = unreadableAnswer(command, reply, text);
    if (unreadable) return fail(unreadable);
    // a goodbye that came too soon must not be taken for a yes to what was asked meanwhile
    if (reply?.code === 221)
      return fail(stop(stopCodes.closed, learned.refusal() ? {} : goodbyeTo(command, reply)));
    if (command === undefined || reply === null) oddity ??= text;
    if (command === undefined) return;
    const noAnswer = faultOf(talk, command, reply, text);
    if (noAnswer) return fail(noAnswer);
    awaitNext(command, reply);
    learned.take({ command, reply, text, secured });
    watch?.({ command, reply });
    const offer = learned.offer();
    const stranger = () => (secured ? undefined : strangers.after({ command, reply, text, offer }));
    const noWayOn = contradiction(command, reply, text) ?? stranger();
    if (noWayOn) fail(noWayOn);
  };

  const awaitNext = (command: string, reply: Reply | null) => {
    if (outstanding.anyDue()) deadline.within(budget.command);
    else if (command === 'STARTTLS' && reply && reply.code < 300) deadline.within(budget.handshake);
    else if (!exchange.isOpen()) deadline.callOff();
  };

  deadline.within(budget.greeting);
  return {
    logger: {
      debug: guarded(({ tnx }, text = '') => {
        if (resting) return;
        if (tnx === 'client') sent(text);
        if (tnx === 'server') received(text);
      }, fail),
      info: guarded(({ tnx }) => {
        if (tnx === 'message') messageEnded();
      }, fail),
      warn: ({ discarded }) => {
        if (discarded) fail(stop(stopCodes.injected, { command: 'STARTTLS' }));
      },
      error: () => {},
    },
    asked: outstanding.asked,
    last: outstanding.last,
    offer: learned.offer,
    refusal: learned.refusal,
    awaitsReceipt: () => outstanding.last() === '.',
    unsaid: exchange.unsaid,
    further: exchange.further,
    secured: () => secured,
    oddity: () => oddity,
    rest: () => {
      resting = true;
      deadline.callOff();
    },
  };
}

/** What tells whether something answers a command, beside the reply itself. */
type Talk = Pick<DialogueOptions, 'isClosed'> & { exchange: AuthExchange; learned: Learned };

/** Why this is no answer to the command. */
function faultOf(
  { exchange, learned, isClosed }: Talk,
  command: string,
  reply: Reply | null,
  text: string,
): Stop | undefined {
  const fits = isFitting(command, reply) && exchange.isFitting(reply);
  if (reply && !fits && !learned.refusal()) return stop(stopCodes.wrongKind, { command, reply });
  if (!exchange.goesOnWith(reply)) return stop(stopCodes.asksOn);
  const further = exchange.further();
  if (further !== undefined && reply && reply.code >= 400 && command.startsWith('AUTH '))
    return stop(stopCodes.asksMore, { command, reply, banner: further });
  // a refusal that was begun is one; a yes that was not ended is none, and lists less than it would have
  const isCutOff = reply && reply.code < 400 && isBrokenOff(text);
  return isCutOff ? stop(isClosed() ? stopCodes.closed : stopCodes.unended) : undefined;
}

/** What is shown of a goodbye in place of an answer. */
function goodbyeTo(command: string | undefined, reply: Reply): Partial<Failure> {
  return command === undefined ? {} : { reply, ...(command && { command }) };
}
