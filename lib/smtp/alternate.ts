import type { VettedAddress } from './target';

/** The order in which addresses are dialled: the families in turn, the first address’s own first (RFC 8305 §4). */
export function alternate(addresses: VettedAddress[]): VettedAddress[] {
  const lead = addresses[0]?.family ?? 4;
  const first = addresses.filter(({ family }) => family === lead);
  const second = addresses.filter(({ family }) => family !== lead);
  return first
    .flatMap((address, index) => [address, ...second.slice(index, index + 1)])
    .concat(second.slice(first.length));
}
