import { any } from '@/lib/problems/vocabulary/any';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import {
  doesNot,
  leaving,
  longestTelling,
  receiving,
  sending,
  untroubled,
  works,
} from '@/lib/problems/vocabulary/going-out';
import { incomingSide, outgoingSide } from '@/lib/problems/vocabulary/side-words';

/** A part of a sentence in which nothing more is done than one of the two, or neither is named. */
const parts = (text: string) => text.split(clauseEnd).map((said) => said.replace(untroubled, ' ok ').trim());

/** Mail comes in. */
const arrives = any(
  receiving,
  /\bcom(?:es?|ing) in\b|\bkomm(?:t|en) .{0,16}\b(?:an|rein)\b|\barriv(?:e|ent|ano|a)\b|\blleg(?:a|an)\b|\bcheg(?:a|am)\b|\bprzychodz|приходит/,
);
/** Somebody can. */
const manages = any(works, /\bj'arrive a\b|\bmanage to\b|\bable to\b/);
/** The name of a server from which mail is fetched. */
const incomingName = /(?<![@\w.-])(?:imap|pop\d?)s?\.(?:[\w-]+\.)+[a-z]{2,24}/;

/** Whether it is told that mail goes out, and that the server from which it is fetched, by its name, fails (plain form). */
export function onlyFetchingFails(text: string): boolean {
  if (text.length > longestTelling || !incomingName.test(text) || outgoingSide.test(text)) return false;
  const told = parts(text);
  return (
    told.some((said) => sending.test(said) && manages.test(said) && !doesNot.test(said)) &&
    told.some((said) => doesNot.test(said) && (incomingName.test(said) || incomingSide.test(said))) &&
    !told.some((said) => doesNot.test(said) && (sending.test(said) || leaving.test(said)))
  );
}

/**
 * Whether it is told that mail comes in and does not go out (plain form): then what is said of receiving is that it works, and
 * why nothing goes out is not told.
 */
export function onlySendingFails(text: string): boolean {
  const told = parts(text);
  const fails = told.filter((said) => doesNot.test(said));
  const goesOut = (said: string) => sending.test(said) || leaving.test(said);
  return (
    told.some((said) => arrives.test(said) && !doesNot.test(said)) &&
    fails.some((said) => goesOut(said) && !arrives.test(said)) &&
    !fails.some((said) => arrives.test(said))
  );
}
