import { isIPv4, isIPv6 } from 'node:net';
import { budget } from './budget';
import { translated } from './embedded-address';
import type { Guard } from './guard';
import type { VettedAddress } from './target';
import { ownTranslations } from './translation';

/** Those of a host’s addresses that may be dialled: by what they are, and by where our own network’s NAT64 would lead them. */
export async function dialable(
  all: readonly string[],
  guard: Guard,
  signal: AbortSignal,
): Promise<VettedAddress[]> {
  const allowed = all.filter(guard.address);
  if (!allowed.some(isIPv6)) return allowed.map(vetted);
  const four = allowed.filter(isIPv4);
  const translations = await ownTranslations(signal, four.length > 0 ? undefined : budget.lookUp);
  // nobody has told yet where IPv6 leads
  if (!translations) return four.map(vetted);
  const leadsInside = (address: string) =>
    translations.some((each) => {
      const leadsTo = translated(address, each);
      return leadsTo !== null && !guard.address(leadsTo);
    });
  return allowed.filter((address) => !leadsInside(address)).map(vetted);
}

/** An address that needs no judgement beyond what was made of it. */
export function vetted(address: string): VettedAddress {
  return { address, family: isIPv6(address) ? 6 : 4 };
}

/** Begins a refusal’s time, and gives what waits until it is padded: how long a refusal takes says nothing of its reason. */
export function padding(): () => Promise<void> {
  const began = performance.now();
  return async () => {
    const took = performance.now() - began;
    const padded = Math.ceil((took + 1) / budget.refusal) * budget.refusal;
    await new Promise((resolve) => setTimeout(resolve, Math.ceil(padded - took)));
  };
}
