import { isBetweenServers } from '@/lib/problems/catalogue/between-servers';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { factsOf } from '@/lib/problems/catalogue/facts';
import type { TextExplanation } from '@/lib/problems/text/explain-text';
import type { Narrower } from '@/lib/problems/text/narrower-replies';

/** Causes that lie in one message or its recipient: a small message to oneself passes, and would say that all is well. */
const inOneMessage = new Set<ProblemCode>([
  'recipient-rejected',
  'mailbox-full',
  'message-too-large',
  'content-or-spam-rejected',
  'sender-domain-auth-failed',
]);

/** The same of what a reply has words of its own for, where its cause has other kinds. */
const ofOneMessage = new Set<Narrower>(['too-many-at-once', 'recipient-overrun']);

/** Whether a test of the visitor’s own settings can show this cause. */
export function toldByTest(problem: ProblemCode): boolean {
  return !inOneMessage.has(problem);
}

/** Whether such a test can tell more than the text did: a mail that came back had been taken by the own server. */
export function worthTesting(judged: TextExplanation): boolean {
  const { problem, confidence, returned, delayed, narrower } = judged;
  if (delayed) return false;
  if (returned) return !isBetweenServers(problem) && factsOf(problem).group !== 'sending';
  if (confidence === 'unsure') return true;
  return toldByTest(problem) && !(narrower && ofOneMessage.has(narrower));
}
