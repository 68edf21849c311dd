import { providerOfHost } from '@/lib/providers/provider-of-host';

/** Whether mail programs sign in at this server by an app password, and never by the password of the mailbox. */
export function wantsAppPassword(host: string): boolean {
  const ways = providerOfHost(host)?.provider.signIn.map(({ way }) => way) ?? [];
  return ways.includes('app-password') && !ways.includes('password');
}
