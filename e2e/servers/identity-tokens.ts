import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What can be wrong with an ID token, each for a client that must notice. */
export const spoilt = ['signature', 'nonce', 'audience', 'issuer', 'late'] as const;
export type Spoilt = (typeof spoilt)[number];

/** Who signed in for what. `claims` stand in the ID token beside the usual ones. */
export type Grant = {
  issuer: string;
  account: string;
  scope: string;
  clientId: string;
  nonce?: string | undefined;
  spoil?: Spoilt | undefined;
  claims?: Record<string, unknown> | undefined;
};

/** Issues and remembers tokens the way Microsoft does: an opaque access token, and an ID token signed with RS256. */
export async function createTokens(tenant: string) {
  const own = await generateKeyPair('RS256');
  const strange = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const issued = new Map<string, Grant>();

  async function issue(grant: Grant) {
    const accessToken = `at-${randomBytes(48).toString('base64url')}`;
    issued.set(accessToken, grant);
    const { spoil } = grant;
    const nonce = spoil === 'nonce' ? 'another-nonce' : grant.nonce;
    const idToken = await new SignJWT({
      tid: tenant,
      preferred_username: grant.account,
      ...(nonce && { nonce }),
      ...grant.claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT' })
      .setIssuer(spoil === 'issuer' ? 'https://issuer.example' : grant.issuer)
      .setAudience(spoil === 'audience' ? 'another-client' : grant.clientId)
      .setSubject(`sub-${grant.account}`)
      .setIssuedAt(spoil === 'late' ? '-2h' : undefined)
      .setExpirationTime(spoil === 'late' ? '-1h' : '1h')
      .sign(spoil === 'signature' ? strange.privateKey : own.privateKey);
    return {
      token_type: 'Bearer',
      access_token: accessToken,
      expires_in: 3_600,
      scope: grant.scope,
      id_token: idToken,
    };
  }

  return { issue, issued, keys: { keys: [key] } };
}
