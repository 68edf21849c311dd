import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeCookieKey, cookieKey } from './cookie-keys';
import { dataFolder, keep, keepFirst, prepareDataFolder, readKept, takeAway } from './data-folder';
import { linkKeys, readLinkKeys } from './link-keys';

let place: string;
let env: { DATA_DIR: string };

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'sendwell-data-'));
  env = { DATA_DIR: join(place, 'kept', 'here') };
});
afterEach(() => rm(place, { recursive: true, force: true }));

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

describe('the data folder', () => {
  it('is made for its owner alone, and so is every file in it', async () => {
    await prepareDataFolder(env);
    await keep(env, 'one', 'text');
    expect(await modeOf(env.DATA_DIR)).toBe('700');
    expect(await modeOf(join(env.DATA_DIR, 'one'))).toBe('600');
    expect(await readdir(env.DATA_DIR)).toEqual(['one']);
  });

  it('is a folder beside the program unless DATA_DIR says otherwise', () => {
    expect(dataFolder({})).toBe(join(process.cwd(), '.data'));
    expect(dataFolder({ DATA_DIR: '' })).toBe(join(process.cwd(), '.data'));
  });

  it('that cannot be made is named, with the reason', async () => {
    await writeFile(join(place, 'file'), '');
    await expect(prepareDataFolder({ DATA_DIR: join(place, 'file', 'in-it') })).rejects.toThrow(
      /^DATA_DIR: ".*file\/in-it" cannot be written to \(ENOTDIR\)$/,
    );
  });

  it.runIf(process.platform === 'linux')(
    'in a place that takes no folders is named too, at once',
    async () => {
      const nowhere = { DATA_DIR: '/proc/nowhere/kept' };
      await expect(prepareDataFolder(nowhere)).rejects.toThrow(
        'DATA_DIR: "/proc/nowhere/kept" cannot be written to (ENOENT)',
      );
    },
  );

  it('with a key that everybody may read is refused', async () => {
    await prepareDataFolder(env);
    await keep(env, 'cookie-key', 'key');
    await chmod(join(env.DATA_DIR, 'cookie-key'), 0o644);
    await expect(prepareDataFolder(env)).rejects.toThrow(/^DATA_DIR: everybody may read "cookie-key"/);
  });

  it('that everybody may write to is refused', async () => {
    await chmod(place, 0o777);
    await expect(prepareDataFolder({ DATA_DIR: place })).rejects.toThrow(/^DATA_DIR: everybody may write/);
  });

  it('gives back what was written last, and null for what was never written', async () => {
    await keep(env, 'one', 'first');
    await keep(env, 'one', 'second');
    expect(await readKept(env, 'one')).toBe('second');
    expect(await readKept(env, 'two')).toBeNull();
  });

  it('lets one of many win who write a first text or take one away at once', async () => {
    const wrote = await Promise.all(['a', 'b', 'c', 'd'].map((text) => keepFirst(env, 'one', text)));
    expect(wrote.filter(Boolean)).toHaveLength(1);
    expect(await readKept(env, 'one')).toBe('abcd'[wrote.indexOf(true)]);
    const took = await Promise.all([1, 2, 3, 4].map(() => takeAway(env, 'one')));
    expect(took.filter(Boolean)).toHaveLength(1);
    expect(await readdir(env.DATA_DIR)).toEqual([]);
  });
});

describe('the keys of links', () => {
  const secret = 'A'.repeat(43);

  it('are made on the first start and stay', async () => {
    const both = await Promise.all([linkKeys(env), linkKeys(env)]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0][0].secret).toHaveLength(32);
    expect(await linkKeys(env)).toEqual(both[0]);
    expect(await modeOf(join(env.DATA_DIR, 'link-signing-keys'))).toBe('600');
  });

  it('come from LINK_SIGNING_KEYS in their order, and then none is made', async () => {
    const keys = await linkKeys({ ...env, LINK_SIGNING_KEYS: `new:${secret}, old:${secret}` });
    expect(keys.map(({ id }) => id)).toEqual(['new', 'old']);
    await expect(readFile(join(env.DATA_DIR, 'link-signing-keys'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['short:QUJD', 'key 1 is not'],
    [`a:${secret},nonsense`, 'key 2 is not'],
    [`UPPER:${secret}`, 'key 1 is not'],
    [`a:${secret},a:${secret}`, 'two keys are called "a"'],
    [' , ', 'there is no key'],
  ])('that do not fit are refused without showing them: %s', (text, why) => {
    expect(() => readLinkKeys('LINK_SIGNING_KEYS', text)).toThrow(`LINK_SIGNING_KEYS: ${why}`);
    try {
      readLinkKeys('LINK_SIGNING_KEYS', text);
    } catch (error) {
      expect(String(error)).not.toContain(secret);
    }
  });
});

describe('the key of cookies', () => {
  it('stays until it is changed', async () => {
    const first = await cookieKey(env);
    expect(first).toHaveLength(43);
    expect(await cookieKey(env)).toBe(first);
    await changeCookieKey(env);
    expect(await cookieKey(env)).not.toBe(first);
  });

  it('that was cut off seals nothing', async () => {
    await keep(env, 'cookie-key', 'short');
    await expect(cookieKey(env)).rejects.toThrow('holds no key');
  });
});
