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
