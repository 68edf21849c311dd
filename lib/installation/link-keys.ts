import { randomBytes } from 'node:crypto';
import type { Environment } from '@/lib/process/environment';
import { keepFirst, readKept } from './data-folder';

/** A key that links are signed with: `id` stands in every link (`kid` of RFC 7515 §4.1.4), `secret` is at least 32 bytes. */
export type LinkKey = { id: string; secret: Uint8Array };

const file = 'link-signing-keys';

/**
 * The keys in their order: the first signs, every one verifies. LINK_SIGNING_KEYS, else the file `link-signing-keys` of the data
 * folder, made where there is none. The form is `id:secret,id:secret`, or one a line: an id of 1 to 16 of `a-z 0-9 -`, and 32 or
 * more bytes in base64url (`openssl rand -base64 32 | tr +/ -_ | tr -d =`). Throws an error that names what does not fit.
 */
export async function linkKeys(env: Environment): Promise<[LinkKey, ...LinkKey[]]> {
  if (env.LINK_SIGNING_KEYS) return readLinkKeys('LINK_SIGNING_KEYS', env.LINK_SIGNING_KEYS);
  const kept = await readKept(env, file);
  if (kept !== null) return readLinkKeys(`the file ${file} in DATA_DIR`, kept);
  await keepFirst(env, file, `${newKey()}\n`);
  return readLinkKeys(`the file ${file} in DATA_DIR`, (await readKept(env, file)) ?? '');
}

/** Reads keys out of a text; throws an error that begins with `place`. No secret is in it. */
export function readLinkKeys(place: string, text: string): [LinkKey, ...LinkKey[]] {
  const keys = text
    .split(/[,\s]+/)
    .filter(Boolean)
    .map((item, index): LinkKey => {
      const [, id, encoded = ''] = /^([a-z0-9-]{1,16}):([\w-]+)$/.exec(item) ?? [];
      const secret = Buffer.from(encoded, 'base64url');
      if (!id || secret.length < 32) {
        throw new Error(`${place}: key ${index + 1} is not an id, a colon and 32 or more bytes in base64url`);
      }
      return { id, secret: new Uint8Array(secret) };
    });
  const [first, ...others] = keys;
  if (!first) throw new Error(`${place}: there is no key`);
  const twice = keys.find(({ id }, index) => keys.findIndex((key) => key.id === id) !== index);
  if (twice) throw new Error(`${place}: two keys are called "${twice.id}"`);
  return [first, ...others];
}

function newKey(): string {
  return `${randomBytes(4).toString('hex')}:${randomBytes(32).toString('base64url')}`;
}
