import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Change, Diagnosis, Found, Suspect } from '@/lib/problems/catalogue/diagnosis';
import { type Judgement, likely, sure } from '@/lib/problems/catalogue/judgement';
import { suspectsOf } from '@/lib/problems/catalogue/suspects';
import { changeFor } from '@/lib/problems/change/change';
import { waitsBehind } from '@/lib/problems/change/waits-behind';
import { asksForEncryptionInVain, asksForSignInTooEarly } from '@/lib/problems/judge/asked-in-vain';
import { judge } from '@/lib/problems/judge/judge';
import { type OwnTrouble, troubleOfOurOwn } from '@/lib/problems/judge/of-our-own';
import { isOfOneAddress } from '@/lib/problems/judge/one-address';
import { lacksSignIn } from '@/lib/problems/judge/signed-in';
import { fieldsByWords } from './fields-by-words';
import { leavesSettings } from './leaves-settings';
import { ofOwnTrouble, variantOf } from './variant-of';
import { whoOf } from './who';

/** What stopped a check, with who can fix it, what to change, and the words that fit. */
export function stopped(evidence: Evidence, failure: Failure): Diagnosis {
  const trouble = troubleOfOurOwn(evidence);
  const judged = (trouble && ofOurOwn[trouble]) ?? judge(evidence, failure);
  if (trouble)
    return {
      outcome: 'problem',
      ...judged,
      change: null,
      whoCanFix: ['site'],
      suspects: [],
      words: ofOwnTrouble[trouble],
    };
  const told = toldWith(changeFor(judged.problem, evidence), judged, evidence, failure);
  return told.change && leavesSettings(told.words) ? toldWith(null, judged, evidence, failure) : told;
}

function toldWith(
  change: Change | null,
  { problem, confidence, also }: Judgement,
  evidence: Evidence,
  failure: Failure,
): Diagnosis {
  // whatever was meant by a no to a sign-in, it is not that none was made
  const wasSigningIn = evidence.signIn && failure.stage === 'sign-in';
  const changed = Object.keys(change?.to ?? {}) as Suspect[];
  const found: Found = {
    outcome: 'problem',
    problem,
    change,
    suspects: suspectsAfter(changed, problem, evidence),
    confidence,
    also: [...new Set([...waitsBehind(change, evidence), ...also])].filter(
      (code) => code !== problem && !(code === 'auth-required' && wasSigningIn),
    ),
  };
  const words = variantOf(found, evidence);
  const suspects = (!change && words && fieldsByWords[words]) || found.suspects;
  return { ...found, words, suspects, whoCanFix: whoOf(problem, found, words, evidence) };
}

/** Where the codes of the failure say nothing of the server. */
const ofOurOwn: Partial<Record<OwnTrouble, Judgement>> = {
  exhausted: sure('unknown'),
  'no-ipv6': likely('connect-timeout'),
};

/** The fields that a change is about; with none, those of the cause. Where a sign-in lacks too, both. */
function suspectsAfter(changed: Suspect[], problem: ProblemCode, evidence: Evidence): Suspect[] {
  if (asksForEncryptionInVain(problem, evidence) || asksForSignInTooEarly(problem, evidence)) return changed;
  // a password that it was not told is not what it refused
  const isTold = (each: Suspect) => each !== 'password' || evidence.failure?.unsaid === undefined;
  if (changed.length === 0) return isOfOneAddress(evidence) ? [] : suspectsOf(problem).filter(isTold);
  return lacksSignIn({ problem }, evidence) ? [...new Set([...changed, ...suspectsOf(problem)])] : changed;
}
