import { randomBytes } from 'node:crypto';
import type { Environment } from '@/lib/process/environment';
import { keep, keepFirst, readKept } from './data-folder';

const file = 'cookie-key';

/**
 * The secret that session cookies are sealed with: 43 characters, from the file `cookie-key` of the data folder, made where there
 * is none. It is read anew each time, so that a change ends every session at once, in every process.
 */
export async function cookieKey(env: Environment): Promise<string> {
  const kept = await readKept(env, file);
  if (kept === null) await keepFirst(env, file, newKey());
  const key = (kept ?? (await readKept(env, file)) ?? '').trim();
  // a key that was cut off must not seal anything
  if (key.length < 43)
    throw new Error(`the file ${file} in DATA_DIR holds no key; remove it and start again`);
  return key;
}

/** Ends every session: cookies sealed so far open no longer. */
export async function changeCookieKey(env: Environment): Promise<void> {
  await keep(env, file, newKey());
}

function newKey(): string {
  return `${randomBytes(32).toString('base64url')}\n`;
}
