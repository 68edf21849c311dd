'use client';

import { useMemory } from '@/components/setup/memory';
import { useAddressRules } from './shared-settings';

/** The user name as typed earlier in this tab, or as it is formed of the address; empty where neither is known. */
export function useUserName(): string {
  const { address, username } = useMemory();
  return useAddressRules().nameOf(address, username);
}
