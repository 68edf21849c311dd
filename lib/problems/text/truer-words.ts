import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { turnedDown } from '@/lib/problems/vocabulary/turned-down';
import { cameBack } from './came-back';
import type { NumberWords } from './number-meaning';
import { numberMeaning } from './numbers';
import { replyCode } from './reply-code';

/** Keys of `problems.pasted`: words of a text of which those of its cause would say more than it tells. */
export type TruerWords = NumberWords | 'out-of-turn' | 'cannot-connect' | 'hello-first';

/** Whether they leave open which of several causes it is. */
export function leavesOpen(words: TruerWords): boolean {
  return words !== 'hello-first' && words !== 'no-reason' && words !== 'half-told';
}

/** “Send hello first” judges no name: the program left its greeting out (RFC 5321 §4.1.4). */
const greetingMissing =
  /\b(?:helo|ehlo|hello)\b.{0,12}\bfirst\b|\bpolite people|\b503\b.{0,60}\b(?:helo|ehlo)\b/;

/** What Outlook writes above any failure, and no reason for one. */
const banner = /\bsend\/receive (?:failure|error)\b/;

/** The other side said no to the call. */
const saidNo = any(turnedDown, /\b10061\b|actively|deneg/);

/** Which words are truer of a text (plain form). Null: those of its cause. A mail that came back has words of its own. */
export function truerWords(whole: string, { problem, confidence, also }: Judgement): TruerWords | null {
  if (cameBack(whole)) return null;
  if (problem === 'helo-rejected') return greetingMissing.test(whole) ? 'hello-first' : null;
  // most programs say no more than that there was no connection: nothing tells that a computer was reached
  if (problem === 'connect-refused' && confidence === 'likely' && !saidNo.test(whole))
    return 'cannot-connect';
  if (confidence !== 'unsure') return null;
  const number = numberMeaning(whole);
  if (number?.words && number.problem === problem) return fits(number.words, whole) ? number.words : null;
  if (problem === 'connect-refused') return 'cannot-connect';
  // 554 and 5.7.1 without words: every rule of a server refuses so
  if (problem === 'content-or-spam-rejected') return also.includes('relay-denied') ? 'some-rule' : null;
  if (problem === 'recipient-rejected') return /\b550\b/.test(whole) ? 'recipient-or-sign-in' : null;
  if (problem !== 'unknown') return null;
  if (also.includes('auth-required')) return 'out-of-turn';
  return banner.test(whole) ? 'no-reason' : null;
}

/** Where the server’s words stand beside a number, nobody needs to look for them. */
function fits(words: NumberWords, whole: string): boolean {
  return words !== 'half-told' || !replyCode.test(whole);
}
