import type { Environment } from '@/lib/process/environment';
import { isSafeOrigin } from '@/lib/visitor/came-safely';

/** How staff sign in with the provider of their organisation. Exactly those of `domain` or of `group` are staff. */
export type OidcSettings = {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  domain: string | null;
  group: string | null;
};

/**
 * Reads STAFF_OIDC_ISSUER, STAFF_OIDC_CLIENT_ID, STAFF_OIDC_CLIENT_SECRET and STAFF_OIDC_DOMAIN or STAFF_OIDC_GROUP. Null where
 * none is set. Throws an error whose message has a line for each that does not fit, beginning with its name.
 */
export function readOidc(env: Environment): OidcSettings | null {
  const set = (name: string) => env[`STAFF_OIDC_${name}`] || null;
  const [issuer, clientId, clientSecret, domain, group] = names.map(set);
  if (![issuer, clientId, clientSecret, domain, group].some(Boolean)) return null;
  const wrong: string[] = [];
  for (const [name, value] of [
    ['ISSUER', issuer],
    ['CLIENT_ID', clientId],
    ['CLIENT_SECRET', clientSecret],
  ]) {
    if (!value) wrong.push(`STAFF_OIDC_${name} is missing: staff sign-in by OpenID Connect needs it`);
  }
  if (issuer && !isIssuer(issuer))
    wrong.push(`STAFF_OIDC_ISSUER: "${issuer}" is not an issuer such as https://login.example.com`);
  if (!domain && !group)
    wrong.push(
      'STAFF_OIDC_DOMAIN or STAFF_OIDC_GROUP is missing: without one, everybody there would be staff',
    );
  if (domain && !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain))
    wrong.push(`STAFF_OIDC_DOMAIN: "${domain}" is not a mail domain such as example.com`);
  if (wrong.length > 0 || !issuer || !clientId || !clientSecret) throw new Error(wrong.join('\n'));
  return {
    issuer: new URL(issuer),
    clientId,
    clientSecret,
    domain: domain?.toLowerCase() ?? null,
    group: group ?? null,
  };
}

const names = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'DOMAIN', 'GROUP'];

/** By https; by http only on this very machine (OpenID Connect Discovery §3). */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, username, search, hash } = new URL(text);
  return !username && !search && !hash && isSafeOrigin(origin);
}

/** The provider’s word about a person, as its ID token has it. */
export type Claims = Record<string, unknown>;

/**
 * The name of a person who is staff; null for everybody else. By domain: of an address that the provider has verified, or of
 * `hd` (Google) – an address alone may be what somebody typed there. By group: in `groups` or `roles`.
 */
export function staffName(
  { domain, group }: Pick<OidcSettings, 'domain' | 'group'>,
  claims: Claims,
): string | null {
  const { email, email_verified: verified, hd, groups, roles } = claims;
  const address = typeof email === 'string' ? email : '';
  const ofDomain =
    (verified === true &&
      address.toLowerCase().split('@').length === 2 &&
      address.toLowerCase().endsWith(`@${domain}`)) ||
    (typeof hd === 'string' && hd.toLowerCase() === domain);
  const ofGroup = [groups, roles].flat().some((one) => one === group);
  if ((domain && !ofDomain) || (group && !ofGroup)) return null;
  const name = [claims.name, address, claims.preferred_username].find(
    (one) => typeof one === 'string' && one !== '',
  );
  return String(name ?? 'staff').slice(0, 100);
}
