'use client';

import { useMemory } from './memory';
import { useSharedWithWords } from './shared-settings';
import { useUserName } from './use-user-name';

type Props = {
  what: 'username' | 'address';
  fallback: string;
  /** How a value is drawn. A description is not one, and stands there as plain words. */
  className?: string;
};

/** The address or user name as typed earlier in this tab or formed as a link says, or a description of it after a reload. */
export function RememberedValue({ what, fallback, className }: Props) {
  const { address } = useMemory();
  const username = useUserName();
  const nameInWords = useSharedWithWords()?.userName;
  const value = what === 'username' ? username : address;
  if (value) return className ? <b className={className}>{value}</b> : value;
  return (what === 'username' && nameInWords) || fallback;
}
