import type { ProblemCode } from '@/lib/problems/catalogue/codes';

/** Keys of `problems.numbers`: what is said of a number that nobody explains. */
export type NumberFamily = '0x8004…' | '0x800CCC…';

/** Numbers of which more is to be said than a cause: keys of `problems.numbers`. */
export type NotedNumber =
  | '0x80190194'
  | '0x800CCC61'
  | '0x800CCC62'
  | '0x800CCC63'
  | '0x800CCC64'
  | '0x80048002'
  | '0x800408FC'
  | '0x800CCC1B'
  | '0x8004210B'
  | NumberFamily;

/** Keys of `problems.pasted`: what is said of a number that tells less than its cause, or no cause at all. */
export type NumberWords =
  | 'no-reason'
  | 'half-told'
  | 'recipient-or-sign-in'
  | 'sender-or-sign-in'
  | 'some-rule'
  | 'encryption-unfit';

/** `also`: there is more than one reading, or none that is sure. */
export type Meaning = { problem: ProblemCode; also?: ProblemCode[]; note?: NotedNumber; words?: NumberWords };
