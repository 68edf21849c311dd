import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely, unsure } from '@/lib/problems/catalogue/judgement';
import { beforeSending } from './fits';

/**
 * What a refusal tells whose words speak of something that was not there yet: a password that nobody gave, or a
 * message before the first of our words. Null: nothing of its own.
 */
export function outOfPlace(
  unfit: ProblemCode,
  { signIn, byToken }: Evidence,
  { stage, unsaid }: Pick<Failure, 'stage' | 'unsaid'>,
): Judgement | null {
  // it has heard that somebody wants to sign in, and not who
  if (unsaid === 'both' && unfit === 'auth-bad-credentials')
    return likely('auth-mechanism-unsupported', ['auth-blocked-by-policy', 'auth-too-many-attempts']);
  // nobody has been named but who signs in
  if (unfit === 'recipient-rejected' && stage === 'sign-in' && !byToken)
    return likely('auth-bad-credentials', ['auth-account-locked-or-disabled']);
  if (unfit === 'auth-bad-credentials' && !signIn && !beforeSending.has(stage))
    return likely('auth-required');
  // all that it knows of the caller is where the call came from
  if (unfit === 'auth-blocked-by-policy') return likely('ip-blocklisted', signIn ? [] : ['auth-required']);
  if (stage !== 'greet') return null;
  return /^(?:sender-|message-|content-|mailbox-)/.test(unfit) ? unsure('ip-blocklisted') : null;
}

/** A rule for whoever has not signed in, met by somebody who has: the server does not know sign-ins there, whatever it names. */
export function asUnsigned({ problem, confidence, also }: Judgement): Judgement {
  if (problem === 'recipient-rejected') return likely('relay-denied', [problem]);
  if (confidence === 'unsure') return { problem, confidence, also };
  return likely(
    problem,
    [...new Set<ProblemCode>(['relay-denied', ...also])].filter((each) => each !== problem),
  );
}
