'use client';

import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { hrefIn } from '@/lib/text/href';

/** Goes to an address of this site and keeps the language. For client components with words of their own. */
export function useSiteRouter() {
  const router = useRouter();
  const locale = useLocale();
  return { push: (href: string) => router.push(hrefIn(locale, href)) };
}
