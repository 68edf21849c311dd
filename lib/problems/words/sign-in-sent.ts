import type { Evidence } from '@/lib/evidence/evidence';
import { beforeSending } from '@/lib/problems/judge/fits';

/** How far a sign-in had come when a check stopped: none was to be made, nor begun yet, begun, or over. `token`: by one, begun or over. */
type SignInSent = 'none' | 'unsent' | 'begun' | 'token' | 'over';

/** What of a sign-in had left, by the stage at which a line broke. */
export function signInSent({ signIn, byToken, failure }: Evidence): SignInSent {
  if (!signIn) return 'none';
  const stage = failure?.stage;
  if (stage !== 'sign-in' && stage && beforeSending.has(stage)) return 'unsent';
  if (byToken) return 'token';
  return stage === 'sign-in' ? 'begun' : 'over';
}
