import { leisurelyPause, pause } from './pause';

/**
 * How long the check itself is given before other ports are called, until it hears a word and from then on, and how far
 * apart two looks begin. Milliseconds.
 */
const headStart = { silent: 250, answered: 2_000 } as const;
const apart = 100;

/** Says when looks at other ports begin: most checks need none of them, and are over before the first. */
type Pace = {
  /** Resolves when the next look may begin, or the signal has aborted. One is asked for after the other. */
  next: () => Promise<void>;
  /** Looks are wanted: they begin without a head start. */
  want: () => void;
  wanted: Promise<void>;
  /** Puts off what has not begun until it is wanted. */
  hold: () => void;
};

/** `answered`: whether the check itself has heard a word. */
export function createPace(answered: () => boolean, signal: AbortSignal): Pace {
  let isWanted = false;
  let isHeld = false;
  let hasBegun = false;
  let isPatient = false;
  let want: () => void = () => {};
  const wanted = new Promise<void>((resolve) => {
    want = () => {
      isWanted = true;
      resolve();
    };
  });
  signal.addEventListener('abort', want, { once: true });
  const unlessWanted = (ms: number) => Promise.race([wanted, leisurelyPause(ms, signal)]);
  return {
    next: async () => {
      if (!hasBegun) await unlessWanted(headStart.silent);
      else if (isWanted) await pause(apart, signal);
      else await unlessWanted(apart);
      hasBegun = true;
      if (!isWanted && !isPatient && answered()) {
        isPatient = true;
        await unlessWanted(headStart.answered - headStart.silent);
      }
      if (!isWanted && isHeld) await wanted;
    },
    want,
    wanted,
    hold: () => {
      isHeld = true;
    },
  };
}
