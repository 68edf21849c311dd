import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** An OpenID provider with discovery, on loopback. `authorize` is its window: it gives back the answer’s query for these claims. */
export async function startOpenId(client: { id: string; secret: string }) {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const codes = new Map<string, { nonce: string; challenge: string; claims: object }>();
  let issuer = '';
  /** What an answer is spoilt by: the nonce, the signature, or a place that sends people on. */
  const spoil: { nonce?: string; key?: CryptoKey; redirect?: { path: string; to: string } } = {};
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const json = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (request.url === spoil.redirect?.path)
      return response.writeHead(302, { location: spoil.redirect?.to }).end();
    if (request.url === '/.well-known/openid-configuration') {
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
      });
    }
    if (request.url === '/keys')
      return json(200, { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }] });
    const form = new URLSearchParams(body);
    const grant = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!grant || grant.challenge !== verifier || form.get('client_secret') !== client.secret)
      return json(400, { error: 'invalid_grant' });
    const token = await new SignJWT({ nonce: spoil.nonce ?? grant.nonce, ...grant.claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(issuer)
      .setAudience(client.id)
      .setSubject('somebody')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(spoil.key ?? privateKey);
    return json(200, { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token: token });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    spoil,
    authorize: (href: string, claims: object) => {
      const asked = new URL(href).searchParams;
      const code = `code-${codes.size}-${Math.random()}`;
      codes.set(code, {
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
        claims,
      });
      return new URLSearchParams({ code, state: asked.get('state') ?? '' });
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
