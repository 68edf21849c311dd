import type { LinkSignIn } from '@/lib/settings/shared-values';
import type { Share } from './share';

/** The way to sign in that a link names for its own server; null for other servers. */
export function linkSignIn(
  share: { settings: Pick<Share['settings'], 'host'>; signIn: Share['signIn'] } | null,
  host: string,
): LinkSignIn | null {
  return share?.settings.host === host ? share.signIn : null;
}

/**
 * Whether mail is to be sent without a sign-in: the settings are of a relay, or the link says so. A port that names no way to sign
 * in is as it should be then.
 */
export function sendsUnsigned({
  account,
  signIn,
}: {
  account: string | null;
  signIn: LinkSignIn | null;
}): boolean {
  return account === 'relay' || signIn === 'none';
}

/** Whether a link says that nobody signs in with a password at its server. */
export function needsNoPassword(way: LinkSignIn | null): way is 'none' | 'modern' {
  return way === 'none' || way === 'modern';
}
