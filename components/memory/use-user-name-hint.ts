'use client';

import { useTranslations } from 'next-intl';
import { useAddressRules } from './use-address-rules';

/**
 * What stands beside the box for the user name: that the link fixes it, and how it is formed in words where it is fixed and not
 * `shown` yet, or left open; the `usual` hint where no link says anything.
 */
export function useUserNameHint(usual: string, shown: string): string {
  const t = useTranslations();
  const { fixesName, nameInWords } = useAddressRules();
  if (!fixesName) return nameInWords ?? usual;
  const fixed = t('link.fixed');
  return shown ? fixed : `${fixed}: ${nameInWords ?? t('link.userNames.address')}`;
}
