import { describe, expect, test } from 'vitest';
import { spoilt } from '@/e2e/servers/identity-tokens';
import { finishSignIn } from './finish';
import { signIns } from './kept';
import { alice, signInWindow, site, throughWindow } from './window-for-test';

const { providers, begin, signIn } = await signInWindow();

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
