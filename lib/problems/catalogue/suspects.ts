import type { ProblemCode } from './codes';
import type { Suspect } from './diagnosis';

const suspects: Partial<Record<ProblemCode, Suspect[]>> = {
  'dns-not-found': ['host'],
  'connect-refused': ['host', 'port'],
  'connect-timeout': ['host', 'port'],
  'not-smtp-server': ['host', 'port'],
  'tls-wrong-mode-implicit-on-starttls-port': ['encryption', 'port'],
  'tls-wrong-mode-plain-on-implicit-port': ['encryption', 'port'],
  'starttls-required': ['encryption'],
  'starttls-not-offered': ['port', 'encryption'],
  'cert-name-mismatch': ['host'],
  'auth-required': ['username', 'password'],
  'auth-bad-credentials': ['username', 'password'],
  'auth-app-password-required': ['password'],
  'auth-basic-disabled': ['password'],
  'auth-mechanism-unsupported': ['encryption'],
  'auth-account-locked-or-disabled': ['username'],
  'auth-too-many-attempts': ['password'],
  'sender-not-allowed': ['address', 'username'],
  'relay-denied': ['host', 'username'],
  'recipient-rejected': ['address'],
};

/** The fields to mark when a visitor goes back, for a cause that no change cures. */
export function suspectsOf(problem: ProblemCode): Suspect[] {
  return suspects[problem] ?? [];
}
