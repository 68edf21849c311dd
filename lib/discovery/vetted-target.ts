import { isIPv6 } from 'node:net';
import { budget } from '@/lib/smtp/budget';
import type { Target } from '@/lib/smtp/target';
import type { DiscoveryOptions, LookKind } from './options';

/**
 * Where a host may be dialled; null where it may not, or has no address. Both take the same padded time, so that nothing is
 * learnt about names that only this installation’s own network knows.
 */
export async function vettedTarget(
  host: string,
  options: DiscoveryOptions,
  kind: LookKind,
): Promise<Target | null> {
  const { guard } = options;
  const route = options.routes?.find((one) => one.host === host);
  if (route) return { host, addresses: [{ address: route.address, family: 4 }], guard, route };
  const began = performance.now();
  const allowed = !guard.blocked(host) && ((await options.mayDial?.(host)) ?? true);
  const { records } = allowed ? await options.resolving.addresses(host) : { records: [] };
  const dialable = records.filter(guard.address);
  const addresses = dialable.map((address) => ({
    address,
    family: isIPv6(address) ? (6 as const) : (4 as const),
  }));
  const counted = addresses.length > 0 && ((await options.mayReach?.(dialable, kind)) ?? true);
  if (counted) return { host, addresses, guard };
  const padded = Math.ceil((performance.now() - began + 1) / budget.refusal) * budget.refusal;
  await new Promise((resolve) => setTimeout(resolve, padded - (performance.now() - began)));
  return null;
}
