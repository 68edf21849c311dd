import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type IdentityProvider, startIdentityProvider } from '@/e2e/servers/identity-provider';
import { standApart } from '@/lib/process/apart';
import { readSignIns, type SignInProvider } from './configuration';
import { beginDevice } from './device';
import { type Kept, signIns } from './kept';
import { forgetSignIn, takeToken } from './token-for-check';

standApart();
const alice = 'alice@test.local';
let window: IdentityProvider;
let provider: SignInProvider;
beforeAll(async () => {
  window = await startIdentityProvider({ id: 'sendwell', secret: 'hush' });
  provider = microsoftAt(window.base);
});
afterAll(() => window.stop());

function microsoftAt(base: string, clientId = 'sendwell'): SignInProvider {
  const { providers, wrong } = readSignIns({
    MICROSOFT_CLIENT_ID: clientId,
    MICROSOFT_CLIENT_SECRET: 'hush',
    MICROSOFT_BASE: base,
    MICROSOFT_HOSTS: 'localhost',
    MICROSOFT_DEVICE_CODE: 'on',
  });
  if (!providers.microsoft) throw new Error(wrong.join());
  return providers.microsoft;
}

async function begin(at = provider) {
  const values = { host: 'localhost', port: 587, encryption: 'starttls' } as const;
  return beginDevice(at, { provider: 'microsoft', address: alice, values, locale: 'en' });
}

/** Begins, and types the code in at the other computer. */
async function typeIn(press: Record<string, string>) {
  const begun = await begin();
  if (!('id' in begun)) throw new Error(begun.fault.fault);
  const kept = signIns.look(begun.id) as Extract<Kept, { at: 'device' }>;
  await fetch(`${kept.device.page}?${new URLSearchParams({ code: kept.device.code, ...press })}`);
  return begun.id;
}
const ended = (id: string) => expect.poll(() => signIns.look(id)?.at, { timeout: 20_000 });

test('a code that was typed in elsewhere gives a token for the address', async () => {
  const id = await typeIn({ as: alice });
  await ended(id).toBe('granted');
  const granted = takeToken({ microsoft: provider }, id, { host: 'localhost', address: alice });
  expect(window.issued.get(granted?.accessToken ?? '')?.account).toBe(alice);
  expect(takeToken({ microsoft: provider }, id, { host: 'localhost', address: alice })).toBeNull();
});
test('a code typed in by another account gives no token: whose code it was is told', async () => {
  const id = await typeIn({ as: 'bob@test.local' });
  await ended(id).toBe('failed');
  expect(signIns.look(id)).toMatchObject({ fault: { fault: 'other-account' }, names: ['bob@test.local'] });
});
test('a person who says no is heard', async () => {
  const id = await typeIn({ refuse: 'No, thank you' });
  await ended(id).toBe('failed');
  expect(signIns.look(id)).toMatchObject({ fault: { fault: 'refused' } });
});
test('the provider is asked no more often than it says', async () => {
  const begun = await begin();
  if (!('id' in begun)) throw new Error(begun.fault.fault);
  const kept = signIns.look(begun.id) as Extract<Kept, { at: 'device' }>;
  const grant = () => [...window.devices.values()].find(({ userCode }) => userCode === kept.device.code);
  await expect.poll(() => grant()?.polls.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
  const polls = grant()?.polls ?? [];
  const gaps = polls.slice(1).map((at, before) => at - (polls[before] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(900);
  forgetSignIn(begun.id);
  expect(signIns.look(begun.id)).toBeNull();
});
test('a provider that does not know us is our own fault', async () => {
  expect(await begin(microsoftAt(window.base, 'stranger'))).toEqual({
    fault: { fault: 'setup', code: 'invalid_client' },
  });
});
test('the secret of this installation is not shown to a window for other devices', async () => {
  const id = await typeIn({ as: alice });
  await ended(id).toBe('granted');
  const { reveal } = signIns.look(id) as Extract<Kept, { at: 'granted' }>;
  expect(window.deviceSecrets).toEqual([]);
  expect(reveal()).toMatch(/^at-/);
});

test('what waits for somebody at another computer holds on to nothing of the request that asked for the code', async () => {
  const request = new AsyncLocalStorage<string>();
  const timers: { ms: number | undefined; held: string | undefined }[] = [];
  const { setTimeout: real } = globalThis;
  const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms?: number) => {
    timers.push({ ms, held: request.getStore() });
    return real(run, ms);
  }) as typeof setTimeout);
  const begun = await request.run('what was typed', () => begin());
  if (!('id' in begun)) throw new Error(begun.fault.fault);
  const kept = signIns.look(begun.id) as Extract<Kept, { at: 'device' }>;
  request.run('what was typed next', kept.seen);
  const grant = [...window.devices.values()].find(({ userCode }) => userCode === kept.device.code);
  await expect.poll(() => grant?.polls.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
  spy.mockRestore();
  forgetSignIn(begun.id);
  // that the page is not seen any more, twice, that the code has run out, and the pauses between two questions
  expect(timers.filter(({ ms }) => ms === 150_000)).toHaveLength(2);
  expect(timers.length).toBeGreaterThanOrEqual(5);
  expect(timers.filter(({ held }) => held !== undefined)).toEqual([]);
});
