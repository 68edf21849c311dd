import type { useTranslations } from 'next-intl';
import { usualUserName } from '@/lib/share/share';
import { userNameOf, windowsDomainOf } from '@/lib/share/user-name';

type Translate = ReturnType<typeof useTranslations<'link.userNames'>>;

/** How a link forms a user name, in words. `domain`: a mail domain for an example. */
export function userNameInWords(t: Translate, pattern: string, domain = 'example.com'): string {
  if (pattern === usualUserName) return t('address');
  if (pattern === '{local}') return t('local');
  const windows = windowsDomainOf(pattern);
  if (windows) return t('windows', { domain: windows });
  return t('pattern', { pattern, example: userNameOf(pattern, `anna@${domain}`) });
}

/** The same where a link forms it in another way than usual; null where it does not. */
export function unusualUserName(
  t: Translate,
  share: { userName: string; domains: readonly string[] } | undefined,
): string | null {
  if (!share || share.userName === usualUserName) return null;
  return userNameInWords(t, share.userName, share.domains[0]);
}
