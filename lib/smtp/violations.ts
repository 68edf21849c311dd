import type { Reply } from '@/lib/evidence/said';
import { budget, limits } from './budget';
import { asHeard } from './charset';
import type { Dialogue } from './dialogue';
import { createHearing, type Hearing } from './hearing';
import { greeting } from './outstanding';
import { readReply } from './reply';
import { stop, stopCodes } from './stop';
import type { Transcript } from './transcript';
import { createWatchdog } from './watchdog';

/** Listens to a conversation byte by byte, for what its replies alone do not show. `end`: no more deadlines. */
export type Listener = { hear: (piece: Buffer) => void; heard: Hearing; end: () => void };

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
  const speaksUnasked = (piece: Buffer, wasDue: boolean) => {
    // what is said behind a receipt takes nothing of it back
    if (wasDue && dialogue.last() === '.') return;
    const said = asHeard(piece.subarray(0, limits.unasked));
    const first = asHeard(heard.first());
    // a refusal is reason enough, however often it is said
    const reply = /^[45]\d\d[ -]/.test(first) ? readReply(first) : null;
    if (reply) return fail(stop(stopCodes.closed, { reply }));
    const afterStarttls = dialogue.last() === 'STARTTLS';
    const answer = wasDue && !afterStarttls ? readReply(said) : null;
    if (answer && answer.code >= 400 && (dialogue.last() !== greeting || !isOfCommands(answer)))
      return fail(stop(stopCodes.closed, { reply: answer, command: dialogue.last() }));
    if (!afterStarttls && (!/^220[ -]/.test(first) || dialogue.refusal())) return fail(stop(stopCodes.flood));
    transcript.received(said, false);
    if (!afterStarttls) return fail(stop(stopCodes.unasked, { banner: said.trim() }));
    fail(stop(stopCodes.injected, { command: 'STARTTLS', banner: said.replace(/^220[^\n]*\n/, '').trim() }));
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
      // a reply that comes before its command answers nothing, and must not be taken for a yes
      if (heard.replies() > dialogue.asked()) speaksUnasked(piece, wasDue);
    },
    end: () => {
      ended = true;
      restOfRefusal.callOff();
    },
  };
}

/** About a command as such (RFC 5321 §4.2.2): where we have given none yet, it answers somebody else’s words. */
function isOfCommands({ code }: Reply): boolean {
  return code >= 500 && code <= 504;
}
