import type { Evidence, Failure } from '@/lib/evidence/evidence';

/** The EHLO that has to follow STARTTLS (RFC 3207 §4.2) was refused as one too many. */
export function isSecondIntroduction(
  { settings, tlsVersion }: Evidence,
  { stage, command, reply }: Failure,
): boolean {
  const begun = settings.encryption === 'starttls' && tlsVersion !== undefined && stage === 'greet';
  return begun && reply?.code === 503 && /^(?:EHLO|HELO)$/.test(command ?? '');
}
