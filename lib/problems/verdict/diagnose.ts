import type { Evidence } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Diagnosis, Found, Suspect } from '@/lib/problems/catalogue/diagnosis';
import { type Judgement, likely, sure } from '@/lib/problems/catalogue/judgement';
import { suspectsOf } from '@/lib/problems/catalogue/suspects';
import { changeFor, changeForPassword } from '@/lib/problems/change/change';
import { waitsBehind } from '@/lib/problems/change/waits-behind';
import { asksForEncryptionInVain, asksForSignInTooEarly } from '@/lib/problems/judge/asked-in-vain';
import { judge } from '@/lib/problems/judge/judge';
import { brokenOffer, withoutPassword } from '@/lib/problems/judge/no-common-way';
import { type OwnTrouble, troubleOfOurOwn } from '@/lib/problems/judge/of-our-own';
import { isOfOneAddress } from '@/lib/problems/judge/one-address';
import { isSetAside } from '@/lib/problems/judge/set-aside';
import { lacksSignIn, takesNoPassword, takesNoSignIn } from '@/lib/problems/judge/signed-in';
import { isOwnComputer } from '@/lib/settings/inside-name';
import { fieldsByWords } from './fields-by-words';
import { ofOwnTrouble, variantOf } from './variant-of';
import { whoBy, whoOf } from './who';

/** Turns what one check saw into one problem and one change. Total: it answers for any evidence and never throws. */
export function diagnose(evidence: Evidence): Diagnosis {
  const { failure } = evidence;
  if (wasNotCalled(evidence)) return without('refused', [], ['host', 'port']);
  if (failure?.afterFinalDot && !failure.reply) return without('unknown', [], []);
  if (!failure && evidence.mode === 'send')
    return {
      ...without('accepted', [], []),
      confidence: isSetAside(evidence.receipt) ? 'unsure' : 'sure',
    };
  if (!failure) return greeted(evidence);
  const trouble = troubleOfOurOwn(evidence);
  const { problem, confidence, also } = (trouble && ofOurOwn[trouble]) ?? judge(evidence, failure);
  if (trouble)
    return { ...without('problem', ['site'], []), problem, confidence, also, words: ofOwnTrouble[trouble] };
  const change = changeFor(problem, evidence);
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

/** The guard left the target alone, or the name is kept for the computer of whoever asks and was looked up for nobody. */
function wasNotCalled({ refused, failure, settings }: Evidence): boolean {
  return refused === true || (failure?.stage === 'look-up' && isOwnComputer(settings.host));
}

/** Where the codes of the failure say nothing of the server. */
const ofOurOwn: Partial<Record<OwnTrouble, Judgement>> = {
  exhausted: sure('unknown'),
  'no-ipv6': likely('connect-timeout'),
};

/** A server that is fine up to the sign-in. Where it takes no password, who can do something, and what would stop one. */
function greeted(evidence: Evidence): Diagnosis {
  const noWay = 'auth-mechanism-unsupported';
  const change = takesNoPassword(evidence) ? changeForPassword(evidence) : null;
  if (!change && isOfOneAddress(evidence)) return without('server-ok', whoBy('one-address', noWay), []);
  const broken = takesNoSignIn(evidence) && brokenOffer(evidence);
  if (broken) return { ...without('server-ok', whoBy(broken, noWay), ['password']), also: [noWay] };
  const fine = without('server-ok', [], inDoubt(evidence));
  if (!evidence.offer || !takesNoPassword(evidence)) return fine;
  const { problem, words } = withoutPassword(evidence.offer);
  const suspects = [...(Object.keys(change?.to ?? {}) as Suspect[]), ...fine.suspects];
  return { ...fine, change, suspects, whoCanFix: change ? ['you'] : whoBy(words, problem), also: [problem] };
}

/** What cannot be right for a mailbox where a server is fine: no password goes over a line in clear, or none is taken. */
function inDoubt(evidence: Evidence): Suspect[] {
  if (evidence.settings.encryption === 'none') return ['encryption'];
  if (takesNoSignIn(evidence)) return ['port'];
  return takesNoPassword(evidence) ? ['password'] : [];
}

/** The fields that a change is about; with none, those of the cause. Where a sign-in lacks too, both. */
function suspectsAfter(changed: Suspect[], problem: ProblemCode, evidence: Evidence): Suspect[] {
  if (asksForEncryptionInVain(problem, evidence) || asksForSignInTooEarly(problem, evidence)) return changed;
  // a password that it was not told is not what it refused
  const isTold = (each: Suspect) => each !== 'password' || evidence.failure?.unsaid === undefined;
  if (changed.length === 0) return isOfOneAddress(evidence) ? [] : suspectsOf(problem).filter(isTold);
  return lacksSignIn({ problem }, evidence) ? [...new Set([...changed, ...suspectsOf(problem)])] : changed;
}

function without(
  outcome: Diagnosis['outcome'],
  whoCanFix: Diagnosis['whoCanFix'],
  suspects: Suspect[],
): Diagnosis {
  return {
    outcome,
    problem: null,
    change: null,
    whoCanFix,
    suspects,
    confidence: 'sure',
    also: [],
    words: null,
  };
}
