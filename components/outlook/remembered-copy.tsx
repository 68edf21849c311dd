'use client';

import { useMemory } from '@/components/memory/memory';
import { useUserName } from '@/components/memory/use-user-name';
import { CopyPress, type CopyWords } from '@/components/ui/copy-press';

type Props = {
  what: 'username' | 'address';
  words: CopyWords;
  /** Said where nothing is remembered. */
  why?: string | undefined;
};

/** Copies what was typed earlier in this tab, or says why there is nothing to copy. Stands in a `CopyRow`. */
export function RememberedCopy({ what, words, why }: Props) {
  const { address } = useMemory();
  const username = useUserName();
  const text = what === 'username' ? username : address;
  if (text) {
    return (
      <dd>
        <CopyPress text={text} {...words} />
      </dd>
    );
  }
  return why ? <dd className="col-span-2 text-sm text-muted">{why}</dd> : null;
}
