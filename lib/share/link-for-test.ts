import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { LinkValues } from '@/lib/settings/link';
import { openSignedLink } from './open-signed-link';
import { signLink } from './signed-link';

export const now = Date.parse('2026-11-21T08:00:00Z');
/** The key `k2`, which signs, and the older one `k1`. */
export const secret = randomBytes(32);
export const older = randomBytes(32);
/** A key as LINK_SIGNING_KEYS has it. */
export const keyText = (id: string, key: Uint8Array) => `${id}:${Buffer.from(key).toString('base64url')}`;
export const site = 'https://mail-help.example.com';
export const env = {
  SITE_ADDRESS: site,
  LINK_SIGNING_KEYS: `${keyText('k2', secret)},${keyText('k1', older)}`,
};

/** All that a link may say. */
export const values: LinkValues = {
  host: 'smtp.example.org',
  port: 587,
  encryption: 'starttls',
  edition: 'classic-windows',
  user: 'EXAMPLE\\{local}',
  for: 'example.org,example.com',
  fixed: 'host,port,encryption',
  org: 'Müller & Söhne',
  contact: 'Ada',
  until: '2027-01-31',
};

/** A signed link with these values, or others in their place. */
export const sign = (more: LinkValues = {}) => signLink({ ...values, ...more }, { site, now, env });

/** Opens it at a moment, by an environment. */
export const open = (token: string, at = now, where: Record<string, string> = env) =>
  openSignedLink(token, at, where);

/** A token made by hand, as an attacker would who has no key of ours, or has one. */
export async function forge({
  header = {},
  payload = {},
  key = secret,
}: {
  header?: Record<string, unknown>;
  payload?: Record<string, unknown>;
  key?: Uint8Array;
}) {
  return new SignJWT({
    v: 1,
    iss: site,
    iat: now / 1000,
    exp: now / 1000 + 3600,
    host: 'smtp.example.org',
    port: 587,
    encryption: 'starttls',
    ...payload,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'link', kid: 'k2', ...header })
    .sign(key);
}
/** One part of a token. */
export const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
