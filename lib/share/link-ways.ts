import type { LinkSignIn } from '@/lib/settings/shared-values';
import type { Share } from './share';

/** The way to sign in that a link names for its own server; null for other servers. */
export function linkSignIn(
  share: { settings: Pick<Share['settings'], 'host'>; signIn: Share['signIn'] } | null,
  host: string,
): LinkSignIn | null {
  return share?.settings.host === host ? share.signIn : null;
}

/** Whether a link says that nobody signs in with a password at its server. */
export function needsNoPassword(way: LinkSignIn | null): way is 'none' | 'modern' {
  return way === 'none' || way === 'modern';
}
