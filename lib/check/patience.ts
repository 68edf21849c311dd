/** A port that has not even accepted the connection by now is given up when a neighbour is fine. Milliseconds. */
const besideFineNeighbour = 3_000;

/** A port that has taken the call and not said a word by now is judged for the time being. Milliseconds. */
const beforeEarlyVerdict = 2_900;

/**
 * Such a port is given up by now when a tested change is known. A server that begins plain may greet late, some after 8
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
  inHandshake: () => boolean;
  /** Says what is known so far. True where that is a change to make; until then it is asked again. */
  early: () => boolean;
  giveUp: () => void;
};

/** Ends, or judges early, a check that hears nothing beside a port that is fine. Gives what ends the patience. */
export function keepPatience({ anyIsFine, heard, inHandshake, early, giveUp }: Waiting): () => void {
  const began = performance.now();
  let told = false;
  const judge = () => {
    if (!anyIsFine()) return;
    const waited = performance.now() - began;
    const words = heard();
    if (words === 'no-connection' && waited > besideFineNeighbour) giveUp();
    if (words !== 'nothing' || waited < beforeEarlyVerdict) return;
    if (told && waited > besideTestedChange[inHandshake() ? 'handshake' : 'greeting']) giveUp();
    told ||= early();
  };
  const timer = setInterval(judge, apart);
  return () => clearInterval(timer);
}
