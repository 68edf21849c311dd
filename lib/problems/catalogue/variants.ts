import type { Messages } from '@/lib/text/messages';

type Said = Messages['problems']['verdict'];
type Whole = Record<'title' | 'meaning' | 'steps' | 'forIt', string>;
type KeysOf<Words> = { [Key in keyof Said]: Said[Key] extends Words ? Key : never }[keyof Said];

/** Those with steps and a text for IT of their own, where the general ones of the cause would be untrue in a live check. */
export type WholeWords = KeysOf<Whole>;

/** The sentences of a live check that hold its real values: keys of `problems.verdict`. */
export type LiveWords = KeysOf<Pick<Whole, 'title' | 'meaning'>>;
