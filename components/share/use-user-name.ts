'use client';

import { useEffect, useState } from 'react';
import { useMemory } from '@/components/setup/memory';
import type { userNameFor } from '@/lib/share/user-name';
import { useShared } from './shared-settings';

/**
 * The user name as typed earlier in this tab, or as it is formed of the address; empty where neither is known. How a link forms
 * one is fetched where a link led here: most pages need none of it.
 */
export function useUserName(): string {
  const { address, username } = useMemory();
  const share = useShared();
  const [form, setForm] = useState<{ nameOf: typeof userNameFor } | null>(null);
  useEffect(() => {
    if (!share) return;
    import('@/lib/share/user-name').then(
      (module) => setForm({ nameOf: module.userNameFor }),
      () => setForm(null),
    );
  }, [share]);
  if (!share) return username || address;
  return form?.nameOf(share, address, username) ?? '';
}
