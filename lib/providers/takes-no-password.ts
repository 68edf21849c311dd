import type { Provider } from './provider';
import { signInOn } from './sign-in-on';

/** True where every way to sign in on a day (UTC) is the provider’s own window: a password typed into settings is turned down. */
export function takesNoPassword(provider: Provider, day = new Date()): boolean {
  const ways = signInOn(provider, day);
  return ways.length > 0 && ways.every(({ way }) => way === 'modern-only');
}

/** True where a provider has a sign-in window of its own for sending today, whatever else it has. */
export function hasWindow(provider: Provider): boolean {
  return signInOn(provider, new Date()).some(({ way }) => way === 'modern' || way === 'modern-only');
}
