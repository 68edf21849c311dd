import { type Judgement, unsure } from '@/lib/problems/catalogue/judgement';

/**
 * 503 with no more than its digits (RFC 5321 §4.2.2): a step was left out, most often the sign-in, at a port that has none
 * or by a program that skipped it. No cause, but what it may be. Null: another reply.
 */
export function outOfTurn(code: number | undefined, status: string | undefined): Judgement | null {
  if (code !== 503 || (status && !/^5\.5\.[01]$/.test(status))) return null;
  return unsure('unknown', ['auth-mechanism-unsupported', 'auth-required']);
}
