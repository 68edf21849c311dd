'use client';

import { useMemory } from './memory';
import { useSharedWithWords } from './shared-settings';
import { useUserName } from './use-user-name';

type Props = { what: 'username' | 'address'; fallback: string };

/** The address or user name as typed earlier in this tab or formed as a link says, or a description of it after a reload. */
export function RememberedValue({ what, fallback }: Props) {
  const { address } = useMemory();
  const username = useUserName();
  const nameInWords = useSharedWithWords()?.userName ?? null;
  return <>{what === 'username' ? username || nameInWords || fallback : address || fallback}</>;
}
