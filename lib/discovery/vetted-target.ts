import type { Target } from '@/lib/smtp/target';
import { dialable, padding, vetted } from '@/lib/smtp/vetting';
import type { DiscoveryOptions, LookKind } from './options';

/**
 * Where a host may be dialled; null where it may not, or has no address. Both take the same padded time, so that nothing is
 * learnt about names that only this installation’s own network knows.
 */
export async function vettedTarget(
  host: string,
  options: DiscoveryOptions,
  kind: LookKind,
  signal: AbortSignal,
): Promise<Target | null> {
  const { guard } = options;
  const route = options.routes?.find((one) => one.host === host);
  if (route) return { host, addresses: [vetted(route.address)], guard, route };
  const pad = padding();
  const allowed = !guard.blocked(host) && ((await options.mayDial?.(host)) ?? true);
  const { records } = allowed ? await options.resolving.addresses(host) : { records: [] };
  const addresses = await dialable(records, guard, signal);
  const dialled = addresses.map(({ address }) => address);
  const counted = dialled.length > 0 && ((await options.mayReach?.(dialled, kind)) ?? true);
  if (counted) return { host, addresses, guard };
  await pad();
  return null;
}
