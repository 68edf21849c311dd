import type { useTranslations } from 'next-intl';
import type { LinkSignIn } from '@/lib/settings/shared-values';
import { needsNoPassword } from '@/lib/share/link-ways';

/** Why no password is asked for at the server of a link, or null where one may be. `window`: whose sign-in window is set up for it. */
export function wayWithoutPassword(
  t: ReturnType<typeof useTranslations<'check'>>,
  way: LinkSignIn | null,
  window: string | undefined,
): string | null {
  if (!needsNoPassword(way)) return null;
  if (way === 'none') return t('mode.linkNone');
  return window ? t('mode.linkWindow', { window }) : t('mode.linkNoWindow');
}
