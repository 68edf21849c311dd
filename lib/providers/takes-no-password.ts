import type { Provider } from './provider';
import { signInOn } from './sign-in-on';

/** True where every way to sign in on a day (UTC) is the provider’s own window: a password typed into settings is turned down. */
export function takesNoPassword(provider: Provider, day = new Date()): boolean {
  const ways = signInOn(provider, day);
  return ways.length > 0 && ways.every(({ way }) => way === 'modern-only');
}
