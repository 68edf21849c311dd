import type { ProblemCode } from './codes';

type What = 'name' | 'connection' | 'encryption' | 'refused' | 'sign-in' | 'barred';

/** What is said in place of a cause's own words in a returned mail: it lies between two servers, and no setting of Outlook’s is the reason. */
export const whatBetweenServers: Partial<Record<ProblemCode, What>> = {
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

/** Whether a returned mail’s cause is between two servers, neither of which is the visitor’s own. */
export function isBetweenServers(problem: ProblemCode): boolean {
  return whatBetweenServers[problem] !== undefined;
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
