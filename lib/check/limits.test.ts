import { describe, expect, test } from 'vitest';
import { createLimits, readLimits } from './limits';

const asked = { visitor: '192.0.2.1', host: 'mail.example', practice: false };
const signIn = { ...asked, account: 'Anna' };
const whatOf = (env: Record<string, string>) => {
  const { admit } = createLimits(env);
  return async (more: object = {}) => (await admit({ ...signIn, ...more }))?.what ?? 'ok';
};

describe('limits', () => {
  test('make one account wait before others', async () => {
    const what = whatOf({ CHECK_LIMIT_SIGN_IN: '2' });
    expect([await what(), await what()]).toEqual(['ok', 'ok']);
    expect(await what({ account: 'anna' })).toBe('account');
    expect(await what({ account: 'ben' })).toBe('ok');
    expect(await what({ host: 'other.example' })).toBe('ok');
    expect(await what({ account: undefined })).toBe('ok');
  });
  test('do not count a sign-in that was forgiven', async () => {
    const { admit, forgive } = createLimits({ CHECK_LIMIT_SIGN_IN: '1' });
    expect(await admit(signIn)).toBeNull();
    await forgive(signIn);
    expect(await admit(signIn)).toBeNull();
    expect(await admit(signIn)).toMatchObject({ what: 'account' });
  });
  test('make one visitor wait, and not the others', async () => {
    const what = whatOf({ CHECK_LIMIT_VISITOR: '1' });
    expect(await what()).toBe('ok');
    expect(await what()).toBe('visitor');
    expect(await what({ visitor: '192.0.2.2' })).toBe('ok');
    expect(await what({ practice: true })).toBe('ok');
  });
  test('an attack from many addresses of one IPv6 subscriber is one visitor’s', async () => {
    const what = whatOf({ CHECK_LIMIT_VISITOR: '2' });
    const from = (end: string) => what({ visitor: `2001:db8:1:2:${end}` });
    expect([await from('a:b:c:d'), await from(':1'), await from('ffff:1:1:1')]).toEqual([
      'ok',
      'ok',
      'visitor',
    ]);
    expect(await what({ visitor: '2001:db8:1:3::1' })).toBe('ok');
  });
  test('an attack by one visitor’s typing errors does not lock everybody out of a provider', async () => {
    const what = whatOf({ CHECK_LIMIT_SIGN_IN_VISITOR: '2', CHECK_LIMIT_SIGN_IN_HOST: '3' });
    for (const account of ['a', 'b']) expect(await what({ account })).toBe('ok');
    for (const account of ['c', 'd', 'e', 'f']) expect(await what({ account })).toBe('visitor');
    const other = { visitor: '192.0.2.9' };
    expect(await what({ ...other, account: 'g' })).toBe('ok');
    expect(await what({ ...other, account: 'h' })).toBe('sign-ins');
    expect(await what({ ...other, account: 'h', host: 'other.example' })).toBe('ok');
  });
  test('hold for one mail server, and for one link', async () => {
    const host = whatOf({ CHECK_LIMIT_HOST: '1' });
    expect([await host(), await host({ visitor: '192.0.2.9' })]).toEqual(['ok', 'host']);
    const link = whatOf({ CHECK_LIMIT_LINK: '1' });
    const by = { link: 'a.b.c' };
    expect([await link(by), await link({ ...by, host: 'other.example' }), await link()]).toEqual([
      'ok',
      'link',
      'ok',
    ]);
  });
  test('an attack that uses up the checks of a server does not lock out colleagues with a signed link to it', async () => {
    const what = whatOf({ CHECK_LIMIT_HOST: '1', CHECK_LIMIT_LINK: '3' });
    const by = { account: undefined, link: 'a.b.c', linked: true };
    expect([await what(), await what({ visitor: '192.0.2.9' })]).toEqual(['ok', 'host']);
    expect([await what(by), await what(by), await what(by), await what(by)]).toEqual([
      'ok',
      'ok',
      'ok',
      'link',
    ]);
    // beside it the server of another link has its own, and one that the link only came with has not
    expect(await what({ ...by, link: 'd.e.f' })).toBe('ok');
    expect(await what({ ...by, link: 'd.e.f', linked: false })).toBe('host');
  });
  test('say how long to wait, at most ten minutes', async () => {
    const { admit } = createLimits({ CHECK_LIMIT_HOST: '1' });
    await admit(asked);
    const reached = await admit(asked);
    expect(reached?.seconds).toBeGreaterThan(590);
    expect(reached?.seconds).toBeLessThanOrEqual(600);
  });
  test('hold for questions that dial nobody, too', async () => {
    const { question } = createLimits({ CHECK_LIMIT_VISITOR: '1' });
    expect([await question('192.0.2.1'), await question('192.0.2.1')]).toEqual([null, null]);
    expect(await question('192.0.2.1')).toMatchObject({ what: 'visitor' });
    expect(await question('192.0.2.2')).toBeNull();
  });
  test('an attack by texts that are long to read is ended sooner than one by short ones', async () => {
    const { text } = createLimits({ CHECK_LIMIT_VISITOR: '2' });
    expect(await text('192.0.2.1', 20_000)).toBeNull();
    expect(await text('192.0.2.1', 10)).toMatchObject({ what: 'visitor' });
    for (let times = 0; times < 4; times += 1) expect(await text('192.0.2.2', 5_000)).toBeNull();
    expect(await text('192.0.2.2', 10)).toMatchObject({ what: 'visitor' });
  });
  test.each(['none', '0', '-1', '1.5', '1e3'])('name a variable that does not fit: %s', (value) => {
    expect(() => readLimits({ CHECK_LIMIT_QUEUE: value })).toThrow(/^CHECK_LIMIT_QUEUE: /);
  });
});
