import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';

type Kind = Pick<Diagnosis, 'outcome' | 'confidence'>;

/** Accepted by a server whose receipt says that it hardly passes the message on. */
export function isDoubtful({ outcome, confidence }: Kind): boolean {
  return outcome === 'accepted' && confidence !== 'sure';
}

/** A problem that passes by itself, with nobody to mend it. */
export function isPassing({ outcome, whoCanFix }: Pick<Diagnosis, 'outcome' | 'whoCanFix'>): boolean {
  return outcome === 'problem' && whoCanFix.length > 0 && whoCanFix.every((who) => who === 'wait');
}

/** A problem of the site that ran the check: it says nothing about the visitor’s settings. */
export function isOurs({ outcome, whoCanFix }: Pick<Diagnosis, 'outcome' | 'whoCanFix'>): boolean {
  return outcome === 'problem' && whoCanFix.join() === 'site';
}

/** The word above a verdict, as the end of its key `check.verdict.outcome.…`: how it ended, and of a problem how sure that is. */
export function verdictWord(
  verdict: Pick<Diagnosis, 'outcome' | 'confidence' | 'change' | 'whoCanFix' | 'suspects'>,
) {
  const { outcome, confidence, change } = verdict;
  if (isDoubtful(verdict)) return 'set-aside';
  if (outcome === 'server-ok' && verdict.suspects.length > 0) return 'no-password';
  if (outcome !== 'problem') return outcome;
  if (isOurs(verdict)) return 'ours';
  if (confidence !== 'sure' && !change?.tested) return confidence;
  return isPassing(verdict) ? 'not-now' : outcome;
}
