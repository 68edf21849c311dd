import type { ProblemCode } from './codes';
import { problemFacts } from './facts';
import type { TextExplanation } from './text/explain-text';

type Words = 'name' | 'connection';

/** What is said in place of a cause's own words in a returned mail: names and connections there are the recipient's. */
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
};

/** Where the words of an explained text stand, under `problems`: title, meaning and steps. */
export function wordsOfText({ problem, returned, narrower, passwordIsRight, otherMatter }: TextExplanation) {
  if (otherMatter) return 'pasted.no-mail';
  if (narrower === 'microsoft-refused') return 'pasted.microsoft-refused';
  if (narrower) return `verdict.${narrower}` as const;
  if (passwordIsRight) return 'pasted.right-password';
  const other = returned ? words[problem] : undefined;
  return other ? (`returned.${other}` as const) : (`causes.${problem}` as const);
}

/** Whether a test of the visitor's own settings can tell more: a mail that came back had been taken by the own server. */
export function worthTesting(problem: ProblemCode, returned: boolean): boolean {
  return !returned || !(words[problem] || problemFacts[problem].group === 'sending');
}
