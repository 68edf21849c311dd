import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Variant } from '@/lib/problems/catalogue/variants';
import { secureLineBroke } from '@/lib/problems/judge/secure-line';
import { hungUpAtOnce } from '@/lib/problems/judge/silence';

/** Which words say when a server ended the connection: by what is no TLS where it was encrypted, with a reason, in the middle of an answer, in place of STARTTLS, before its first word, at our name, or later. */
export function howItHungUp(failure: Failure, evidence: Evidence): Variant {
  if (secureLineBroke(evidence, failure)) return 'secure-line-broke';
  if (failure.reply) return 'hung-up-saying';
  if (failure.banner) return 'broke-off';
  if (failure.stage === 'encrypt' && evidence.offer?.starttls) return 'encryption-hung-up';
  if (failure.secondAnswered) return 'one-call-unanswered';
  if (hungUpAtOnce(failure, evidence)) return 'hung-up-at-once';
  const begun = evidence.settings.encryption === 'starttls' && evidence.tlsVersion !== undefined;
  return failure.stage === 'greet' && failure.command && !begun ? 'hung-up-after-greeting' : 'hung-up-midway';
}
