import { keep, keptNames, readKept, takeAway } from '@/lib/installation/data-folder';
import type { Environment } from '@/lib/process/environment';

const prefix = 'staff-ended-';

/** A session’s own name: 128 random bits in hexadecimal. */
const sessionId = /^[0-9a-f]{32}$/;

/**
 * Writes down that a session was signed out, so that no copy of its cookie opens again, in any process. Forgets those that are
 * older than `longest` milliseconds, whose cookies are over by themselves. `now` in milliseconds since 1970.
 */
export async function markEnded(
  env: Environment,
  id: string,
  { now, longest }: { now: number; longest: number },
): Promise<void> {
  if (!sessionId.test(id)) return;
  await keep(env, `${prefix}${id}`, `${now}\n`);
  for (const name of await keptNames(env, prefix)) {
    const at = Number(await readKept(env, name));
    if (!(at > now - longest)) await takeAway(env, name);
  }
}

/** Whether somebody signed out of a session. */
export async function isEnded(env: Environment, id: string): Promise<boolean> {
  return !sessionId.test(id) || (await readKept(env, `${prefix}${id}`)) !== null;
}
