import { describe, expect, it } from 'vitest';
import { env, keyText, now, older, open, secret, sign, site, values } from './link-for-test';
import { valuesOf } from './share';
import { signLink } from './signed-link';

describe('a signed link', () => {
  it('says again what it was made of', async () => {
    const opened = await open(await sign());
    expect(opened.ok && JSON.parse(JSON.stringify(valuesOf(opened.share)))).toEqual(values);
  });

  it('opens as what was signed', async () => {
    expect(await open(await sign())).toEqual({
      ok: true,
      share: {
        settings: { host: 'smtp.example.org', port: 587, encryption: 'starttls' },
        userName: 'EXAMPLE\\{local}',
        signIn: null,
        domains: ['example.org', 'example.com'],
        account: null,
        edition: 'classic-windows',
        fixed: ['host', 'port', 'encryption'],
        organisation: 'Müller & Söhne',
        contact: { name: 'Ada', phone: null, help: null },
        note: null,
        until: '2027-01-31',
        signed: true,
      },
    });
  });

  it('holds to the end of its last day, and not a second longer', async () => {
    const token = await sign();
    expect(await open(token, Date.parse('2027-01-31T23:59:58Z'))).toMatchObject({ ok: true });
    expect(await open(token, Date.parse('2027-02-01T00:00:00Z'))).toEqual({ ok: false, why: 'expired' });
  });

  it('of an older key opens while that key is still named, and not after', async () => {
    const before = { ...env, LINK_SIGNING_KEYS: keyText('k1', older) };
    const token = await signLink(values, { site, now, env: before });
    expect(await open(token)).toMatchObject({ ok: true });
    const after = { ...env, LINK_SIGNING_KEYS: keyText('k2', secret) };
    expect(await open(token, now, after)).toEqual({ ok: false, why: 'unknown-key' });
  });

  it('is short enough for any browser and mail program with everything in it', async () => {
    const token = await sign({
      note: 'ä'.repeat(300),
      help: `https://help.example.org/${'a'.repeat(170)}`,
      phone: '+44 20 7946 0000',
      account: 'exchange',
    });
    expect(`${site}/open?link=${token}`.length).toBeLessThan(2331);
  });

  it.each([{ until: undefined }, { until: '2026-11-20' }, { until: '2029-01-01' }])(
    'without a last day within two years is not made: %o',
    async (more) => {
      await expect(sign(more)).rejects.toThrow('last day');
    },
  );

  it.each([{ host: undefined }, { note: 'Password: hunter2' }, { user: 'anna' }])(
    'of what is not whole or not allowed is not made: %o',
    async (more) => {
      await expect(sign(more)).rejects.toThrow('whole settings');
    },
  );
});
