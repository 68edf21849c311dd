/** A port that has not taken a call for so long is given up when a neighbour is fine. Milliseconds. */
const besideFineNeighbour = 3_000;

/** A port that has taken the call and not said a word for so long is judged for the time being. Milliseconds. */
const beforeEarlyVerdict = 2_900;

/**
 * Such a port is given up after this when a tested change is known. A server that begins plain may greet late, some after 8
 * seconds; one that begins with TLS answers the handshake before it greets. Milliseconds.
 */
const besideTestedChange = { handshake: 5_000, greeting: 9_500 } as const;

/** How often it is asked whether a check still gets on. Milliseconds. */
const apart = 250;

/** A check that may have to be waited for. */
type Waiting = {
  /** Whether another port of the host answers as it should. */
  anyIsFine: () => boolean;
  heard: () => 'no-connection' | 'nothing' | 'words';
  /** When the call began, and once it was taken, when that was: `performance.now()`. */
  since: () => number;
  inHandshake: () => boolean;
  /** Says what is known so far. True where that is a change to make; until then it is asked again. */
  early: () => boolean;
  giveUp: () => void;
  /** Takes what was thrown by one of these: nobody is there to catch it. */
  fault: (error: unknown) => void;
};

/** Ends, or judges early, a check that hears nothing beside a port that is fine. Gives what ends the patience. */
export function keepPatience(waiting: Waiting): () => void {
  const { anyIsFine, heard, since, inHandshake, early, giveUp, fault } = waiting;
  let told = false;
  const judge = () => {
    if (!anyIsFine()) return;
    const words = heard();
    const waited = performance.now() - since();
    if (words === 'no-connection' && waited > besideFineNeighbour) giveUp();
    if (words !== 'nothing' || waited < beforeEarlyVerdict) return;
    if (told && waited > besideTestedChange[inHandshake() ? 'handshake' : 'greeting']) giveUp();
    told ||= early();
  };
  const timer = setInterval(() => {
    try {
      judge();
    } catch (error) {
      clearInterval(timer);
      fault(error);
    }
  }, apart);
  return () => clearInterval(timer);
}
