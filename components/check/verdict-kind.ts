import type { VerdictEvent } from '@/lib/check/events';
import type { WhoCanFix } from '@/lib/problems/catalogue/codes';
import { isDoubtful } from '@/lib/problems/verdict/verdict-word';

/** A server that is fine, and offers no way to sign in with a password: none is asked for. */
export function asksNoPassword({ outcome, suspects }: Pick<VerdictEvent, 'outcome' | 'suspects'>): boolean {
  return outcome === 'server-ok' && suspects.length > 0;
}

/** Whether the test message was sent, taken with a receipt or perhaps without one: then it is looked for in the inbox. */
export function mayHaveArrived({ outcome }: Pick<VerdictEvent, 'outcome'>): boolean {
  return outcome === 'accepted' || outcome === 'unknown';
}

type Kind = Pick<VerdictEvent, 'outcome' | 'problem' | 'confidence' | 'change' | 'suspects'>;

/**
 * Whether the steps may send the text for IT or the provider: then it stands right beneath them, and not among the details. They
 * are hidden under a change that answered, and nobody is to send anything, unless a link fixes what would change.
 */
export function sendsText(verdict: Kind, changeIsFixed: boolean): boolean {
  if (verdict.change?.tested && !changeIsFixed) return false;
  if (verdict.outcome === 'server-ok') return verdict.problem !== null;
  return verdict.outcome === 'problem' || verdict.outcome === 'refused' || isDoubtful(verdict);
}

/** Whether the way on is to alter server, port or encryption by hand: they are suspected, and no change is offered. */
export function asksForSettings({ change, suspects }: Pick<VerdictEvent, 'change' | 'suspects'>): boolean {
  return !change && suspects.some((field) => field === 'host' || field === 'port' || field === 'encryption');
}

const others: readonly WhoCanFix[] = ['it', 'provider', 'network'];

/** Whether the text for others is the one way on: they alone can mend it, and nothing is to be altered or awaited here. */
export function isForOthers(verdict: Kind & Pick<VerdictEvent, 'forIt' | 'suspects' | 'whoCanFix'>): boolean {
  const { change, forIt, whoCanFix } = verdict;
  if (change || !forIt || whoCanFix.length === 0) return false;
  if (!sendsText(verdict, false) || asksForSettings(verdict)) return false;
  return whoCanFix.every((who) => others.includes(who));
}
