import type { Reply } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget, limits } from './budget';
import { asHeard } from './charset';
import type { Dialogue } from './dialogue';
import { createHearing, type Hearing } from './hearing';
import { greeting } from './outstanding';
import { readReply } from './reply';
import { type Stop, stop } from './stop';
import type { Transcript } from './transcript';
import { createWatchdog } from './watchdog';

/** Listens to a conversation byte by byte, for what its replies alone do not show. `end`: no more deadlines. */
type Listener = { hear: (piece: Buffer) => void; heard: Hearing; end: () => void };

/**
 * Ends a conversation in which a server breaks the rules that replies rest on: one that sends more than any conversation
 * needs, that begins a refusal and does not end it, or that answers what nobody has asked yet.
 */
export function listenForViolations(
  dialogue: Dialogue,
  transcript: Transcript,
  fail: (reason: Error) => void,
): Listener {
  const heard = createHearing();
  let ended = false;
  const restOfRefusal = createWatchdog(() => fail(stop(stopCodes.timedOut)));
  let isNoise = false;
  const restOfNoise = createWatchdog(() => {
    const command = dialogue.last();
    if (!heard.first().toString('latin1').trim()) fail(stop(stopCodes.notSmtp, { answered: 'other' }));
    else if (command === '.') fail(stop(stopCodes.garbled, { afterFinalDot: true }));
    else fail(stop(stopCodes.noReply, { command }));
  });
  /** It may go on for a while, and no longer for going on. */
  const judgeNoise = () => {
    const was = isNoise;
    isNoise = isNoReply(heard.open(), heard.replies() > 0);
    if (!isNoise) restOfNoise.callOff();
    else if (!was) restOfNoise.within(budget.noReply);
  };
  const speaksUnasked = (piece: Buffer, wasDue: boolean) => {
    const last = dialogue.last();
    // what is said behind a receipt takes nothing of it back
    if (wasDue && last === '.') return;
    const said = asHeard(piece.subarray(0, limits.unasked));
    const first = asHeard(heard.first());
    const why = whyUnasked({ said, first, wasDue, last, refused: dialogue.refusal() !== undefined });
    if (why.failure.banner !== undefined) transcript.received(said, false);
    fail(why);
  };
  return {
    heard,
    hear: (piece) => {
      if (ended) return;
      const wasDue = heard.replies() < dialogue.asked();
      heard.hear(piece);
      if (heard.bytes() > limits.conversation) fail(stop(stopCodes.flood));
      // a refusal stays one, whatever its last line would say
      if (heard.refuses()) restOfRefusal.within(budget.restOfRefusal);
      else restOfRefusal.callOff();
      judgeNoise();
      // a reply that comes before its command answers nothing, and must not be taken for a yes
      if (heard.replies() > dialogue.asked()) speaksUnasked(piece, wasDue);
    },
    end: () => {
      ended = true;
      restOfRefusal.callOff();
      restOfNoise.callOff();
    },
  };
}

/**
 * Whether what was begun cannot become a reply (RFC 5321 §4.2): nothing but empty lines, lines that end in CR alone, or, once the
 * server has greeted, a line that begins with no code. Whole lines are judged where they are read.
 */
function isNoReply(open: string, hasGreeted: boolean): boolean {
  if (open.trim() === '') return open.includes('\n');
  if (/\r(?!\n)/.test(open)) return true;
  const line = open.slice(open.lastIndexOf('\n') + 1);
  return hasGreeted && !/^(?:[2-5]\d{0,2}$|[2-5]\d\d|$)/.test(line);
}

/**
 * What was said before it was due, the first words of the conversation, and what was asked last. `wasDue`: an answer was, but
 * not so many. `refused`: the server has said no before.
 */
type Unasked = { said: string; first: string; wasDue: boolean; last: string | undefined; refused: boolean };

/** Why a conversation ends in which a server says more than it was asked. The first reason that holds counts. */
export function whyUnasked({ said, first, wasDue, last, refused }: Unasked): Stop {
  // who turns everybody away does so however often it says it
  const turnsAway = /^[45]\d\d[ -]/.test(first) ? readReply(first) : null;
  if (turnsAway) return stop(stopCodes.closed, { reply: turnsAway });
  if (last === 'STARTTLS')
    return stop(stopCodes.injected, { command: last, banner: said.replace(/^220[^\n]*\n/, '').trim() });
  // a no is an answer, whatever is said behind it
  const answer = wasDue ? readReply(said) : null;
  if (answer && answer.code >= 400 && (last !== greeting || !isOfCommands(answer)))
    return stop(stopCodes.closed, { reply: answer, ...(last !== undefined && { command: last }) });
  // one that never greeted as a mail server does, or has said no before, just talks on
  if (refused || !/^220[ -]/.test(first)) return stop(stopCodes.flood);
  const code = last === greeting && refusesCommand.test(said) ? stopCodes.spokenFor : stopCodes.unasked;
  return stop(code, { banner: said.trim() });
}

/** About a command as such (RFC 5321 §4.2.2): where we have given none yet, it answers somebody else’s words. */
function isOfCommands({ code }: Reply): boolean {
  return code >= 500 && code <= 504;
}
const refusesCommand = /^50[0-4][ -]/m;
