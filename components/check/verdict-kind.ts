import type { VerdictEvent } from '@/lib/check/events';

type Kind = Pick<VerdictEvent, 'outcome' | 'confidence'>;

/** Accepted by a server whose receipt says that it hardly passes the message on. */
export function isDoubtful({ outcome, confidence }: Kind): boolean {
  return outcome === 'accepted' && confidence !== 'sure';
}

/** Whether the steps may send the text for IT or the provider: then it stands right beneath them, and not among the details. */
export function sendsText(verdict: Kind): boolean {
  return verdict.outcome === 'problem' || verdict.outcome === 'refused' || isDoubtful(verdict);
}
