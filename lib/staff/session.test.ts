import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sealData, unsealData } from 'iron-session';
import { describe, expect, it } from 'vitest';
import { cookieKey } from '@/lib/installation/cookie-keys';
import { newDataFolders } from './data-folder-for-test';
import type { CookieStore } from './sealed-cookie';
import { beginSession, endEverySession, endSession, readSession } from './session';

const now = Date.now();
const env = newDataFolders();

/** A browser’s cookies, with what was set beside each. */
function browser() {
  const kept = new Map<string, { name: string; value: string; [more: string]: unknown }>();
  const store: CookieStore = {
    get: (name) => kept.get(name),
    set: (...args: [string, string, object?] | [{ name: string; value: string }]) => {
      const [first, value = '', more] = args;
      const cookie = typeof first === 'string' ? { name: first, value, ...more } : first;
      kept.set(cookie.name, cookie);
    },
  };
  return { kept, store };
}

describe('a session', () => {
  const site = 'https://mail-help.example.com';
  const begun = async (at = now, where = site) => {
    const client = browser();
    await beginSession(client.store, { env, site: where, name: '', way: 'passphrase', now: at });
    return client;
  };

  it('is read from its cookie, which no script, no other site and no plain line gets', async () => {
    const { kept, store } = await begun();
    expect(await readSession(store, { env, site, now })).toEqual({ name: '', way: 'passphrase', since: now });
    const [cookie] = kept.values();
    expect(cookie).toMatchObject({
      name: '__Host-staff',
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
      path: '/',
    });
    expect(cookie?.maxAge).toBeLessThanOrEqual(8 * 3_600);
  });

  it('expired after eight hours is none, whatever the browser still sends', async () => {
    const { store } = await begun();
    expect(await readSession(store, { env, site, now: now + 8 * 3_600_000 - 1 })).not.toBeNull();
    expect(await readSession(store, { env, site, now: now + 8 * 3_600_000 })).toBeNull();
  });

  it('holds no longer once staff sign in with their organisation', async () => {
    const { store } = await begun();
    const organisation = {
      ...env,
      STAFF_OIDC_ISSUER: 'https://login.example.com',
      STAFF_OIDC_CLIENT_ID: 'sendwell',
      STAFF_OIDC_CLIENT_SECRET: 'secret',
      STAFF_OIDC_DOMAIN: 'example.com',
    };
    expect(await readSession(store, { env, site, now })).not.toBeNull();
    expect(await readSession(store, { env: organisation, site, now })).toBeNull();
  });

  it('from the future is none', async () => {
    const { store } = await begun(now + 60_000);
    expect(await readSession(store, { env, site, now })).toBeNull();
  });

  it('forged is none: plain text, another key, a cut or altered seal', async () => {
    const { kept, store } = await begun();
    const good = kept.get('__Host-staff')?.value ?? '';
    const session = { name: '', way: 'passphrase', since: now };
    const foreign = await sealData(session, { password: 'x'.repeat(43), ttl: 3_600 });
    const middle = Math.floor(good.length / 2);
    const altered = good.slice(0, middle) + (good[middle] === 'A' ? 'B' : 'A') + good.slice(middle + 1);
    for (const value of [JSON.stringify(session), foreign, good.slice(0, -5), altered, '', 'Fe26.2**']) {
      kept.set('__Host-staff', { name: '__Host-staff', value });
      expect(await readSession(store, { env, site, now })).toBeNull();
    }
  });

  it('sealed by us for something else is none', async () => {
    const { kept, store } = browser();
    for (const data of [
      {},
      { state: 'a' },
      { name: 1, way: 'passphrase', since: now },
      { name: '', way: 'x' },
    ]) {
      const value = await sealData(data, { password: await cookieKey(env), ttl: 3_600 });
      kept.set('__Host-staff', { name: '__Host-staff', value });
      expect(await readSession(store, { env, site, now })).toBeNull();
    }
  });

  it('ends for this browser by signing out', async () => {
    const { store } = await begun();
    await endSession(store, { env, site, now });
    expect(await readSession(store, { env, site, now })).toBeNull();
  });

  it('ends by signing out for whoever copied its cookie, and for nobody else', async () => {
    const [one, other] = [await begun(), await begun()];
    const thief = browser();
    for (const [name, cookie] of one.kept) thief.kept.set(name, { ...cookie });
    expect(await readSession(thief.store, { env, site, now })).not.toBeNull();
    await endSession(one.store, { env, site, now });
    expect(await readSession(thief.store, { env, site, now })).toBeNull();
    expect(await readSession(other.store, { env, site, now })).not.toBeNull();
  });

  it('ends for this browser though it cannot be written down, and that is told as a fault', async () => {
    const { kept, store } = await begun();
    const password = await cookieKey(env);
    const { id } = await unsealData<{ id: string }>(kept.get('__Host-staff')?.value ?? '', { password });
    // no file can take the place of a folder, whoever writes it
    await mkdir(join(env.DATA_DIR, `staff-ended-${id}`));
    const faults: unknown[] = [];
    await endSession(store, { env, site, now, tell: (fault) => faults.push(fault) });
    expect(kept.get('__Host-staff')).toMatchObject({ value: '', maxAge: 0 });
    expect(faults).toEqual([expect.any(Error)]);
  });

  it('that was signed out is forgotten when its cookie is over by itself', async () => {
    const clients = [await begun(), await begun(), await begun()];
    const ended = async () => (await readdir(env.DATA_DIR)).filter((name) => name.startsWith('staff-ended-'));
    for (const { store } of clients.slice(0, 2)) await endSession(store, { env, site, now });
    expect(await ended()).toHaveLength(2);
    const later = now + 8 * 3_600_000;
    for (const { store } of clients.slice(2)) await endSession(store, { env, site, now: later });
    expect(await ended()).toHaveLength(1);
  });

  it('without a name of its own, or with a path for one, is none', async () => {
    const { kept, store } = browser();
    for (const id of [undefined, '', '../cookie-key', 'A'.repeat(32), 7]) {
      const data = { id, name: '', way: 'passphrase', since: now };
      const value = await sealData(data, { password: await cookieKey(env), ttl: 3_600 });
      kept.set('__Host-staff', { name: '__Host-staff', value });
      expect(await readSession(store, { env, site, now })).toBeNull();
    }
  });

  it('ends for everybody at once when the key changes, also where the cookie was kept', async () => {
    const [one, other] = [await begun(), await begun()];
    await endEverySession(env);
    for (const { store } of [one, other]) expect(await readSession(store, { env, site, now })).toBeNull();
  });
});
