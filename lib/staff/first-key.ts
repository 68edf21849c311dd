import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { keep, readKept, takeAway } from '@/lib/installation/data-folder';
import type { Environment } from '@/lib/process/environment';
import { faultOf, keepFirstPassphrase, passphraseIsSet } from './passphrase';

const file = 'staff-first-key';

/** How long a printed address holds, in milliseconds. The next start prints another one. */
const holds = 24 * 60 * 60 * 1000;

/**
 * Makes the key of a one-time address with which the first passphrase is set, and keeps its hash with the moment. An earlier one
 * holds no longer. Null where a passphrase is set. `now` in milliseconds since 1970.
 */
export async function offerFirstKey(env: Environment, now: number): Promise<string | null> {
  if (await passphraseIsSet(env)) return null;
  const key = randomBytes(32).toString('base64url');
  await keep(env, file, `${hashOf(key)} ${now}\n`);
  return key;
}

/** True for the key that was printed last, while it holds and was not used. */
export async function firstKeyFits(env: Environment, key: string, now: number): Promise<boolean> {
  const [hash = '', made = ''] = ((await readKept(env, file)) ?? '').trim().split(' ');
  const fits = timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(hash.padEnd(43, '.').slice(0, 43)));
  return fits && now - Number(made) < holds && !(await passphraseIsSet(env));
}

/** Sets the first passphrase, once. `used`: the key holds no longer, or another person was first. */
export async function setFirstPassphrase(
  env: Environment,
  { key, passphrase, now }: { key: string; passphrase: string; now: number },
): Promise<'set' | 'used' | 'short' | 'long' | 'simple'> {
  if (!(await firstKeyFits(env, key, now))) return 'used';
  const fault = faultOf(passphrase);
  if (fault) return fault;
  // of two at once only one takes the key away
  if (!(await takeAway(env, file))) return 'used';
  return (await keepFirstPassphrase(env, passphrase)) ? 'set' : 'used';
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
