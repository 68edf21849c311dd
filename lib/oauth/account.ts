import { readAddress } from '@/lib/settings/address';

/**
 * The addresses under which an ID token names an account: `email`, `preferred_username`, `upn`. They are for telling
 * people who signed in, and are no proof: whether a mailbox may be used, its own server says when it is shown the token.
 */
export function namesOf(claims: Record<string, unknown> | undefined): string[] {
  const { email, email_verified, preferred_username, upn } = claims ?? {};
  const told = [email_verified === false ? undefined : email, preferred_username, upn];
  const names = new Map<string, string>();
  for (const one of told) {
    const read = typeof one === 'string' && one.length <= 254 ? readAddress(one) : null;
    if (read?.ok) names.set(key(read.address), names.get(key(read.address)) ?? read.address);
  }
  return [...names.values()];
}

/** Whether two addresses are the same to a mail server that is not pedantic about case (RFC 5321 §2.4). */
export function isSameAddress(one: string, other: string): boolean {
  return key(one) === key(other);
}

function key(address: string): string {
  const read = readAddress(address);
  return (read.ok ? read.address : address).toLowerCase();
}
