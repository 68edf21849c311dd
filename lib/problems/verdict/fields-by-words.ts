import type { Suspect } from '@/lib/problems/catalogue/diagnosis';
import type { Variant } from '@/lib/problems/catalogue/variants';

/** The fields that these words leave in doubt, where they are others than those of the cause. */
export const fieldsByWords: Partial<Record<Variant, Suspect[]>> = {
  'names-port': ['port', 'encryption'],
  'names-shut-port': [],
  'names-server': ['host'],
  'auth-not-offered': ['host', 'port'],
  'auth-helo-only': ['host', 'port'],
  'name-form': ['username'],
  // the account is another one, or has to be opened: what was typed for it is right
  'internal-only': [],
  'sending-to-unlock': [],
  'not-in-plan': [],
  'website-first': [],
  'test-domain': [],
  'key-rights': [],
  'own-address-barred': [],
};
