import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { beforeSending } from '@/lib/problems/judge/fits';
import { signedIn } from '@/lib/problems/judge/signed-in';
import { plainReply } from '@/lib/problems/plain/plain-reply';

/** Words about where a call comes from: an address, a network or a country. */
const ofPlace =
  /\bips?\b|(?:your|this|client|remote|source) (?:network|host|address)|\bgeo|\bcountr(?:y|ies)|\blocations?\b|\bregions?\b|\bvpns?\b|\bproxy|\bhosting\b|\bland(?:es)?\b|standort|\bpays\b|\bpais\b|\bpaese\b|\bстран/;

/** Words about an address of the network alone: it is the one of the test, whoever signs in. */
const ofAddress =
  /\bip\b(?! ?(?:relay|pool))|(?:your|this|client|remote|source) (?:network |host )?address\b(?! (?:list|book))|\bfrom (?:\S+ )?\[?\d{1,3}(?:\.\d{1,3}){3}\b/;

/**
 * Words of their own (keys of `problems.verdict`) for a refusal that may be about the computer that runs the check and not about
 * the visitor’s: it called from its own address, and without a sign-in nobody vouched for it. Null: it is about the account.
 */
export function ofOurPlace(problem: ProblemCode, failure: Failure, evidence: Evidence) {
  const { reply, stage } = failure;
  if (!reply) return null;
  const text = plainReply(reply);
  const unknownYet = stage !== 'sign-in' && beforeSending.has(stage);
  switch (problem) {
    case 'auth-blocked-by-policy':
      return ofPlace.test(text) ? 'place-refused' : 'rule-or-place';
    case 'sender-domain-auth-failed':
      return signedIn(evidence) ? 'domain-unproved-signed' : 'domain-unproved-unsigned';
    case 'too-many-connections':
      return unknownYet || ofAddress.test(text) ? 'busy-for-us' : null;
    case 'auth-too-many-attempts':
      return unknownYet || ofAddress.test(text) ? 'tries-from-here' : null;
    case 'rate-or-quota-limited':
      return unknownYet || ofAddress.test(text) ? 'rate-from-here' : null;
    default:
      return null;
  }
}
