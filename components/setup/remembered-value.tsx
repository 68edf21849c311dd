'use client';

import { useSharedWithWords } from '@/components/share/shared-settings';
import { useUserName } from '@/components/share/use-user-name';
import { useMemory } from './memory';

type Props = { what: 'username' | 'address'; fallback: string };

/** The address or user name as typed earlier in this tab or formed as a link says, or a description of it after a reload. */
export function RememberedValue({ what, fallback }: Props) {
  const { address } = useMemory();
  const username = useUserName();
  const nameInWords = useSharedWithWords()?.userName ?? null;
  return <>{what === 'username' ? username || nameInWords || fallback : address || fallback}</>;
}
