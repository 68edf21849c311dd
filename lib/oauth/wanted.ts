import { z } from 'zod';
import { readAddress } from '@/lib/settings/address';
import { longestQuery, readLink } from '@/lib/settings/link';
import { defaultLocale, locales } from '@/lib/text/locales';
import type { SignInProviders } from './configuration';
import type { Wish } from './kept';
import { type Way, ways } from './limits';
import { signInIds } from './sign-in-ids';

const form = z.object({
  provider: z.enum(signInIds),
  way: z.enum(ways).catch('window'),
  address: z.string().max(254),
  /** The wizard’s state as its page’s address has it. */
  query: z.string().max(longestQuery).catch(''),
  locale: z.enum(locales).catch(defaultLocale),
  choose: z.literal('yes').optional().catch(undefined),
});

/**
 * Reads what a form asks for. Null where it does not fit together: a provider that is not set up, a host that may not have
 * its token, a line without encryption, an address that is none.
 */
export function readWanted(
  input: FormData,
  providers: SignInProviders,
): { wish: Wish; way: Way; choose: boolean } | null {
  const read = form.safeParse(Object.fromEntries(input));
  if (!read.success) return null;
  const { provider, way, choose, query, locale } = read.data;
  const address = readAddress(read.data.address);
  const { values } = readLink(new URLSearchParams(query));
  const { host, port, encryption } = values;
  const complete = port !== undefined && encryption !== undefined && encryption !== 'none';
  const chosen = providers[provider];
  if (!address.ok || !host || !complete || !chosen?.hosts.has(host)) return null;
  if (way === 'device' && !chosen.device) return null;
  return { wish: { provider, address: address.address, values, locale }, way, choose: choose === 'yes' };
}
