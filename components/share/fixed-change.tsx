'use client';

import { useTranslations } from 'next-intl';
import { useShared } from '@/components/memory/shared-settings';
import { namesSomebody } from './ask';
import { AskLine } from './ask-line';

/** In place of the buttons that take a change over, where a signed link fixes what would change. */
export function FixedChange() {
  const t = useTranslations('link');
  const share = useShared();
  return (
    <div className="mt-4 space-y-1 rounded-field bg-surface px-4 py-3">
      <p>{t('changeFixed')}</p>
      {share && namesSomebody(share) ? <AskLine /> : <p>{t('askSomebody')}</p>}
    </div>
  );
}
