import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { doesNot, leaving, sending, untroubled } from '@/lib/problems/vocabulary/going-out';
import { receiving } from './other-network';

/** A part of a sentence in which nothing more is done than one of the two, or neither is named. */
const parts = (text: string) => text.split(clauseEnd).map((said) => said.replace(untroubled, ' ok ').trim());

/**
 * Whether it is told that mail comes in and does not go out (plain form): then what is said of receiving is that it works, and
 * why nothing goes out is not told.
 */
export function onlySendingFails(text: string): boolean {
  const told = parts(text);
  const fails = told.filter((said) => doesNot.test(said));
  const goesOut = (said: string) => sending.test(said) || leaving.test(said);
  return (
    told.some((said) => receiving.test(said) && !doesNot.test(said)) &&
    fails.some((said) => goesOut(said) && !receiving.test(said)) &&
    !fails.some((said) => receiving.test(said))
  );
}
