import type { TrustAsked, TrustReply } from '@/lib/check/ask-trust';

export type AskTrust = (question: TrustAsked) => Promise<TrustReply>;

/** What was answered when the server part was fine; null where our own server could not be asked. */
export type TrustAnswer = TrustReply | null;

/** Why no password is asked for; null where it may go to the host. Where nobody could be asked, the host is a stranger’s. */
export function doubtOf(answer: TrustAnswer): { like: string | null } | null {
  if (answer && 'trusted' in answer) return answer.trusted ? null : { like: answer.like };
  return { like: null };
}
