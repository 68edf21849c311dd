import type { Failure } from '@/lib/evidence/evidence';
import { judgedWords } from '@/lib/evidence/judged-words';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { plain } from '@/lib/problems/plain/plain';
import { withoutWarnings } from '@/lib/problems/plain/without-warnings';
import { inTime } from '@/lib/problems/rules/match';
import { bySubject } from '@/lib/problems/text/by-code-alone';
import { byFewWords } from '@/lib/problems/text/few-words';

/**
 * What a refusal speaks of where no rule knows its wording, `likely` at most: words that would need another stage are left,
 * and so is a guess at a passing reply (4xx is "not now"). Null: nothing known, and its codes decide.
 */
export function inOtherWords(
  { stage, command = '' }: Pick<Failure, 'stage' | 'command'>,
  reply: NonNullable<Failure['reply']>,
  canBe: (problem: ProblemCode) => boolean,
): Judgement | null {
  if (!ofMatter(reply)) return null;
  const words = withoutWarnings(plain(`${reply.code} ${judgedWords(reply)}`));
  const spoken = [byFewWords(words, reply.code), bySubject(words)].find(
    (each) => each && canBe(each.problem) && (spokenAt[stage]?.test(each.problem) ?? false),
  );
  if (!spoken || (/^(?:EHLO|HELO)$/.test(command) && ofName.test(words))) return null;
  // it was let in: a name of itself or of us is not where the call came from
  if (stage === 'sign-in' && spoken.problem === 'ip-blocklisted' && !ofPlace.test(words)) return null;
  const judged = inTime(spoken, reply.code);
  const guess = reply.code < 500 && judged.confidence === 'unsure';
  return guess ? null : { ...judged, also: judged.also.filter(canBe) };
}

/** About what was asked for, and not about a command, its place or its parameters (RFC 5321 §4.2.2, §4.1.1.11). */
function ofMatter({ code }: NonNullable<Failure['reply']>): boolean {
  return code >= 400 && code !== 530 && code !== 555 && (code < 500 || code > 504);
}

/** Our name, which was the question. */
const ofName = /\bnames?\b|\b(?:ehlo|helo)\b|fqdn|resolv/;

/** Where a call comes from. */
const ofPlace = /\bips?\b|\bnetwork\b|black ?list|block ?list|\d\.\d+\.\d+\.\d/;

/** Of what a server can speak at a stage beside that stage itself; the others are told by their codes. */
const spokenAt: Partial<Record<Failure['stage'], RegExp>> = {
  greet: /^(?:ip-|too-many|rate-)/,
  'sign-in': /^(?:auth-(?!required|bad)|oauth|rate-|ip-|too-many|account-)/,
  sender: /^(?:sender|account-|rate-|mailbox-full|message-too|ip-|relay)/,
  recipient: /^(?:sender|account-|rate-|mailbox-full|relay|ip-)/,
  message: /^(?:sender|account-|rate-|mailbox-full|message-too|ip-)/,
};
