import { randomBytes } from 'node:crypto';
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
