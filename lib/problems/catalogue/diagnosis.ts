import type { NeighbourStatus } from '@/lib/evidence/reports';
import type { Settings } from '@/lib/settings/settings';
import type { ProblemCode, WhoCanFix } from './codes';
import type { Variant } from './variants';

/** `unknown`: no receipt after the final dot. `refused`: the guard did not let this target be dialled. */
export type Outcome = 'accepted' | 'server-ok' | 'problem' | 'unknown' | 'refused';

/**
 * Fields of the settings to alter. `tested`: a neighbour answered properly with them during this check. `seen`: what a look
 * at them found, where that was not all right.
 */
export type Change = { to: Partial<Settings>; tested: boolean; seen?: NeighbourStatus };

/** A field that the visitor filled in, and that may be the one to alter. */
export type Suspect = 'host' | 'port' | 'encryption' | 'username' | 'password' | 'address';

/** `sure`: the words or bytes leave no other reading. `unsure`: a lead, to be said as one. */
export type Confidence = 'sure' | 'likely' | 'unsure';

/**
 * What one check means. `problem` is null for `accepted` and `refused`, and for `server-ok` unless the server takes no password:
 * then it is what a sign-in with one would end in.
 */
export type Diagnosis = {
  outcome: Outcome;
  problem: ProblemCode | null;
  change: Change | null;
  whoCanFix: WhoCanFix[];
  suspects: Suspect[];
  /** Of the problem; of `accepted`, whether the message was passed on. */
  confidence: Confidence;
  /** What else it may be, likeliest first. */
  also: ProblemCode[];
  /** The sentences that fit what was seen. Null: those of the cause, or of the outcome. */
  words: Variant | null;
};

/** The same before it is known which sentences fit, and who can fix it. */
export type Found = Omit<Diagnosis, 'whoCanFix' | 'words'>;
