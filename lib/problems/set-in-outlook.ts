import type { ProblemCode } from './codes';

/** Causes whose steps name a box or a list in Outlook’s own windows: where it is, the drawn screens show. */
const namesBox = new Set<ProblemCode>([
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
  'auth-bad-credentials',
  'auth-app-password-required',
  'auth-mechanism-unsupported',
  'sender-not-allowed',
  'relay-denied',
]);

/** Whether what to do for this cause is done in Outlook’s account settings. */
export function isSetInOutlook(problem: ProblemCode): boolean {
  return namesBox.has(problem);
}
