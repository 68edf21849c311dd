import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginOidc, finishOidc } from './oidc';
import type { OidcSettings } from './oidc-settings';
import { startOpenId } from './openid-for-test';
import type { CookieStore } from './sealed-cookie';

const site = 'http://127.0.0.1:3000';
const ada = { email: 'ada@example.org', email_verified: true, name: 'Ada' };
let provider: Awaited<ReturnType<typeof startOpenId>>;
let settings: OidcSettings;
let env: { DATA_DIR: string };

beforeAll(async () => {
  env = { DATA_DIR: await mkdtemp(join(tmpdir(), 'sendwell-oidc-')) };
  provider = await startOpenId({ id: 'sendwell', secret: 'hush-hush' });
  settings = {
    issuer: new URL(provider.issuer),
    clientId: 'sendwell',
    clientSecret: 'hush-hush',
    domain: 'example.org',
    group: null,
  };
});
afterAll(async () => {
  await provider.stop();
  await rm(env.DATA_DIR, { recursive: true, force: true });
});
beforeEach(() => {
  delete provider.spoil.key;
  delete provider.spoil.nonce;
});

/** A browser: its cookies, and where it is. */
function browser() {
  const kept = new Map<string, { name: string; value: string }>();
  const store: CookieStore = {
    get: (name) => kept.get(name),
    set: (...args: [string, string, object?] | [{ name: string; value: string }]) => {
      const [first, value = ''] = args;
      const cookie = typeof first === 'string' ? { name: first, value } : first;
      kept.set(cookie.name, cookie);
    },
  };
  return { env, site, store };
}

describe('staff sign-in by OpenID Connect', () => {
  it('finds the provider by discovery and lets in who is staff there', async () => {
    const place = browser();
    const href = await beginOidc(settings, place);
    expect(new URL(href).searchParams.get('redirect_uri')).toBe(`${site}/staff/callback`);
    expect(new URL(href).searchParams.get('code_challenge_method')).toBe('S256');
    expect(await finishOidc(settings, provider.authorize(href, ada), place)).toEqual({
      ok: true,
      name: 'Ada',
    });
  });

  it('sends a stranger away who signed in there all the same', async () => {
    const place = browser();
    const query = provider.authorize(await beginOidc(settings, place), { ...ada, email: 'eve@evil.example' });
    expect(await finishOidc(settings, query, place)).toEqual({ ok: false, why: 'stranger' });
  });

  const broken = { ok: false, why: 'broken' };

  it('takes no answer that another browser asked for', async () => {
    const [one, other] = [browser(), browser()];
    const query = provider.authorize(await beginOidc(settings, one), ada);
    await beginOidc(settings, other);
    expect(await finishOidc(settings, query, other)).toEqual(broken);
    expect(await finishOidc(settings, query, browser())).toEqual(broken);
  });

  it('takes an answer once', async () => {
    const place = browser();
    const query = provider.authorize(await beginOidc(settings, place), ada);
    expect(await finishOidc(settings, query, place)).toMatchObject({ ok: true });
    expect(await finishOidc(settings, query, place)).toEqual(broken);
  });

  it('takes no token with another nonce, or signed by somebody else', async () => {
    for (const spoilt of [{ nonce: 'another' }, { key: (await generateKeyPair('RS256')).privateKey }]) {
      Object.assign(provider.spoil, spoilt);
      const place = browser();
      const query = provider.authorize(await beginOidc(settings, place), ada);
      expect(await finishOidc(settings, query, place)).toEqual(broken);
      delete provider.spoil.nonce;
    }
  });

  it('takes no error, no empty answer and no invented code', async () => {
    for (const answer of ['', 'error=access_denied', 'code=invented']) {
      const place = browser();
      const state = new URL(await beginOidc(settings, place)).searchParams.get('state') ?? '';
      expect(await finishOidc(settings, new URLSearchParams(`${answer}&state=${state}`), place)).toEqual(
        broken,
      );
    }
  });

  it('says so where the provider is away, and asks again the next time', async () => {
    const away = { ...settings, issuer: new URL('http://127.0.0.1:9') };
    await expect(beginOidc(away, browser())).rejects.toThrow();
    await expect(beginOidc(away, browser())).rejects.toThrow();
  });

  it.each(['/.well-known/openid-configuration', '/keys', '/token'])(
    'an attack by a redirect of %s leads nowhere',
    async (path) => {
      let reached = 0;
      const inside = createServer((_request, response) => {
        reached += 1;
        response.end('{}');
      });
      await new Promise<void>((ready) => inside.listen(0, '127.0.0.1', ready));
      const { port } = inside.address() as AddressInfo;
      const turned = await startOpenId({ id: 'sendwell', secret: 'hush-hush' });
      turned.spoil.redirect = { path, to: `http://127.0.0.1:${port}/` };
      const [own, place] = [{ ...settings, issuer: new URL(turned.issuer) }, browser()];
      const came = await beginOidc(own, place).then(
        (href) => finishOidc(own, turned.authorize(href, ada), place),
        () => 'away',
      );
      await Promise.all([turned.stop(), new Promise((closed) => inside.close(closed))]);
      expect(came).toEqual(path.startsWith('/.well-known') ? 'away' : broken);
      expect(reached).toBe(0);
    },
  );
});
