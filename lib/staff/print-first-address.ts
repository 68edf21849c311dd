import { siteAddress } from '@/lib/installation/site-address';
import type { Environment } from '@/lib/process/environment';
import { defaultLocale } from '@/lib/text/locales';
import { translatorFor } from '@/lib/text/translator';
import { offerFirstKey } from './first-key';
import { readOidc } from './oidc-settings';

/**
 * Prints the one-time address with which staff set their passphrase, on standard error: once a start, until one is set. Nothing
 * where staff sign in with OpenID Connect, or where this installation does not know its own address and has no staff.
 */
export async function printFirstAddress(env: Environment, now: number): Promise<void> {
  const site = siteAddress(env);
  if (!site || readOidc(env)) return;
  const key = await offerFirstKey(env, now);
  if (!key) return;
  const t = translatorFor(defaultLocale);
  process.stderr.write(`${t('staff.printed')}\n${site}/staff/first?key=${key}\n`);
}
