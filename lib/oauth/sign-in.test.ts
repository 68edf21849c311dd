import { describe, expect, test } from 'vitest';
import { startIdentityProvider } from '@/e2e/servers/identity-provider';
import { finishSignIn } from './finish';
import { signIns } from './kept';
import { takeToken } from './token-for-check';
import { alice, providersAt, signInWindow, site, throughWindow } from './window-for-test';

const { window, providers, begin, signIn } = await signInWindow();

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
