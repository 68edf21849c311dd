import { useTranslations } from 'next-intl';
import { useShared } from '@/components/memory/shared-settings';
import type { Settings } from '@/lib/settings/settings';
import { linkSignIn, needsNoPassword } from '@/lib/share/link-ways';
import type { CheckPanelOptions } from './check-panel-options';
import { wayWithoutPassword } from './link-sign-in';
import { usePasswordless } from './passwordless';

/**
 * How one signs in with the settings in use, as their encryption, the link that they came with, the provider and the windows that
 * are set up here leave it.
 */
export function useSignInWay(
  { settings: opened, windows, passwordless: hosts }: CheckPanelOptions,
  settings: Settings,
) {
  const t = useTranslations('check');
  const share = useShared();
  const way = linkSignIn(share, settings.host);
  const takesSignIn = settings.encryption !== 'none' && way !== 'none';
  const window = takesSignIn ? windows.find((one) => one.hosts.includes(settings.host)) : undefined;
  const passwordless = usePasswordless(hosts, settings.host, window);
  return {
    /** The sign-in window that is set up for the server in use. */
    window,
    /** Why nobody is asked for a password at the server in use; null where one may be asked for. */
    withoutPassword:
      settings.encryption === 'none'
        ? t('mode.noPassword')
        : (passwordless.before ?? wayWithoutPassword(t, way, window?.name)),
    /** Why a mailbox at this provider takes no password from programs, whatever the server is; null for null. */
    noPasswordAt: passwordless.of,
    /** Whether a password may be sent with these settings. */
    takesPassword: (target: Settings) =>
      target.encryption !== 'none' &&
      !passwordless.takesNone(target.host) &&
      !needsNoPassword(linkSignIn(share, target.host)),
    /** The way that the link names for a server, if it names one. */
    toldFor: (target: Settings) => linkSignIn(share, target.host),
    /** The link says that the password is one made for programs. */
    appPassword: way === 'app-password',
    /** A sign-in could be told to the server that was first tried, and no window is set up for it. */
    lacksWindow: !window && takesSignIn && settings.host === opened.host,
  };
}
