import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { env, forge, now, open, sign, site } from './link-for-test';

describe('a link is refused', () => {
  it('when expired, or without an end', async () => {
    expect(await open(await forge({ payload: { exp: now / 1000 - 1 } }))).toEqual({
      ok: false,
      why: 'expired',
    });
    expect(await open(await forge({ payload: { exp: undefined } }))).toEqual({ ok: false, why: 'damaged' });
    expect(await open(await forge({ payload: { exp: 'never' } }))).toEqual({ ok: false, why: 'damaged' });
  });

  it.each([2, 0, '1', null, undefined])('of the version %j', async (v) => {
    expect(await open(await forge({ payload: { v } }))).toEqual({ ok: false, why: 'unknown-version' });
  });

  it.each(['https://evil.example', 'https://mail-help.example.com.evil.example', `${site}/`, 'javascript:0'])(
    'of another site that shares a key: %s',
    async (iss) => {
      expect(await open(await forge({ payload: { iss } }))).toEqual({ ok: false, why: 'other-site' });
    },
  );

  it('where this installation does not know its own address', async () => {
    const { SITE_ADDRESS: _, ...rest } = env;
    expect(await open(await sign(), now, { ...rest, HOST: '0.0.0.0' })).toEqual({
      ok: false,
      why: 'other-site',
    });
  });

  it.each([
    { password: 'geheim' },
    { user: 'anna' },
    { host: 'anna:geheim@smtp.example.org' },
    { note: 'Passwort: geheim' },
    { port: 99_999 },
    { host: undefined },
    { link: 'a.b.c' },
    { 'org\u202e': 'x' },
  ])('with our own signature on what no link may hold: %j', async (payload) => {
    expect(await open(await forge({ payload }))).toEqual({ ok: false, why: 'damaged' });
  });

  it('when oversized, without being read', async () => {
    expect(await open(`${await sign()}${'A'.repeat(4000)}`)).toEqual({ ok: false, why: 'damaged' });
    expect(await open('A'.repeat(10_000_000))).toEqual({ ok: false, why: 'damaged' });
  });

  it('whatever is sent in its place', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.constant('..')),
        async (text) => {
          expect(await open(text)).toMatchObject({ ok: false });
          expect(await open(`${text}.${text}.${text}`)).toMatchObject({ ok: false });
        },
      ),
    );
  });
});
