import { generateKeyPairSync, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { exportSPKI, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { env, forge, keyText, now, open, part, sign, site } from './link-for-test';

describe('a signed link is refused', () => {
  it('with any one letter altered', async () => {
    const token = await sign();
    const letters = token.length;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(letters - 1),
        fc.constantFrom('A', 'b', '9', '_', '.', '='),
        async (at, letter) => {
          fc.pre(token[at] !== letter);
          const altered = token.slice(0, at) + letter + token.slice(at + 1);
          expect((await open(altered)).ok).toBe(false);
        },
      ),
    );
  });

  it('with a last letter of any part that says the same bytes (RFC 4648 §3.5): one link is not four', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const token = await sign();
    const parts = token.split('.');
    for (const [index, part] of parts.entries()) {
      for (const letter of alphabet) {
        const altered = parts.with(index, part.slice(0, -1) + letter).join('.');
        expect((await open(altered)).ok, altered).toBe(altered === token);
      }
    }
  });

  it('with alg none, with and without a signature', async () => {
    const [, payload, signature] = (await sign()).split('.');
    for (const alg of ['none', 'None', 'NONE', '']) {
      const header = part({ alg, typ: 'link', kid: 'k2' });
      expect(await open(`${header}.${payload}.`)).toEqual({ ok: false, why: 'damaged' });
      expect(await open(`${header}.${payload}.${signature}`)).toEqual({ ok: false, why: 'damaged' });
    }
  });

  it('with a public key taken for a shared secret (RS256 or EdDSA swapped for HS256)', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = new TextEncoder().encode(await exportSPKI(publicKey));
    expect(await open(await forge({ key: pem }))).toEqual({ ok: false, why: 'damaged' });
  });

  it('with a real RS256 or EdDSA signature of somebody’s own key', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const edwards = generateKeyPairSync('ed25519').privateKey;
    for (const [alg, key] of [
      ['RS256', rsa],
      ['EdDSA', edwards],
    ] as const) {
      const token = await new SignJWT({ v: 1 })
        .setProtectedHeader({ alg, typ: 'link', kid: 'k2' })
        .setIssuer(site)
        .setIssuedAt(new Date(now))
        .setExpirationTime(new Date(now + 60_000))
        .sign(key);
      expect(await open(token)).toEqual({ ok: false, why: 'damaged' });
    }
  });

  it('with the right key’s signature under another hash', async () => {
    const long = randomBytes(64);
    const where = { ...env, LINK_SIGNING_KEYS: keyText('k2', long) };
    const token = await forge({ header: { alg: 'HS512' }, key: long });
    expect(await open(token, now, where)).toEqual({ ok: false, why: 'damaged' });
  });

  it('that brings its own key along (jwk, jku, x5c)', async () => {
    const own = randomBytes(32);
    const jwk = { kty: 'oct', k: own.toString('base64url') };
    for (const header of [{ jwk }, { jku: 'https://evil.example/keys' }, { x5c: ['AAAA'] }]) {
      expect(await open(await forge({ header, key: own }))).toEqual({ ok: false, why: 'damaged' });
    }
  });

  it('with the id of one key and the signature of another', async () => {
    expect(await open(await forge({ header: { kid: 'k1' } }))).toEqual({ ok: false, why: 'damaged' });
  });

  it.each([undefined, '', '../k2', '__proto__', 'constructor', ['k2'], { id: 'k2' }, 0])(
    'with the key id %j',
    async (kid) => {
      const header = { alg: 'HS256', typ: 'link', kid };
      const [, payload, signature] = (await sign()).split('.');
      expect(await open(`${part(header)}.${payload}.${signature}`)).toEqual({
        ok: false,
        why: 'unknown-key',
      });
    },
  );

  it('that was signed by our key for something else', async () => {
    for (const typ of ['JWT', 'at+jwt', undefined]) {
      expect(await open(await forge({ header: { typ } }))).toEqual({ ok: false, why: 'damaged' });
    }
  });

  it('with a critical extension that we do not know', async () => {
    const token = `${part({ alg: 'HS256', typ: 'link', kid: 'k2', crit: ['x'], x: 1 })}.${part({})}.AAAA`;
    expect(await open(token)).toEqual({ ok: false, why: 'damaged' });
  });
});
