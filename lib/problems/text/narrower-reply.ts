import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Variant } from '@/lib/problems/catalogue/variants';

/** `host`: the server that the visitor uses, where it is known. */
export type Fits = (text: string, host: string | undefined) => boolean;

/**
 * A reply (plain form) that says less than its cause, or more. `words`: what is said in place of the words of the cause. `of`: the causes
 * that it may have. `apart`: the page about the cause would say something untrue here, so nothing links to it.
 */
export type NarrowerReply = { words: Variant; of: readonly ProblemCode[]; fits: Fits; apart?: true };
