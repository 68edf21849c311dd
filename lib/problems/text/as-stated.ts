import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely } from '@/lib/problems/catalogue/judgement';
import { supposesAppPassword, withoutDenied, withoutWarnings } from '@/lib/problems/plain/without-warnings';
import { twoStep } from '@/lib/problems/vocabulary/account-state';
import { supposing } from '@/lib/problems/vocabulary/warned';

/** What a supposition about an account may hit upon. */
const ofAccount = /^auth-/;

/** Who has no second step has no use for an app password. */
function onCondition<Told extends Judgement | null>(told: Told, text: string): Told | Judgement {
  const conditional = told?.problem === 'auth-app-password-required' && told.confidence === 'sure';
  if (!conditional || !twoStep.test(text) || !supposesAppPassword(text)) return told;
  return likely(told.problem, [...new Set<ProblemCode>([...told.also, 'auth-bad-credentials'])]);
}

/** What a warning speaks of, and no server refuses a password with. */
const warnedOf = /^(?:auth-(?:too|account)|ip-|account-sending|rate-|too-many)/;

/**
 * The judgement of what a text states. Where that tells nothing, what it warns of may have come to pass; a bare refusal of a
 * sign-in stands, though. `judge` reads a text in its plain form.
 */
export function asStated<Told extends Judgement | null>(
  text: string,
  judge: (text: string) => Told,
): Told | Judgement {
  const stated = withoutWarnings(text);
  if (stated === text) return onCondition(judge(text), text);
  const told = judge(stated);
  const undenied = withoutDenied(text);
  const whole = onCondition((undenied !== text && judge(undenied)) || judge(text), text);
  if (!told || !whole || told.problem === 'unknown') return whole;
  const stands = told.confidence !== 'unsure';
  if (told.problem === whole.problem) return stands ? told : whole;
  // whoever offers help with app passwords may want one
  if (whole.problem === 'auth-app-password-required' && told.problem === 'auth-bad-credentials')
    return likely(told.problem, [...new Set([whole.problem, ...told.also])]);
  const also = [...new Set([...told.also, whole.problem])];
  if (stands && !(supposing.test(text) && ofAccount.test(told.problem) && ofAccount.test(whole.problem)))
    return told.confidence === 'sure' ? told : { ...told, also };
  if (!stands && (told.problem !== 'auth-bad-credentials' || !warnedOf.test(whole.problem))) return whole;
  return { problem: told.problem, confidence: 'likely', also };
}
