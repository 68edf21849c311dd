import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { withoutOwnGuess } from '@/lib/problems/plain/without-own-guess';

/** A reply that is known comes before what somebody guesses at behind it (plain form), and that is named beside it. */
export function besideGuess(text: string, judge: (text: string) => Judgement): Judgement {
  const told = judge(text);
  const replied = withoutOwnGuess(text);
  const said = replied === null ? told : judge(replied);
  if (said.confidence === 'unsure' || said.problem === told.problem) return told;
  return likely(said.problem, [...new Set([...said.also, told.problem])]);
}
