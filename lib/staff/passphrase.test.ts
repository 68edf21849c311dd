import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admitAttempt, forgiveAttempt } from './attempts';
import { newDataFolders } from './data-folder-for-test';
import { firstKeyFits, offerFirstKey, setFirstPassphrase } from './first-key';
import { changePassphrase, faultOf, passphraseFits, passphraseIsSet } from './passphrase';

const now = Date.now();
const passphrase = 'four words for the staff';
const env = newDataFolders();

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
