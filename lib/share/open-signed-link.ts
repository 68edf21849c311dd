import { errors, type JWTPayload, jwtVerify } from 'jose';
import { linkKeys } from '@/lib/installation/link-keys';
import { isThisSite } from '@/lib/installation/site-address';
import type { Environment } from '@/lib/process/environment';
import { readLink } from '@/lib/settings/link';
import { most } from '@/lib/settings/shared-values';
import { type OpenedShare, shareOf } from './share';
import { linkType, linkVersion } from './signed-link';

/**
 * Why a signed link is not opened. `damaged`: cut off or altered, or never one of ours · `unknown-key`: its key was taken away
 * · `other-site`: made by another installation.
 */
export type WhyNot = 'damaged' | 'expired' | 'unknown-key' | 'unknown-version' | 'other-site';

export type Opening = { ok: true; share: OpenedShare } | { ok: false; why: WhyNot };

const no = (why: WhyNot): Opening => ({ ok: false, why });

/**
 * Opens a signed link: whole, ours, of a key that is still here, of this version and not over. `now` in milliseconds since 1970.
 * Never throws for what a token holds; throws where the keys of this installation cannot be read.
 */
export async function openSignedLink(
  token: string,
  now: number,
  env: Environment = process.env,
): Promise<Opening> {
  if (token.length > most.link || !isCanonical(token)) return no('damaged');
  const keys = await linkKeys(env);
  let payload: JWTPayload;
  try {
    const verified = await jwtVerify(
      token,
      ({ kid }) => {
        const key = keys.find(({ id }) => id === kid);
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key.secret;
      },
      // the one algorithm there is: what a token says of itself chooses nothing (RFC 8725 §3.1)
      {
        algorithms: ['HS256'],
        typ: linkType,
        currentDate: new Date(now),
        requiredClaims: ['iss', 'exp', 'iat'],
      },
    );
    payload = verified.payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) return no('expired');
    if (error instanceof errors.JWKSNoMatchingKey) return no('unknown-key');
    if (error instanceof errors.JOSEError) return no('damaged');
    throw error;
  }
  const { v, iss = '', exp: _, iat: __, ...rest } = payload;
  if (v !== linkVersion) return no('unknown-version');
  if (!isThisSite(iss, env)) return no('other-site');
  const { values, dropped } = readLink(
    new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)])),
  );
  const share = values.link === undefined && dropped.length === 0 ? shareOf(values) : null;
  return share ? { ok: true, share: { ...share, signed: true } } : no('damaged');
}

/** Whether each part is written in the one way that its bytes have: the last letter may hold bits that say nothing (RFC 4648 §3.5). */
function isCanonical(token: string): boolean {
  return token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}
