import { useTranslations } from 'next-intl';
import type { Window } from '@/lib/oauth/arrival';
import { microsoftPersonalDomains } from '@/lib/providers/microsoft-domains';
import { domainOf } from './use-trust';

/** A personal Microsoft mailbox takes no password at any server: its name, or null for other domains. */
export function personalAt(domain: string): string | null {
  return microsoftPersonalDomains.includes(domain.trim().toLowerCase()) ? 'Outlook.com' : null;
}

/**
 * Where nobody is asked for a password, and what is said in its place. `hosts`: servers that take none from programs, each with
 * its provider’s name. `window`: the sign-in window that is set up for the server in use.
 */
export function usePasswordless(hosts: Record<string, string>, host: string, window: Window | undefined) {
  const t = useTranslations('check.mode');
  const provider = hosts[host];
  return {
    takesNone: (other: string) => hosts[other] !== undefined,
    /** Said before anything is tried at the server in use; null where a password may be tried. */
    before:
      provider === undefined
        ? null
        : window
          ? t('passwordlessWindow', { provider, window: window.name })
          : t('passwordless', { provider }),
    /** Said of a mailbox at this provider, whatever the server is. */
    of: (name: string | null) =>
      name === null
        ? null
        : window
          ? t('passwordlessNow', { provider: name, window: window.name })
          : t('passwordless', { provider: name }),
  };
}

/** Whose mailbox takes no password, by an address or user name as it is typed; null where one may be asked for. */
export function personalIn(...typed: string[]): string | null {
  return typed.map((one) => personalAt(domainOf(one))).find((one) => one !== null) ?? null;
}
