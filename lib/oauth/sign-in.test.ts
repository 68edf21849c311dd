import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IdentityProvider, startIdentityProvider } from '@/e2e/servers/identity-provider';
import { spoilt } from '@/e2e/servers/identity-tokens';
import { beginSignIn } from './begin';
import { readSignIns, type SignInProviders } from './configuration';
import { finishSignIn } from './finish';
import { type Kept, signIns, type Wish } from './kept';
import { takeToken } from './token-for-check';
import { throughWindow } from './window-for-test';

const site = 'http://127.0.0.1:3000';
const alice = 'alice@test.local';
let window: IdentityProvider;
let providers: SignInProviders;
beforeAll(async () => {
  window = await startIdentityProvider({ id: 'sendwell', secret: 'hush' });
  providers = providersAt(window.base);
});
afterAll(() => window.stop());

function providersAt(base: string, more: Record<string, string> = {}): SignInProviders {
  const read = readSignIns({
    MICROSOFT_CLIENT_ID: 'sendwell',
    MICROSOFT_CLIENT_SECRET: 'hush',
    MICROSOFT_BASE: base,
    MICROSOFT_HOSTS: 'localhost',
    GOOGLE_CLIENT_ID: 'sendwell',
    GOOGLE_CLIENT_SECRET: 'hush',
    GOOGLE_BASE: base,
    ...more,
  });
  expect(read.wrong).toEqual([]);
  return read.providers;
}

const wish = (more: Partial<Wish> = {}): Wish => ({
  provider: 'microsoft',
  address: alice,
  values: { host: 'localhost', port: 587, encryption: 'starttls' },
  locale: 'en',
  ...more,
});

async function begin(more: Partial<Wish> = {}) {
  const wanted = wish(more);
  const provider = providers[wanted.provider];
  if (!provider) throw new Error('not set up');
  return beginSignIn(provider, site, wanted, false);
}

/** From the button to what is kept afterwards. */
async function signIn(press: Record<string, string>, more: Partial<Wish> = {}) {
  const { id, url } = await begin(more);
  const query = await throughWindow(url, press);
  const ended = await finishSignIn(providers, { id, query, site });
  if (!ended) throw new Error('there was nothing to end');
  return { id: ended.id, kept: signIns.look(ended.id) as Kept, first: id, query };
}

describe('signing in', () => {
  test.each(['microsoft', 'google'] as const)('at %s gives a token for one check', async (provider) => {
    const { id, kept } = await signIn({ as: alice }, { provider });
    expect(kept).toMatchObject({ at: 'granted', names: [alice], byDevice: false });
    const host = provider === 'google' ? 'smtp.gmail.com' : 'localhost';
    const granted = takeToken(providers, id, { host, address: alice });
    expect(granted?.username).toBe(alice);
    expect(window.issued.get(granted?.accessToken ?? '')?.account).toBe(alice);
  });
  test('asks for the permission to send and nothing that lasts, with PKCE, state, nonce and the address', async () => {
    const { url } = await begin();
    const asked = new URL(url).searchParams;
    expect(asked.get('scope')).toBe('openid email profile https://outlook.office.com/SMTP.Send');
    expect(asked.get('redirect_uri')).toBe(`${site}/oauth/callback`);
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('login_hint')).toBe(alice);
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  });
  test('knows an account by its address and by its sign-in name', async () => {
    const { kept } = await signIn({ as: 'anna@tenant.onmicrosoft.com', email: 'Alice@Test.local' });
    expect(kept).toMatchObject({ names: ['Alice@test.local', 'anna@tenant.onmicrosoft.com'] });
  });
  test('without the permission to send ends without a token', async () => {
    const { kept } = await signIn({ as: alice, withoutMail: 'yes' });
    expect(kept).toMatchObject({ at: 'failed', fault: { fault: 'no-mail' } });
  });
  test.each([
    ['No, thank you', 'refused', 'AADSTS65004'],
    ['Needs an administrator', 'approval', 'AADSTS90094'],
    ['Nobody agreed yet', 'approval', 'AADSTS65001'],
    ['Other organisation', 'wrong-tenant', 'AADSTS50020'],
    ['One organisation only', 'wrong-tenant', 'AADSTS50194'],
    ['Not in this tenant', 'wrong-tenant', 'AADSTS90072'],
    ['Rule says no', 'policy', 'AADSTS53003'],
    ['Out of order', 'unreachable', 'server_error'],
  ])('with “%s” in the window is told apart as %s', async (refuse, fault, code) => {
    const { kept } = await signIn({ refuse });
    expect(kept).toMatchObject({ at: 'failed', fault: { fault, code } });
  });
  test('with a wrong secret of ours is our own fault', async () => {
    const wrong = providersAt(window.base, { MICROSOFT_CLIENT_SECRET: 'wrong' });
    const { id, url } = await begin();
    const query = await throughWindow(url, { as: alice });
    const ended = await finishSignIn(wrong, { id, query, site });
    expect(signIns.look(ended?.id ?? '')).toMatchObject({ fault: { fault: 'setup', code: 'AADSTS7000215' } });
  });
  test('while the provider is away says that it does not answer', async () => {
    const away = await startIdentityProvider({ id: 'sendwell' });
    const there = providersAt(away.base, { MICROSOFT_TENANT: 'organizations' });
    const { id, url } = await begin();
    const query = await throughWindow(url, { as: alice });
    await away.stop();
    const ended = await finishSignIn(there, { id, query, site });
    expect(signIns.look(ended?.id ?? '')).toMatchObject({ fault: { fault: 'unreachable' } });
  });
});

describe('an attack on the way back', () => {
  test.each(spoilt)('an identity whose %s is not right gives no token', async (spoil) => {
    const { kept } = await signIn({ as: alice, spoil });
    expect(kept).toMatchObject({ at: 'failed', fault: { fault: 'unclear' } });
  });
  test('the same answer a second time ends nothing', async () => {
    const { first, id, query } = await signIn({ as: alice });
    expect(await finishSignIn(providers, { id: first, query, site })).toBeNull();
    expect(await finishSignIn(providers, { id, query, site })).toBeNull();
  });
  test('two answers at the same moment end once', async () => {
    const { id, url } = await begin();
    const query = await throughWindow(url, { as: alice });
    const both = await Promise.all([1, 2].map(() => finishSignIn(providers, { id, query, site })));
    expect(both.filter((each) => each !== null)).toHaveLength(1);
  });
  test('an answer to somebody else’s question is not taken, and one’s own question stays open', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    const strange = await throughWindow(theirs.url, { as: 'mallory@test.local' });
    expect(await finishSignIn(providers, { id: mine.id, query: strange, site })).toBeNull();
    const own = await throughWindow(mine.url, { as: alice });
    expect(await finishSignIn(providers, { id: mine.id, query: own, site })).not.toBeNull();
  });
  test.each([undefined, '', 'x', 'a'.repeat(43)])('an answer with the cookie %j is not taken', async (id) => {
    const { url } = await begin();
    const query = await throughWindow(url, { as: alice });
    expect(await finishSignIn(providers, { id, query, site })).toBeNull();
  });
  test('an answer without a code or with another’s code gives no token', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    const query = await throughWindow(mine.url, { as: alice });
    query.set('code', (await throughWindow(theirs.url, { as: alice })).get('code') ?? '');
    const ended = await finishSignIn(providers, { id: mine.id, query, site });
    expect(signIns.look(ended?.id ?? '')).toMatchObject({ at: 'failed', fault: { fault: 'expired' } });
  });
  test('a description from outside is not kept', async () => {
    const { id, url } = await begin();
    const state = new URL(url).searchParams.get('state') ?? '';
    const query = new URLSearchParams({
      state,
      error: '<script>',
      error_description: 'Call +44 123 and tell them your password',
    });
    const ended = await finishSignIn(providers, { id, query, site });
    expect(signIns.look(ended?.id ?? '')).toMatchObject({ fault: { fault: 'unclear', code: null } });
  });
});

describe('a token', () => {
  const wanted = { host: 'localhost', address: alice };
  test('is given out once', async () => {
    const { id } = await signIn({ as: alice });
    expect(takeToken(providers, id, wanted)).not.toBeNull();
    expect(takeToken(providers, id, wanted)).toBeNull();
  });
  test('goes to no other server than its provider’s', async () => {
    const { id } = await signIn({ as: alice });
    for (const host of ['smtp.gmail.com', 'smtp.office365.com.evil.example', 'evil.example', '127.0.0.1', ''])
      expect(takeToken(providers, id, { host, address: alice })).toBeNull();
    expect(takeToken(providers, id, wanted)).not.toBeNull();
  });
  test('is for the account, and at Microsoft for the address that was typed: nobody else', async () => {
    const { id } = await signIn({ as: 'bob@test.local' });
    expect(takeToken(providers, id, { host: 'localhost', address: 'mallory@test.local' })).toBeNull();
    expect(takeToken(providers, id, wanted)?.username).toBe(alice);
    const google = await signIn({ as: 'bob@test.local' }, { provider: 'google' });
    expect(takeToken(providers, google.id, { host: 'smtp.gmail.com', address: alice })).toBeNull();
  });
  test('shows nowhere', async () => {
    const { id, kept } = await signIn({ as: alice });
    const token = kept.at === 'granted' ? kept.reveal() : '';
    expect(token).toMatch(/^at-/);
    for (const shown of [JSON.stringify(kept), inspect(kept, { depth: 9, showHidden: true }), String(kept)])
      expect(shown).not.toContain(token);
    expect(JSON.stringify(signIns.look(id))).not.toContain(token);
  });
});
