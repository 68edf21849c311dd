import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { addressesDialled } from '@/lib/smtp/budget';
import { embedded, type Translation, translated } from '@/lib/smtp/embedded-address';
import { ownTranslations } from '@/lib/smtp/translation';
import { countedAs } from '@/lib/visitor/visitor';

/**
 * By what the machines behind addresses are counted, however they are spelt: an IPv4 address, the one that is inside an
 * IPv6 address (`translations`: our own network’s NAT64), or the /64 of an IPv6 one. Each once; of a name with very
 * many, those of each family that may be dialled.
 */
export function countedPlaces(
  addresses: readonly string[],
  translations: readonly Translation[] = [],
): string[] {
  const four = addresses.filter((one) => ipaddr.IPv4.isValid(one)).slice(0, addressesDialled);
  const six = addresses.filter((one) => ipaddr.IPv6.isValid(one)).slice(0, addressesDialled);
  return [...new Set([...four, ...six].map((one) => placeOf(one, translations)))];
}

/** The same, by what our own network tells of its NAT64, which takes a second at most. */
export async function countedPlacesHere(
  addresses: readonly string[],
  signal = new AbortController().signal,
): Promise<string[]> {
  const translations = addresses.some(isIPv6) ? await ownTranslations(signal) : null;
  return countedPlaces(addresses, translations ?? []);
}

function placeOf(address: string, translations: readonly Translation[]): string {
  const own = translations.map((each) => translated(address, each)).find((one) => one !== null);
  const inside = embedded(ipaddr.parse(address))[0]?.toString();
  return countedAs(own ?? inside ?? address);
}
