import { judgedWords } from '@/lib/evidence/judged-words';
import type { Reply } from '@/lib/evidence/said';
import type { ProblemCode } from './codes';

/**
 * Sentences that say less than their cause may mean, so that its general words would be untrue: they have words of their
 * own. `microsoft-refused` is Exchange’s plain no, in a company or in the cloud. checked: 2026-11
 * source: https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 */
const sentences = [
  { words: 'federation', problem: 'server-temporary-failure', says: /federated sts (?:service|url)/i },
  {
    words: 'unregistered-domain',
    problem: 'account-sending-blocked',
    says: /unregistered domain|\b5\.7\.750\b/i,
  },
  {
    words: 'microsoft-refused',
    problem: 'auth-bad-credentials',
    says: /\b5\.7\.3 authentication unsuccessful/i,
  },
] as const satisfies { words: string; problem: ProblemCode; says: RegExp }[];

/** The narrower meanings that have words of their own. */
export type Narrower = (typeof sentences)[number]['words'];

/** Which of them a reply or text of this cause has; null where the words of the cause are right. */
export function narrowerIn(text: string, problem: ProblemCode): Narrower | null {
  return sentences.find((each) => each.problem === problem && each.says.test(text))?.words ?? null;
}

/** The same of a server's reply. */
export function narrowerOf(reply: Reply | undefined, problem: ProblemCode): Narrower | null {
  return reply ? narrowerIn(`${reply.code} ${reply.status ?? ''} ${judgedWords(reply)}`, problem) : null;
}
