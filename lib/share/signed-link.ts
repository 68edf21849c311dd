import { SignJWT } from 'jose';
import { linkKeys } from '@/lib/installation/link-keys';
import type { Environment } from '@/lib/process/environment';
import { type LinkValues, readLink, writeLink } from '@/lib/settings/link';
import { isOver, lastMoment, mostDays, shareOf } from './share';

/** The form of what is signed. A link of another version is not opened. */
export const linkVersion = 1;

/** `typ` of RFC 7515 §4.1.9: nothing else that these keys might ever sign is taken for a link (RFC 8725 §3.11). */
export const linkType = 'link';

/**
 * Signs settings as a compact JWS (RFC 7515 §7.1) by the first key. `site` is this installation’s origin, `now` in milliseconds.
 * HMAC with SHA-256, because the one who signs is the one who opens: half the length of an Ed25519 signature, and no key that
 * could be mistaken for a public one. Throws where the values are not whole, or say no last day within two years. Values that fit
 * each by themselves may make a link that is too long to be opened: `tooLongAt` says so.
 */
export async function signLink(
  values: LinkValues,
  { site, now, env }: { site: string; now: number; env: Environment },
): Promise<string> {
  const { link: _, ...rest } = values;
  const { values: read, dropped } = readLink(new URLSearchParams(writeLink(rest)));
  const share = shareOf(read);
  if (!share || dropped.length > 0) throw new Error('only whole settings can be signed');
  const { until } = share;
  if (until === null || isOver({ until }, now) || lastMoment(until) > now + mostDays * 86_400_000)
    throw new Error('a signed link needs a last day');
  const [{ id, secret }] = await linkKeys(env);
  return new SignJWT({ v: linkVersion, ...read })
    .setProtectedHeader({ alg: 'HS256', typ: linkType, kid: id })
    .setIssuer(site)
    .setIssuedAt(new Date(now))
    .setExpirationTime(new Date(lastMoment(until)))
    .sign(secret);
}
