import type { ProblemCode } from './codes';
import type { TextExplanation } from './text/explain-text';

type Words = 'name' | 'connection' | 'refused';

/** What is said in place of a cause's own words in a returned mail: it lies between two servers, and no setting of Outlook’s is the reason. */
const words: Partial<Record<ProblemCode, Words>> = {
  'dns-not-found': 'name',
  'connect-refused': 'connection',
  'connect-timeout': 'connection',
  'server-closed-connection': 'connection',
  'cert-untrusted': 'connection',
  'cert-name-mismatch': 'connection',
  'cert-expired': 'connection',
  'tls-too-old': 'connection',
  'starttls-not-offered': 'connection',
  'starttls-required': 'refused',
  'helo-rejected': 'refused',
  'auth-required': 'refused',
  'relay-denied': 'refused',
};

/** Where the words of an explained text stand, under `problems`: title, meaning and steps. */
export function wordsOfText(judged: TextExplanation) {
  const { problem, returned, delayed, narrower, passwordIsRight, waitsInOutbox } = judged;
  const { otherMatter, truer, inTheWay } = judged;
  if (otherMatter) return 'pasted.no-mail';
  if (delayed) return 'returned.delayed';
  if (narrower) return `verdict.${narrower}` as const;
  if (passwordIsRight) return 'pasted.right-password';
  if (waitsInOutbox) return 'pasted.in-outbox';
  if (inTheWay) return `pasted.${inTheWay}-in-the-way` as const;
  if (truer) return `pasted.${truer}` as const;
  const other = returned ? words[problem] : undefined;
  return other ? (`returned.${other}` as const) : (`causes.${problem}` as const);
}

/** Whether a returned mail’s cause is between two servers, neither of which is the visitor’s own. */
export function isBetweenServers(problem: ProblemCode): boolean {
  return words[problem] !== undefined;
}
