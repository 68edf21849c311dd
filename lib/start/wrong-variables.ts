import { readLimits } from '@/lib/check/limits';
import { readOptions } from '@/lib/check/options';
import { readDiscoveryOptions } from '@/lib/discovery/options';
import { readDiscoveryLimit } from '@/lib/discovery/start-discovery';
import { cookieKey } from '@/lib/installation/cookie-keys';
import { prepareDataFolder } from '@/lib/installation/data-folder';
import { linkKeys, readLinkKeys } from '@/lib/installation/link-keys';
import { readOperatorContact } from '@/lib/installation/operator-contact';
import { readSiteAddress } from '@/lib/installation/site-address';
import { readLevel } from '@/lib/log/log';
import { readMetricsToken } from '@/lib/metrics/may-read';
import { wrongSignIns } from '@/lib/oauth/installed';
import { readPracticeSwitch } from '@/lib/practice/switch';
import type { Environment } from '@/lib/process/environment';
import { readOidc } from '@/lib/staff/oidc-settings';
import { readHostPatterns } from '@/lib/trust/host-patterns';
import { readTrustedProxies } from '@/lib/visitor/trusted-proxies';
import { misspelt } from './misspelt';

/** Which variables stand alone, and who reads them: each is read without the others, so that one fault hides no other. */
const alone =
  /^(?:CHECK_|DISCOVERY_|DNS_SERVERS$|OPERATOR_CONTACT$|TRUSTED_HOSTS$|BLOCKED_HOSTS$|TRUSTED_PROXIES$|LOG_LEVEL$|METRICS_TOKEN$|PRACTICE_MAILBOX$)/;
const readersOfOne: readonly ((env: Environment) => unknown)[] = [
  readOptions,
  readLimits,
  readDiscoveryOptions,
  readDiscoveryLimit,
  readOperatorContact,
  readLevel,
  readMetricsToken,
  readPracticeSwitch,
  (env) => readHostPatterns(env, 'TRUSTED_HOSTS'),
  (env) => readTrustedProxies(env.TRUSTED_PROXIES),
];

/** What belongs together is read together. Each throws an error with a line for each variable that does not fit. */
const readersOfMany: readonly ((env: Environment) => unknown)[] = [
  (env) => fail(wrongSignIns(env)),
  prepareData,
  (env) => env.LINK_SIGNING_KEYS && readLinkKeys('LINK_SIGNING_KEYS', env.LINK_SIGNING_KEYS),
  readSiteAddress,
  readOidc,
];

/**
 * What is wrong with the variables of this installation: one line for each that does not fit, beginning with its name; none where
 * all fit. Makes the data folder and its keys where there are none.
 */
export async function wrongVariables(env: Environment): Promise<string[]> {
  const names = Object.keys(env).filter((name) => alone.test(name));
  const looks = [
    ...names.sort().map((name) => () => {
      for (const read of readersOfOne) read({ [name]: env[name] });
    }),
    ...readersOfMany.map((read) => () => read(env)),
  ];
  const wrong = misspelt(env);
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

function fail(lines: readonly string[]): void {
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
