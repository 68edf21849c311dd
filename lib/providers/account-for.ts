import type { AccountId } from '@/lib/settings/account-ids';
import { providerFor } from './provider-for';

/** The kind of account to preselect for a domain (A-label, lower case); null where the domain doesn’t tell. */
export function accountFor(domain: string): AccountId | null {
  return providerFor(domain)?.account ?? null;
}
