'use client';

import { fillPattern, fixesUserName } from '@/lib/share/user-name-pattern';
import { useMemory } from './memory';
import { useShared } from './shared-settings';

/** The user name as typed earlier in this tab, or as it is formed of the address; empty where neither is known. */
export function useUserName(): string {
  const { address, username } = useMemory();
  const share = useShared();
  if (username && !fixesUserName(share)) return username;
  return share && address ? fillPattern(share.userName, address) : address;
}
