import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealData } from 'iron-session';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieKey } from '@/lib/installation/cookie-keys';
import { admitAttempt, forgiveAttempt } from './attempts';
import { firstKeyFits, offerFirstKey, setFirstPassphrase } from './first-key';
import { readOidc, staffName } from './oidc-settings';
import { changePassphrase, faultOf, passphraseFits, passphraseIsSet } from './passphrase';
import { beginSession, type CookieStore, endEverySession, endSession, readSession } from './session';

const now = Date.now();
const passphrase = 'four words for the staff';
let env: { DATA_DIR: string };

beforeEach(async () => {
  env = { DATA_DIR: await mkdtemp(join(tmpdir(), 'sendwell-staff-')) };
});
afterEach(() => rm(env.DATA_DIR, { recursive: true, force: true }));

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

describe('the one-time address', () => {
  it('sets the first passphrase, which then is the staff’s', async () => {
    const key = (await offerFirstKey(env, now)) ?? '';
    expect(await setFirstPassphrase(env, { key, passphrase, now })).toBe('set');
    expect(await passphraseFits(env, passphrase)).toBe(true);
    expect(await passphraseFits(env, `${passphrase} `)).toBe(false);
    expect(await offerFirstKey(env, now)).toBeNull();
  });

  it('used twice sets nothing', async () => {
    const key = (await offerFirstKey(env, now)) ?? '';
    await setFirstPassphrase(env, { key, passphrase, now });
    expect(await setFirstPassphrase(env, { key, passphrase: 'another one for the thief', now })).toBe('used');
    expect(await passphraseFits(env, passphrase)).toBe(true);
  });

  it('used by many at once is used by one', async () => {
    const key = (await offerFirstKey(env, now)) ?? '';
    const all = Array.from({ length: 6 }, (_, at) =>
      setFirstPassphrase(env, { key, passphrase: `passphrase number ${at}`, now }),
    );
    const outcomes = await Promise.all(all);
    expect(outcomes.filter((one) => one === 'set')).toHaveLength(1);
    expect(await passphraseFits(env, `passphrase number ${outcomes.indexOf('set')}`)).toBe(true);
  });

  it('of an earlier start, a guessed one, and one a day old hold no longer', async () => {
    const earlier = (await offerFirstKey(env, now)) ?? '';
    const key = (await offerFirstKey(env, now)) ?? '';
    expect(await firstKeyFits(env, earlier, now)).toBe(false);
    expect(await firstKeyFits(env, 'A'.repeat(43), now)).toBe(false);
    expect(await firstKeyFits(env, '', now)).toBe(false);
    expect(await firstKeyFits(env, key, now + 24 * 3_600_000)).toBe(false);
    expect(await firstKeyFits(env, key, now)).toBe(true);
  });

  it('is kept as a hash only', async () => {
    const key = (await offerFirstKey(env, now)) ?? '';
    const files = await readdir(env.DATA_DIR);
    const texts = await Promise.all(files.map((name) => readFile(join(env.DATA_DIR, name), 'utf8')));
    expect(files).toEqual(['staff-first-key']);
    expect(texts.join()).not.toContain(key);
  });

  it('stays good when the passphrase was refused', async () => {
    const key = (await offerFirstKey(env, now)) ?? '';
    expect(await setFirstPassphrase(env, { key, passphrase: 'short', now })).toBe('short');
    expect(await setFirstPassphrase(env, { key, passphrase: 'a'.repeat(20), now })).toBe('simple');
    expect(await setFirstPassphrase(env, { key, passphrase: 'ab '.repeat(100), now })).toBe('long');
    expect(await setFirstPassphrase(env, { key, passphrase, now })).toBe('set');
  });
});

describe('the passphrase', () => {
  it('is kept as an Argon2id hash', async () => {
    await changePassphrase(env, passphrase);
    const kept = await readFile(join(env.DATA_DIR, 'staff-passphrase'), 'utf8');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept).not.toContain(passphrase);
  });

  it('fits nobody where none is set, and no empty or endless text', async () => {
    expect(await passphraseIsSet(env)).toBe(false);
    expect(await passphraseFits(env, '')).toBe(false);
    await changePassphrase(env, passphrase);
    expect(await passphraseFits(env, '')).toBe(false);
    expect(await passphraseFits(env, 'a'.repeat(10_000_000))).toBe(false);
  });

  it('is the same in both spellings of a letter', async () => {
    await changePassphrase(env, 'vier Wörter für alle');
    expect(await passphraseFits(env, 'vier Wörter für alle'.normalize('NFD'))).toBe(true);
    expect(faultOf('vier Wörter für alle')).toBeNull();
  });
});

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

describe('attempts to sign in', () => {
  it('end after five wrong ones of a visitor, by the network of an IPv6 subscriber', async () => {
    for (let at = 0; at < 5; at += 1) expect(await admitAttempt(`2001:db8:1:2::${at}`)).toBe(0);
    expect(await admitAttempt('2001:db8:1:2::ffff')).toBeGreaterThan(800);
    expect(await admitAttempt('2001:db8:1:3::1')).toBe(0);
  });

  it('count anew after a right one', async () => {
    for (let at = 0; at < 20; at += 1) {
      expect(await admitAttempt('192.0.2.1')).toBe(0);
      await forgiveAttempt('192.0.2.1');
    }
  });

  it('sent all at once get no further than one after another', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => admitAttempt('192.0.2.2')));
    expect(all.filter((seconds) => seconds === 0)).toHaveLength(5);
  });
});

describe('who is staff at an OpenID provider', () => {
  const of = (
    claims: Record<string, unknown>,
    domain: string | null = 'example.org',
    group: string | null = null,
  ) => staffName({ domain, group }, claims);

  it.each([
    [{ email: 'ada@example.org', email_verified: true, name: 'Ada' }, 'Ada'],
    [{ email: 'Ada@Example.ORG', email_verified: true }, 'Ada@Example.ORG'],
    [{ hd: 'example.org', email: 'ada@example.org' }, 'ada@example.org'],
  ])('by the domain: %j', (claims, name) => {
    expect(of(claims)).toBe(name);
  });

  it.each([
    { email: 'ada@example.org' },
    { email: 'ada@example.org', email_verified: false },
    { email: 'ada@example.org', email_verified: 'true' },
    { email: 'ada@example.org.evil.example', email_verified: true },
    { email: 'ada@evil-example.org', email_verified: true },
    { email: 'eve@evil.example@example.org', email_verified: true },
    { hd: 'evil.example', email: 'ada@example.org' },
    { preferred_username: 'ada@example.org' },
    {},
  ])('not by what only looks like it: %j', (claims) => {
    expect(of(claims)).toBeNull();
  });

  it('by the group, and by both where both are asked for', () => {
    expect(of({ groups: ['all', 'mail-help'], name: 'Ada' }, null, 'mail-help')).toBe('Ada');
    expect(of({ roles: ['mail-help'] }, null, 'mail-help')).toBe('staff');
    expect(of({ groups: ['mail-help-readers'] }, null, 'mail-help')).toBeNull();
    expect(of({ groups: 'not mail-help' }, null, 'mail-help')).toBeNull();
    expect(of({ groups: ['mail-help'] }, 'example.org', 'mail-help')).toBeNull();
  });
});

describe('the variables of staff sign-in', () => {
  const whole = {
    STAFF_OIDC_ISSUER: 'https://login.example.com/tenant',
    STAFF_OIDC_CLIENT_ID: 'sendwell',
    STAFF_OIDC_CLIENT_SECRET: 'geheim',
    STAFF_OIDC_DOMAIN: 'Example.org',
  };
  it('are none or whole', () => {
    expect(readOidc({})).toBeNull();
    expect(readOidc(whole)).toMatchObject({ clientId: 'sendwell', domain: 'example.org', group: null });
  });
  it('that do not fit are all named at once, without the secret', () => {
    const wrong = { STAFF_OIDC_ISSUER: 'http://login.example.com', STAFF_OIDC_CLIENT_SECRET: 'geheim' };
    expect(() => readOidc(wrong)).toThrow(
      [
        'STAFF_OIDC_CLIENT_ID is missing: staff sign-in by OpenID Connect needs it',
        'STAFF_OIDC_ISSUER: "http://login.example.com" is not an issuer such as https://login.example.com',
        'STAFF_OIDC_DOMAIN or STAFF_OIDC_GROUP is missing: without one, everybody there would be staff',
      ].join('\n'),
    );
  });
});
