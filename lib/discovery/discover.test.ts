import { afterAll, describe, expect, test } from 'vitest';
import { fromOwnList } from './discover';
import { discoveryWorld } from './world-for-test';
import { pages, zone } from './zone-for-test';

const world = await discoveryWorld(zone, pages);
afterAll(world.stop);

describe('a provider that is known', () => {
  test.each([
    ['2026-12-31', ['modern', 'password-if-admin-allows']],
    ['2027-01-01', ['modern', 'password-off-by-default']],
  ])('is signed in to as it is on that day: %s', (day, ways) => {
    expect(fromOwnList('contoso.onmicrosoft.com', new Date(day)).signIn).toEqual(ways);
  });

  test('by its domain needs nobody to be asked', async () => {
    const before = world.dns.asked.length;
    const found = await world.discover('gmail.com');
    expect(found).toMatchObject({
      provider: 'gmail',
      account: 'other',
      signIn: expect.arrayContaining(['app-password']),
    });
    expect(found.candidates[0]).toEqual({
      host: 'smtp.gmail.com',
      port: 465,
      encryption: 'tls',
      source: 'provider',
      confirm: false,
    });
    expect(world.dns.asked.length).toBe(before);
  });

  test.each(['work.test', 'newer.test'])('Microsoft 365 is known by the exchangers of %s', async (domain) => {
    const found = await world.discover(domain);
    expect(found).toMatchObject({ domain, provider: 'microsoft-365', account: 'microsoft-365' });
    expect(found.candidates[0]).toEqual({
      host: 'smtp.office365.com',
      port: 587,
      encryption: 'starttls',
      source: 'mx',
      confirm: false,
    });
  });

  test('Google Workspace is known by its exchangers', async () => {
    expect(await world.discover('school.test')).toMatchObject({
      provider: 'google-workspace',
      candidates: [{ host: 'smtp.gmail.com', source: 'mx' }, {}],
    });
  });
});

describe('exchangers that only stand in for others', () => {
  test('fill nothing in, and come after what the domain says of itself', async () => {
    const found = await world.discover('backed.test');
    expect(found).toMatchObject({ provider: null });
    expect(found.candidates[0]).toMatchObject({ host: 'smtp.backed.test', source: 'srv', confirm: false });
    const others = found.candidates.slice(1);
    expect(others).toMatchObject(others.map(() => ({ host: 'smtp.ionos.de', source: 'mx', confirm: true })));
    expect(others.length).toBeGreaterThan(0);
  });
  test('are a reading that a person is asked about, where nobody else tells', async () => {
    const found = await world.discover('moving.test');
    expect(found.candidates[0]).toMatchObject({ host: 'smtp.office365.com', source: 'mx', confirm: true });
    expect(found.candidates.every(({ confirm }) => confirm)).toBe(true);
  });
  test('take nothing from the ones that are preferred', async () => {
    const found = await world.discover('guarded.test');
    expect(found).toMatchObject({ provider: 'microsoft-365' });
    expect(found.candidates[0]).toMatchObject({ host: 'smtp.office365.com', source: 'mx', confirm: false });
  });
  test('two providers that are preferred alike name neither', async () => {
    expect(await world.discover('halves.test')).toMatchObject({ provider: null, candidates: [] });
  });
});

describe('a filter in front of a mailbox', () => {
  test('Microsoft 365 behind Mimecast is a reading that a person is asked about', async () => {
    const found = await world.discover('cleaned.test');
    expect(found).toMatchObject({ provider: 'microsoft-365', account: 'microsoft-365' });
    expect(found.candidates[0]).toMatchObject({ host: 'smtp.office365.com', source: 'mx', confirm: true });
    expect(found.candidates.every(({ confirm }) => confirm)).toBe(true);
  });
  test('Microsoft 365 behind Proofpoint is told by the record for Autodiscover', async () => {
    expect(await world.discover('alias.test')).toMatchObject({
      provider: 'microsoft-365',
      candidates: [{ host: 'smtp.office365.com', source: 'autodiscover', confirm: true }, {}, {}],
    });
  });
  test('an exchanger that is known beside the filter’s tells who is behind it', async () => {
    expect(await world.discover('spare.test')).toMatchObject({
      provider: 'microsoft-365',
      candidates: [{ host: 'smtp.office365.com', source: 'mx', confirm: true }, {}, {}],
    });
  });
  test.each(['both.test', 'hidden.test'])(
    'tells of nobody where %s could be at either or at none',
    async (domain) => {
      expect(await world.discover(domain)).toMatchObject({ provider: null, candidates: [] });
    },
  );
});

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
