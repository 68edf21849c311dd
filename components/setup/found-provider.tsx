'use client';

import { useTranslations } from 'next-intl';
import { useMemory } from '@/components/memory/memory';
import { Notice } from '@/components/ui/notice';
import { FoundSignIn } from './found-sign-in';

/** Right after the address: who runs the mailbox and how one signs in there, where that was found and stands nowhere else. */
export function FoundProvider() {
  const t = useTranslations('found');
  const { found } = useMemory();
  if (!found || (found.provider === null && found.signIn.length === 0)) return null;
  return (
    <Notice title={t('title', { domain: found.domain })}>
      <FoundSignIn found={found} />
    </Notice>
  );
}
