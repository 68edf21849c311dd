import { afterAll, describe, expect, test } from 'vitest';
import { discoveryWorld } from './world-for-test';
import { pages, zone } from './zone-for-test';

const world = await discoveryWorld(zone, pages);
afterAll(world.stop);

describe('a domain’s own records', () => {
  test('are taken where they name a server of the domain', async () => {
    expect(await world.discover('own.test')).toMatchObject({
      provider: null,
      candidates: [
        { host: 'smtp.own.test', port: 465, encryption: 'tls', source: 'srv', confirm: false },
        { host: 'smtp.own.test', port: 587, encryption: 'starttls', source: 'srv', confirm: false },
      ],
    });
  });
  test('are asked about where they name somebody else’s server', async () => {
    const { candidates } = await world.discover('elsewhere.test');
    expect(candidates).toEqual([
      { host: 'smtp.hoster.example', port: 587, encryption: 'starttls', source: 'srv', confirm: true },
    ]);
  });
  test('that say “not offered” give nothing', async () => {
    expect((await world.discover('off.test')).candidates).toEqual([]);
  });
  test('with a port that this installation does not dial are shown all the same', async () => {
    expect((await world.discover('unusual.test')).candidates).toMatchObject([{ port: 2626, source: 'srv' }]);
  });
});

describe('a domain’s own page of settings', () => {
  test('is read, its own server without a question and another’s with one', async () => {
    const found = await world.discover('pages.test');
    expect(found).toMatchObject({
      candidates: [
        { host: 'smtp.pages.test', port: 465, encryption: 'tls', source: 'autoconfig', confirm: false },
        {
          host: 'smtp.hoster.example',
          port: 587,
          encryption: 'starttls',
          source: 'autoconfig',
          confirm: true,
        },
      ],
      signIn: ['password', 'modern'],
      userName: 'local-part',
    });
    expect(found.candidates).toHaveLength(2);
  });
  test('is read at its second place too', async () => {
    expect(await world.discover('wellknown.test')).toMatchObject({
      candidates: [{ host: 'mail.wellknown.test', source: 'autoconfig', confirm: false }],
      signIn: ['modern-only'],
    });
  });
  test('is asked for without an address: nothing but the domain leaves', async () => {
    expect(world.web.asked.length).toBeGreaterThan(0);
    for (const asked of world.web.asked) expect(asked).not.toMatch(/[?@]|%40|emailaddress/i);
  });
});

describe('Thunderbird’s public register', () => {
  test('is not asked unless the installation says so', async () => {
    expect((await world.discover('listed.test')).candidates).toEqual([]);
    expect(world.web.asked).not.toContain('v1.ispdb.net/listed.test');
  });
  test('is asked where it does', async () => {
    expect((await world.discover('listed.test', { ispdb: true })).candidates).toEqual([
      { host: 'smtp.listed.example', port: 465, encryption: 'tls', source: 'ispdb', confirm: true },
    ]);
  });
});
