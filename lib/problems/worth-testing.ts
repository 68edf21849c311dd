import type { ProblemCode } from './codes';
import { problemFacts } from './facts';
import { isBetweenServers } from './returned';
import type { TextExplanation } from './text/explain-text';

/** Causes that lie in one message or its recipient: a small message to oneself passes, and would say that all is well. */
const inOneMessage = new Set<ProblemCode>([
  'recipient-rejected',
  'mailbox-full',
  'message-too-large',
  'content-or-spam-rejected',
  'sender-domain-auth-failed',
]);

/** Whether a test of the visitor’s own settings can show this cause. */
export function toldByTest(problem: ProblemCode): boolean {
  return !inOneMessage.has(problem);
}

/** Whether such a test can tell more than the text did: a mail that came back had been taken by the own server. */
export function worthTesting({ problem, confidence, returned }: TextExplanation): boolean {
  if (returned) return !isBetweenServers(problem) && problemFacts[problem].group !== 'sending';
  return confidence === 'unsure' || toldByTest(problem);
}
