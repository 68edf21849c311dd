import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { signIns } from './kept';
import { takeToken } from './token-for-check';
import { alice, signInWindow } from './window-for-test';

const { providers, signIn } = await signInWindow();

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
