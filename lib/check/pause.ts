import { atLeisure } from '@/lib/smtp/at-leisure';

/** Waits so many milliseconds, or until the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return untilCalled(signal, (done) => {
    const timer = setTimeout(done, ms);
    return () => clearTimeout(timer);
  });
}

/** The same, and longer while this process is too busy to be on time: the checks themselves go before looks. */
export function leisurelyPause(ms: number, signal: AbortSignal): Promise<void> {
  return untilCalled(signal, (done) => atLeisure(ms, done));
}

/** `begin` gives what calls it off, which is done whichever way it ends. */
function untilCalled(signal: AbortSignal, begin: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      callOff();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const callOff = begin(end);
    signal.addEventListener('abort', end);
  });
}
