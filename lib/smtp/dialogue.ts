import type { Offer, Reply } from '@/lib/evidence/evidence';
import { budget } from './budget';
import { inChinese } from './chinese';
import { noOffer, readOffer } from './offer';
import { readReply } from './reply';
import { type Stop, stop, stopCodes } from './stop';
import { watchForStrangers } from './stranger';
import type { Transcript } from './transcript';

/** What nodemailer's transaction log is turned into: which command each reply answers, a deadline for each, the offer. */
export type Dialogue = {
  /** For nodemailer's `logger`, with `transactionLog` on. */
  logger: { debug: LogMethod; info: LogMethod; warn: LogMethod; error: LogMethod };
  offer: () => Offer;
  /** The first command that was refused, and how. */
  refusal: () => { command: string; reply: Reply } | undefined;
  /** Whether the message was sent to its final dot and the receipt is still due. */
  awaitsReceipt: () => boolean;
  /** Whether STARTTLS led to an encrypted connection. */
  secured: () => boolean;
  /** What the server said where nothing was due, or what is no reply at all. */
  oddity: () => string | undefined;
  /** How many replies may have come by now: the greeting’s, and one to each command. */
  asked: () => number;
  /** The command that left last. */
  lastAsked: () => string;
  /** No more deadlines, and nothing that is said from here on is read. */
  rest: () => void;
};

type LogMethod = (entry: { tnx?: string; discarded?: number }, text?: string) => void;

export type DialogueOptions = {
  transcript: Transcript;
  fail: (reason: Error) => void;
  starttls: boolean;
  watch?: (step: { command: string; reply?: Reply | null }) => void;
  isSecured: () => boolean;
  onSecured: () => Stop | undefined;
};

const greeting = '';
/** LOGIN asks two questions, every other way fewer: who asks more than this never ends. */
const questionsAtSignIn = 4;
const verb = /^(MAIL FROM|RCPT TO|AUTH \S+|[A-Z]+|\.$)/i;

export function createDialogue(options: DialogueOptions): Dialogue {
  const { transcript, fail, watch } = options;
  const due: string[] = [greeting];
  const strangers = watchForStrangers(options.starttls);
  let offer = noOffer;
  let refusal: { command: string; reply: Reply } | undefined;
  let oddity: string | undefined;
  let secured = false;
  let asked = 1;
  let lastAsked = greeting;
  let signingIn: string | undefined;
  let questions = 0;
  let timer: NodeJS.Timeout | undefined;
  let resting = false;
  const calm = () => clearTimeout(timer);
  const within = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(stop(stopCodes.timedOut)), ms);
  };

  const sent = (text: string) => {
    if (options.starttls && !secured && options.isSecured()) {
      secured = true;
      transcript.secure();
      const fault = options.onSecured();
      if (fault) return fail(fault);
    }
    const said = verb.exec(text)?.[0].toUpperCase() ?? '';
    const opens = said.startsWith('AUTH ');
    if (signingIn && !opens) transcript.sent('[hidden]');
    else transcript.sent(opens && text.length > said.length ? `${said} [hidden]` : text);
    if (opens) {
      // a second way to sign in is judged by its own reply
      refusal = undefined;
      signingIn = said;
      within(budget.signIn);
    } else if (!signingIn) within(budget.command);
    const command = signingIn ?? said;
    due.push(command);
    asked += 1;
    lastAsked = command;
    watch?.({ command });
  };

  const received = (said: string) => {
    const text = inChinese(said);
    const command = due.shift();
    const reply = readReply(text);
    transcript.received(text, command !== undefined && reply !== null);
    if (command === undefined || reply === null) oddity ??= text;
    if (command === undefined) return;
    if (command === '.' && reply === null) return fail(stop(stopCodes.garbled, { afterFinalDot: true }));
    if (due.length > 0) within(budget.command);
    else if (command === 'STARTTLS' && reply?.code === 220) within(budget.handshake);
    else if (!signingIn || reply?.code !== 334) calm();
    if (signingIn && reply?.code !== 334) signingIn = undefined;
    questions = signingIn ? questions + 1 : 0;
    if (questions > questionsAtSignIn) return fail(stop(stopCodes.flood));
    if (command === 'EHLO' && reply?.code === 250) {
      const clear = secured ? offer.auth : [];
      offer = readOffer(text);
      if (clear.length > 0 && offer.auth.length === 0) offer.authInClear = clear;
    }
    if (command === 'HELO' && reply?.code === 250) refusal = undefined;
    if (reply && reply.code >= 400) refusal ??= { command, reply };
    watch?.({ command, reply });
    const stranger = secured ? undefined : strangers.after(command, reply, text);
    if (stranger) return fail(stranger);
    const lacksStarttls = options.starttls && !secured && !offer.starttls;
    if (command === 'EHLO' && reply?.code === 250 && lacksStarttls) fail(strangers.lacksStarttls(text));
  };

  const messageEnded = (text: string) => {
    transcript.sent(text);
    transcript.sent('.');
    due.push('.');
    asked += 1;
    lastAsked = '.';
    within(budget.afterFinalDot);
    watch?.({ command: '.' });
  };

  within(budget.greeting);
  return {
    logger: {
      debug: ({ tnx }, text = '') => {
        if (resting) return;
        if (tnx === 'client') sent(text);
        if (tnx === 'server') received(text);
      },
      info: ({ tnx }) => {
        if (tnx === 'message') messageEnded('[message]');
      },
      warn: ({ discarded }) => {
        if (discarded) fail(stop(stopCodes.injected, { command: 'STARTTLS' }));
      },
      error: () => {},
    },
    offer: () => offer,
    refusal: () => refusal,
    awaitsReceipt: () => due.includes('.'),
    secured: () => secured,
    oddity: () => oddity,
    asked: () => asked,
    lastAsked: () => lastAsked,
    rest: () => {
      resting = true;
      calm();
    },
  };
}
