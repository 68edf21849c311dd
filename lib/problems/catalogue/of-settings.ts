import type { ProblemCode } from './codes';

/** Causes that lie in the server, the port or the encryption that were typed, or in whether one signs in. */
export const ofSettings = [
  'dns-not-found',
  'connect-refused',
  'connect-timeout',
  'network-blocked',
  'not-smtp-server',
  'server-closed-connection',
  'tls-wrong-mode-implicit-on-starttls-port',
  'tls-wrong-mode-plain-on-implicit-port',
  'starttls-required',
  'starttls-not-offered',
  'cert-name-mismatch',
  'auth-required',
  'auth-mechanism-unsupported',
  'relay-denied',
] as const satisfies readonly ProblemCode[];
