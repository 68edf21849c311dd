import { randomBytes } from 'node:crypto';
import { changeCookieKey } from '@/lib/installation/cookie-keys';
import { log } from '@/lib/log/log';
import { faultOf } from '@/lib/log/quiet-console';
import type { Environment } from '@/lib/process/environment';
import { isEnded, markEnded } from './ended';
import { readOidc } from './oidc-settings';
import { type CookieStore, sealedCookie } from './sealed-cookie';

/** Who is signed in. `name` is empty for the passphrase, which all staff share. `since` in milliseconds since 1970. */
export type StaffSession = { name: string; way: 'passphrase' | 'openid'; since: number };

/** What the cookie holds: `id` is by what it is signed out. */
type Sealed = StaffSession & { id: string };

type Ending = { env: Environment; site: string; now: number; tell?: (fault: unknown) => void };

/** How long a session holds, in seconds: a working day. */
export const sessionSeconds = 8 * 60 * 60;

/** Begins a session in a sealed cookie. `site` is this installation’s origin. */
export async function beginSession(
  store: CookieStore,
  {
    env,
    site,
    name,
    way,
    now,
  }: Omit<StaffSession, 'since'> & { env: Environment; site: string; now: number },
): Promise<void> {
  const session = await open(store, env, site);
  const id = randomBytes(16).toString('hex');
  Object.assign(session, { id, name, way, since: now } satisfies Sealed);
  await session.save();
}

/**
 * The session of a request; null where there is none, or its cookie is forged, of an older key, eight hours old, signed out, or of
 * the way to sign in that is not in use here any more.
 */
export async function readSession(
  store: CookieStore,
  { env, site, now }: { env: Environment; site: string; now: number },
): Promise<StaffSession | null> {
  const { id, name, way, since } = await open(store, env, site);
  const age = typeof since === 'number' ? now - since : Number.NaN;
  if (typeof name !== 'string' || (way !== 'passphrase' && way !== 'openid')) return null;
  if ((way === 'openid') !== (readOidc(env) !== null)) return null;
  if (typeof id !== 'string' || (await isEnded(env, id))) return null;
  return age >= 0 && age < sessionSeconds * 1000 ? { name, way, since: now - age } : null;
}

/**
 * Ends the session of this browser, and of whoever copied its cookie. Where the second cannot be written down, as on a full disk, the
 * browser is signed out all the same, and `tell` hears why: our log, unless it is given.
 */
export async function endSession(
  store: CookieStore,
  { env, site, now, tell = logFault }: Ending,
): Promise<void> {
  const session = await open(store, env, site);
  const { id } = session;
  session.destroy();
  if (id) await markEnded(env, id, { now, longest: sessionSeconds * 1000 }).catch(tell);
}

/** Ends the sessions of everybody: no cookie sealed so far opens again. */
export async function endEverySession(env: Environment): Promise<void> {
  await changeCookieKey(env);
}

function logFault(fault: unknown): void {
  log({ event: 'fault', ...faultOf(fault) });
}

function open(store: CookieStore, env: Environment, site: string) {
  return sealedCookie<Sealed>(store, { env, site, name: 'staff', seconds: sessionSeconds });
}
