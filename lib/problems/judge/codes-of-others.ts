import { providerOfHost } from '@/lib/providers/provider-of-host';

/**
 * A reply (plain form) without the numbers of Yahoo’s own sign-in (`#AUTH005`) where another service gives one: there its words
 * alone count. See `rules/provider-codes.ts`.
 */
export function withoutCodesOfOthers(text: string, host: string): string {
  return providerOfHost(host)?.provider.operator === 'yahoo'
    ? text
    : text.replace(/\(?#?\bauth0\d\d\b\)?:?/g, '');
}
