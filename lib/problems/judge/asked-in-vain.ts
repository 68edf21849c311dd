import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';

/** The server asks for encryption of somebody who has begun it, or was about to: the settings cannot give more. */
export function asksForEncryptionInVain(problem: ProblemCode | null, { settings, failure }: Evidence) {
  return problem === 'starttls-required' && settings.encryption !== 'none' && failure?.reply !== undefined;
}

/** The server asks for a sign-in before one can be made, or before the line is secure: nobody gives a password there. */
export function asksForSignInTooEarly(problem: ProblemCode | null, { failure }: Evidence) {
  return problem === 'auth-required' && (failure?.stage === 'encrypt' || failure?.stage === 'greet');
}

/** Nothing of the message had been sent when this reply came: it is about the envelope, or about who sends (RFC 5321 §3.3). */
export function beforeMessage({ stage, command }: Pick<Failure, 'stage' | 'command'>) {
  return stage !== 'message' || command === 'DATA';
}
