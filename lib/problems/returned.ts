import type { ProblemCode } from './codes';
import type { TextExplanation } from './text/explain-text';
import { asListedWords } from './told-settings';

type Words = 'name' | 'connection' | 'encryption' | 'refused' | 'sign-in' | 'barred';

/** What is said in place of a cause's own words in a returned mail: it lies between two servers, and no setting of Outlook’s is the reason. */
const words: Partial<Record<ProblemCode, Words>> = {
  'dns-not-found': 'name',
  'connect-refused': 'connection',
  'connect-timeout': 'connection',
  'server-closed-connection': 'connection',
  'cert-untrusted': 'encryption',
  'cert-name-mismatch': 'encryption',
  'cert-expired': 'encryption',
  'tls-too-old': 'encryption',
  'starttls-not-offered': 'encryption',
  'starttls-required': 'refused',
  'helo-rejected': 'refused',
  'auth-required': 'refused',
  'relay-denied': 'refused',
  'ip-blocklisted': 'barred',
  'auth-bad-credentials': 'sign-in',
  'auth-app-password-required': 'sign-in',
  'auth-basic-disabled': 'sign-in',
  'auth-mechanism-unsupported': 'sign-in',
  'auth-too-many-attempts': 'sign-in',
  'oauth-token-invalid': 'sign-in',
};

/** Where the words of an explained text stand, under `problems`: title, meaning and steps. */
export function wordsOfText(judged: TextExplanation) {
  const { problem, returned, delayed, narrower, passwordIsRight, waitsInOutbox } = judged;
  const { otherMatter, truer, inTheWay, unconfirmed } = judged;
  const other = returned ? words[problem] : undefined;
  if (otherMatter) return 'pasted.no-mail';
  if (delayed) return 'returned.delayed';
  if (unconfirmed) return 'returned.unconfirmed';
  // what else is said of a password is said of the visitor’s own
  if (other === 'sign-in') return 'returned.sign-in';
  if (narrower) return `verdict.${narrower}` as const;
  if (passwordIsRight) return 'pasted.right-password';
  if (waitsInOutbox) return 'pasted.in-outbox';
  const asListed = asListedWords(judged);
  if (asListed) return asListed;
  if (inTheWay) return `pasted.${inTheWay}-in-the-way` as const;
  if (truer) return `pasted.${truer}` as const;
  return other ? (`returned.${other}` as const) : (`causes.${problem}` as const);
}

/** Whether a returned mail’s cause is between two servers, neither of which is the visitor’s own. */
export function isBetweenServers(problem: ProblemCode): boolean {
  return words[problem] !== undefined;
}

/** Causes that lie in Outlook, in the visitor’s own network or in fetching mail: none of them brings a mail back. */
const ofOwnSide: ProblemCode[] = [
  'network-blocked',
  'not-smtp-server',
  'tls-wrong-mode-implicit-on-starttls-port',
  'tls-wrong-mode-plain-on-implicit-port',
  'incoming-server-problem',
  'local-client-problem',
];

/** Whether a cause may be that of a mail that came back. */
export function mayBringBack(problem: ProblemCode): boolean {
  return !ofOwnSide.includes(problem);
}
