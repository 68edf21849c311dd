import { afterAll } from 'vitest';
import { startIdentityProvider } from '@/e2e/servers/identity-provider';
import { beginSignIn } from './begin';
import { readSignIns, type SignInProviders } from './configuration';
import { finishSignIn } from './finish';
import { type Kept, signIns, type Wish } from './kept';

/** Where the window leads back to, and whose mailbox it is. */
export const site = 'http://127.0.0.1:3000';
export const alice = 'alice@test.local';

/** Goes through the sign-in window of a test's provider as a browser would, by one of its links, and gives the way back. */
export async function throughWindow(url: string, press: Record<string, string>): Promise<URLSearchParams> {
  const to = new URL(url);
  for (const [name, value] of Object.entries(press)) to.searchParams.set(name, value);
  const answer = await fetch(to, { redirect: 'manual' });
  const back = answer.headers.get('location');
  if (!back) throw new Error(`the window says ${answer.status}: ${await answer.text()}`);
  return new URL(back).searchParams;
}

/** Microsoft and Google as an installation knows them, both at this test’s window. */
export function providersAt(base: string, more: Record<string, string> = {}): SignInProviders {
  const { providers, wrong } = readSignIns({
    MICROSOFT_CLIENT_ID: 'sendwell',
    MICROSOFT_CLIENT_SECRET: 'hush',
    MICROSOFT_BASE: base,
    MICROSOFT_HOSTS: 'localhost',
    GOOGLE_CLIENT_ID: 'sendwell',
    GOOGLE_CLIENT_SECRET: 'hush',
    GOOGLE_BASE: base,
    ...more,
  });
  if (wrong.length > 0) throw new Error(wrong.join());
  return providers;
}

/** For the top of a test file, awaited: a window, which is closed after the last test, and the ways through it. */
export async function signInWindow() {
  const window = await startIdentityProvider({ id: 'sendwell', secret: 'hush' });
  afterAll(() => window.stop());
  const providers = providersAt(window.base);
  const begin = (more: Partial<Wish> = {}) => {
    const values = { host: 'localhost', port: 587, encryption: 'starttls' } as const;
    const wish: Wish = { provider: 'microsoft', address: alice, values, locale: 'en', ...more };
    const provider = providers[wish.provider];
    if (!provider) throw new Error('not set up');
    return beginSignIn(provider, site, wish, false);
  };
  /** From the button to what is kept afterwards. */
  const signIn = async (press: Record<string, string>, more: Partial<Wish> = {}) => {
    const { id, url } = await begin(more);
    const query = await throughWindow(url, press);
    const ended = await finishSignIn(providers, { id, query, site });
    if (!ended) throw new Error('there was nothing to end');
    return { id: ended.id, kept: signIns.look(ended.id) as Kept, first: id, query };
  };
  return { window, providers, begin, signIn };
}
