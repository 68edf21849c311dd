import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { whileMeeting } from '@/lib/evidence/of-one-address';

/** Whether what stopped the check lies at one address of the host: the same settings lead to another that answers as it should. */
export function isOfOneAddress({ failure, addresses }: Evidence): boolean {
  return failure !== undefined && whileMeeting(failure) && addresses.some(({ answers }) => answers === 'ok');
}

/** Whether the server said no for now (4xx): an address that does so may be sound the next time. */
export function saysNotNow(failure: Failure | undefined): boolean {
  const code = failure?.reply?.code ?? 0;
  return code >= 400 && code < 500;
}
