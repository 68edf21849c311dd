import type { Evidence } from '@/lib/evidence/evidence';
import { ofOneAddress } from '@/lib/evidence/of-one-address';

/** Whether what stopped the check lies at one address of the host: the same settings lead to another that answers as it should. */
export function isOfOneAddress({ failure, addresses }: Evidence): boolean {
  return failure !== undefined && ofOneAddress(failure) && addresses.some(({ answers }) => answers === 'ok');
}
