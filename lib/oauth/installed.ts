import { readSiteAddress, siteAddress } from '@/lib/installation/site-address';
import type { Environment } from '@/lib/process/environment';
import { readSignIns, type SignInProviders } from './configuration';

/** The sign-ins of this process; the environment does not change while it runs. */
let known: SignInProviders | undefined;

/** What is set up here. Nothing where a variable does not fit: the start has said so. */
export function installedSignIns(): SignInProviders {
  known ??= readSignIns(process.env).providers;
  return known;
}

/** What is wrong with MICROSOFT_… and GOOGLE_…: a line for each. The way back from a window needs an address of this site. */
export function wrongSignIns(env: Environment): string[] {
  const { providers, wrong } = readSignIns(env);
  const [first] = Object.keys(providers);
  if (!first || readableSite(env) !== null) return wrong;
  return [
    ...wrong,
    `SITE_ADDRESS: is needed for ${first.toUpperCase()}_CLIENT_ID, as https://mail-help.example.com`,
  ];
}

/** Null where there is no address. One that does not fit is another line’s matter. */
function readableSite(env: Environment): string | null {
  try {
    return readSiteAddress(env) ?? siteAddress(env);
  } catch {
    return '';
  }
}
