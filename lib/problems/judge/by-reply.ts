import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely, unsure, untold } from '@/lib/problems/catalogue/judgement';
import { withoutCodesInAddresses } from '@/lib/problems/plain/look-like-codes';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { withoutTellingNames } from '@/lib/problems/plain/without-telling-names';
import { matching, verdictOfReply } from '@/lib/problems/rules/match';
import { asStated } from '@/lib/problems/text/as-stated';
import { byCode } from '@/lib/problems/text/by-code-alone';
import { byReason } from '@/lib/problems/text/reason';
import { any } from '@/lib/problems/vocabulary/any';
import { perTime } from '@/lib/problems/vocabulary/sign-in-notions';
import { sending } from '@/lib/problems/vocabulary/states';
import { messages } from '@/lib/problems/vocabulary/things';
import { asksForEncryptionInVain, asksForSignInTooEarly, beforeMessage } from './asked-in-vain';
import { atProvider } from './at-provider';
import { withoutCodesOfOthers } from './codes-of-others';
import { beforeSending, fits, isBeforeSignIn } from './fits';
import { inOtherWords } from './in-other-words';
import { asUnsigned, outOfPlace } from './out-of-place';
import { byOwnWords } from './own-words';
import { signedIn } from './signed-in';

/**
 * What a reply tells: by its sentence, then by what it answers, then by its codes. 4xx is "not now" unless the sentence
 * names a passing cause of its own. Null: it tells no cause.
 */
export function byReply(
  evidence: Evidence,
  failure: Failure,
  reply: NonNullable<Failure['reply']>,
): Judgement | null {
  const said = withoutCodesOfOthers(plainReply(reply), evidence.settings.host);
  return asStated(withoutTellingNames(withoutCodesInAddresses(said)), (words) =>
    byWords(evidence, failure, reply, words),
  );
}

function byWords(
  evidence: Evidence,
  failure: Failure,
  reply: NonNullable<Failure['reply']>,
  text: string,
): Judgement | null {
  const canBe = (problem: ProblemCode) => fits(problem, evidence, failure);
  const fitting = (words: string) =>
    verdictOfReply(
      matching(words, failure.stage).filter((rule) => canBe(rule.problem)),
      reply.code,
    );
  const ruled = fitting(text);
  const read = byReason(ruled, text, fitting);
  const reasoned = read && canBe(read.problem) ? read : ruled;
  const worded = reasoned && byOwnWords(reasoned, text, failure, canBe);
  const spoken = inOtherWords(failure, reply, canBe);
  // whom it has not let in to sign in, it refuses for no sign-in left out
  const canBeToo = (problem: ProblemCode) =>
    canBe(problem) && (problem !== 'auth-required' || !isBeforeSignIn(failure));
  const told = worded && { ...worded, also: worded.also.filter(canBeToo) };
  const better = spoken?.confidence !== 'unsure';
  const known = told?.confidence === 'unsure' && better ? (spoken ?? told) : told;
  const unfit = verdictOfReply(matching(text, failure.stage), reply.code)?.problem;
  if (known && signedIn(evidence) && unfit === 'auth-required') return asUnsigned(known);
  if (known) return atProvider(evidence, asOutOfTurn(evidence, failure, known));
  // words that are known, and point to no cause
  if (unfit === 'unknown') return untold;
  // it took the sign-in and asks for one all the same
  if (signedIn(evidence) && unfit === 'auth-required')
    return likely('auth-required', ['relay-denied', 'sender-not-allowed']);
  if (spoken) return asOutOfTurn(evidence, failure, spoken);
  const misplaced = unfit && outOfPlace(unfit, evidence, failure);
  if (misplaced) return misplaced;
  const answered = byCommand(failure, reply);
  if (answered) return answered;
  return byCodes(evidence, failure, reply);
}

/** What a refusal of STARTTLS or of our name is about, whatever its words. Null: it answers something else. */
function byCommand({ stage, command = '' }: Failure, reply: NonNullable<Failure['reply']>): Judgement | null {
  // a goodbye answers nothing
  if (reply.code === 221) return null;
  const notNow = reply.code >= 400 && reply.code < 500;
  // 421 ends the session, whatever was asked last (RFC 5321 §3.8)
  if (stage === 'encrypt' && /STARTTLS/i.test(command) && reply.code !== 421)
    return notNow
      ? likely('server-temporary-failure', ['starttls-not-offered'])
      : likely('starttls-not-offered', ['server-temporary-failure']);
  if (stage !== 'greet' || !/EHLO|HELO/i.test(command) || notNow) return null;
  if (lostCount(reply) || ofSignIn(reply) || namesExtension(reply)) return untold;
  return likely('helo-rejected', ['ip-blocklisted']);
}

/** What the codes of a refusal tell at this stage. Null: nothing, or it is a yes where the next step needs another answer. */
function byCodes(
  evidence: Evidence,
  failure: Failure,
  reply: NonNullable<Failure['reply']>,
): Judgement | null {
  if (reply.code < 400) return null;
  if (failure.stage !== 'sign-in' && !beforeSending.has(failure.stage) && lostCount(reply)) return untold;
  const guessed = byCode(reply.code, reply.status, failure.stage);
  const ofMessage = guessed?.problem === 'content-or-spam-rejected';
  if (!guessed || (ofMessage && beforeMessage(failure))) return null;
  // nobody but the sender has been named yet
  if (guessed.problem === 'recipient-rejected' && failure.stage === 'sender')
    return likely('sender-not-allowed');
  if (fits(guessed.problem, evidence, failure)) return asOutOfTurn(evidence, failure, guessed);
  if (failure.unsaid) return outOfPlace(guessed.problem, evidence, failure);
  return failure.stage === 'greet' ? unsure('ip-blocklisted') : null;
}

/** What is sent, and not who calls. */
const ofMail = any(messages, sending);

/** How fast something comes, and not how much there is left. */
const ofRate = any(
  perTime,
  /\brate\b|\brate-?limit|throttl|too (?:fast|many|often)|slow down|zu (?:schnell|oft)/,
);

/** A server that asks for what it has, or for what cannot be given yet, is not understood for sure. */
function asOutOfTurn(evidence: Evidence, { stage, reply, unsaid }: Failure, judged: Judgement): Judgement {
  const { problem } = judged;
  // nobody has sent anything yet: what is counted are calls, or what others sent from the same network
  const counted = reply ? plainReply(reply) : '';
  if (
    problem === 'rate-or-quota-limited' &&
    stage !== 'sign-in' &&
    beforeSending.has(stage) &&
    !ofMail.test(counted)
  )
    return likely('too-many-connections', [...new Set([problem, ...judged.also])]);
  if (
    problem === 'rate-or-quota-limited' &&
    stage === 'sign-in' &&
    ofRate.test(counted) &&
    !ofMail.test(counted)
  )
    return likely('auth-too-many-attempts', [...new Set([problem, ...judged.also])]);
  if (asksForEncryptionInVain(problem, evidence)) return likely(problem);
  // it named the command and not the address
  if (problem === 'recipient-rejected' && reply && lostCount(reply)) return likely(problem);
  // it was told who wants to sign in, and no password
  if (problem === 'auth-bad-credentials' && unsaid)
    return likely(problem, ['auth-account-locked-or-disabled', 'auth-blocked-by-policy']);
  // it took this password before
  if (problem === 'auth-bad-credentials' && signedIn(evidence)) return likely(problem, judged.also);
  // it let this account in, and stops what it sends
  if (problem === 'auth-account-locked-or-disabled' && signedIn(evidence) && !beforeSending.has(stage))
    return likely('account-sending-blocked', judged.also);
  if (!asksForSignInTooEarly(problem, evidence)) return judged;
  return likely(problem, stage === 'encrypt' ? ['starttls-not-offered'] : []);
}

/**
 * A command that is unknown or out of its order: the server is in another place of the conversation than we are, and
 * speaks of no name or address (RFC 5321 §4.2.2).
 */
function lostCount(reply: Failure['reply']): boolean {
  return reply !== undefined && [500, 502, 503].includes(reply.code);
}

/** A code that is for sign-ins alone (RFC 4954 §6). */
function ofSignIn({ code }: NonNullable<Failure['reply']>): boolean {
  return code >= 530 && code < 540;
}

/** A line of what a server can do, under a code that says no: it has refused no name (RFC 5321 §4.1.1.1). */
function namesExtension({ text }: NonNullable<Failure['reply']>): boolean {
  return /^(?:SIZE|PIPELINING|8BITMIME|BINARYMIME|STARTTLS|AUTH|DSN|CHUNKING|ENHANCEDSTATUSCODES|SMTPUTF8|HELP|ETRN|DELIVERBY|LIMITS)(?:[ =][A-Z0-9=. -]*)?$/.test(
    text.trim(),
  );
}
