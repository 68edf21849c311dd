import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';
import { keep, keepFirst, readKept } from '@/lib/installation/data-folder';
import type { Environment } from '@/lib/process/environment';

const file = 'staff-passphrase';

/** NIST SP 800-63B-4 §3.1.1.1: a password that is the only factor has at least 15 characters. */
const fewest = 15;
const mostCharacters = 200;

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two rounds, one lane. */
const cost = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 };

/** What the form of a new passphrase says: how often it was sent, and what is wrong with it. `plain`: the page itself came by plain http. */
export type NewPassphrase = {
  at: number;
  wrong?: 'wrong' | 'empty' | 'repeat' | 'short' | 'long' | 'simple' | 'plain';
  /** How long to wait, after too many wrong ones. */
  seconds?: number;
  /** Our server could not be reached with it. */
  unreached?: boolean;
};

/** Why a passphrase is not taken; null where it is. */
export function faultOf(passphrase: string): 'short' | 'long' | 'simple' | null {
  const characters = [...prepared(passphrase)];
  if (characters.length < fewest) return 'short';
  if (characters.length > mostCharacters) return 'long';
  return new Set(characters.map((one) => one.toLowerCase())).size < 6 ? 'simple' : null;
}

/** True once staff have set a passphrase. */
export async function passphraseIsSet(env: Environment): Promise<boolean> {
  return (await readKept(env, file)) !== null;
}

/** Keeps the first passphrase, as an Argon2id hash. False, and nothing changed, where there is one. */
export async function keepFirstPassphrase(env: Environment, passphrase: string): Promise<boolean> {
  return keepFirst(env, file, await hashOf(passphrase));
}

/** Keeps another passphrase in place of the one there is. */
export async function changePassphrase(env: Environment, passphrase: string): Promise<void> {
  await keep(env, file, await hashOf(passphrase));
}

/** True for the passphrase of the staff, compared in constant time. False where none is set. */
export async function passphraseFits(env: Environment, typed: string): Promise<boolean> {
  const hash = (await readKept(env, file))?.trim();
  if (!hash || typed.length > mostCharacters * 4) return false;
  return argon2Verify({ password: prepared(typed), hash });
}

function hashOf(passphrase: string): Promise<string> {
  return argon2id({ ...cost, password: prepared(passphrase), salt: randomBytes(16), outputType: 'encoded' });
}

/** One spelling, whatever the keyboard (RFC 8265 §4.2). Empty texts cannot be hashed. */
function prepared(passphrase: string): string {
  return passphrase.normalize('NFC') || '\0';
}
