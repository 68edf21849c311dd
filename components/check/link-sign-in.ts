import type { useTranslations } from 'next-intl';
import type { LinkSignIn } from '@/lib/settings/shared-values';
import type { OpenedShare } from '@/lib/share/share';

/** The way to sign in that a link names for its own server; null for other servers. */
export function linkSignIn(share: OpenedShare | null, host: string): LinkSignIn | null {
  return share?.settings.host === host ? share.signIn : null;
}

/** Whether a link says that nobody signs in with a password at its server. */
export function needsNoPassword(way: LinkSignIn | null): way is 'none' | 'modern' {
  return way === 'none' || way === 'modern';
}

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
