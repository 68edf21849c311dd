'use client';

import { useMemory } from './memory';

/** The address or user name as typed earlier in this tab, or a description of it after a reload. */
export function RememberedValue({ what, fallback }: { what: 'username' | 'address'; fallback: string }) {
  const memory = useMemory();
  const value = what === 'username' ? memory.username || memory.address : memory.address;
  return <>{value || fallback}</>;
}
