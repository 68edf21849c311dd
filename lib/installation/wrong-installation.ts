import { readOidc } from '@/lib/staff/oidc-settings';
import { cookieKey } from './cookie-keys';
import { prepareDataFolder } from './data-folder';
import { linkKeys, readLinkKeys } from './link-keys';
import { readSiteAddress } from './site-address';

type Environment = Record<string, string | undefined>;

/**
 * What is wrong with SITE_ADDRESS, DATA_DIR, LINK_SIGNING_KEYS and STAFF_OIDC_…: one line for each that does not fit, beginning
 * with its name; none where all fit. Makes the data folder and its keys where there are none.
 */
export async function wrongInstallation(env: Environment): Promise<string[]> {
  const looks: (() => unknown)[] = [
    () => prepareData(env),
    () => env.LINK_SIGNING_KEYS && readLinkKeys('LINK_SIGNING_KEYS', env.LINK_SIGNING_KEYS),
    () => readSiteAddress(env),
    () => readOidc(env),
  ];
  const wrong: string[] = [];
  for (const look of looks) {
    try {
      await look();
    } catch (error) {
      wrong.push(...(error instanceof Error ? error.message : String(error)).split('\n'));
    }
  }
  return wrong;
}

async function prepareData(env: Environment): Promise<void> {
  await prepareDataFolder(env);
  await cookieKey(env);
  if (!env.LINK_SIGNING_KEYS) await linkKeys(env);
}
