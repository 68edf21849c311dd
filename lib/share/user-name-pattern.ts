import type { OpenedShare } from './share';

/**
 * The user name that a pattern of a link makes of an address as `readAddress` gives it: `EXAMPLE\{local}` and `anna@example.org`
 * give `EXAMPLE\anna`.
 */
export function fillPattern(pattern: string, address: string): string {
  const at = address.lastIndexOf('@');
  const parts = { address, local: address.slice(0, at), domain: address.slice(at + 1) };
  return pattern.replace(
    /\{(address|local|domain)\}/g,
    (_, name: 'address' | 'local' | 'domain') => parts[name],
  );
}

/** Whether a signed link fixes how the user name is formed. A plain one can only ask. */
export function fixesUserName(share: OpenedShare | null): boolean {
  return share?.signed === true && share.fixed.includes('user');
}
