import { whatBetweenServers } from '@/lib/problems/catalogue/between-servers';
import { asListedWords, lacksToldPort } from '@/lib/problems/change/told-settings';
import type { TextExplanation } from '@/lib/problems/text/explain-text';

/** Where the words of an explained text stand, under `problems`: title, meaning and steps. */
export function wordsKeyOf(judged: TextExplanation) {
  const { problem, returned, delayed, narrower, passwordIsRight, waitsInOutbox } = judged;
  const { otherMatter, truer, inTheWay, unconfirmed } = judged;
  const other = returned ? whatBetweenServers[problem] : undefined;
  if (otherMatter) return 'pasted.no-mail';
  if (delayed) return 'returned.delayed';
  if (unconfirmed) return 'returned.unconfirmed';
  // what else is said of a password is said of the visitor’s own
  if (other === 'sign-in') return 'returned.sign-in';
  if (narrower) return `verdict.${narrower}` as const;
  if (passwordIsRight) return 'pasted.right-password';
  if (waitsInOutbox) return 'pasted.in-outbox';
  if (lacksToldPort(judged) !== null) return 'pasted.no-port-465';
  const asListed = asListedWords(judged);
  if (asListed) return asListed;
  if (inTheWay) return `pasted.${inTheWay}-in-the-way` as const;
  if (truer) return `pasted.${truer}` as const;
  return other ? (`returned.${other}` as const) : (`causes.${problem}` as const);
}
