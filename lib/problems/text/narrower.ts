import type { Reply } from '@/lib/evidence/said';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { type Narrower, narrowerReplies } from './narrower-replies';
import type { NarrowerReply } from './narrower-reply';

/** The words of its own that a text (plain form) has, where this is its cause. Null: the words of the cause are right. */
export function narrowerIn(text: string, problem: ProblemCode, host?: string): Narrower | null {
  const found = narrowerReplies.find(
    ({ of, fits }) => of.some((code) => code === problem) && fits(text, host),
  );
  return found?.words ?? null;
}

/** The same of a server’s reply. */
export function narrowerOf(reply: Reply | undefined, problem: ProblemCode, host: string): Narrower | null {
  return reply ? narrowerIn(plainReply(reply), problem, host) : null;
}

/** Whether the page about the cause does not fit these words. */
export function isApart(words: Narrower): boolean {
  return narrowerReplies.some((reply: NarrowerReply) => reply.words === words && reply.apart);
}
