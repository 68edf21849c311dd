import type { Provider } from './provider';

/** True where every way to sign in is the provider’s own window: a password typed into settings is turned down. */
export function takesNoPassword({ signIn }: Provider): boolean {
  return signIn.length > 0 && signIn.every(({ way }) => way === 'modern-only');
}
