import type { Failure } from '@/lib/evidence/evidence';

/** A thrown reason to stop. `failure` is what is known beyond the code. */
export type Stop = Error & { code: string; failure: Partial<Failure> };

/** Builds what the engine throws inside this room; `failureFrom` turns it into a `Failure` at the edge. */
export function stop(code: string, failure: Partial<Failure> = {}): Stop {
  return Object.assign(new Error(code), { code, failure });
}

/** Ends what nobody waits for any more. One for all: an abort without a reason makes an error with a stack each time. */
export const over = stop('EOVER');
