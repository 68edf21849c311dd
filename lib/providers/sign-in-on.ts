import type { Provider, SignIn } from './provider';

/** True on the days (UTC) from `from` to the day before `until`; an absent end is open. */
export function holdsOn({ from, until }: { from?: string; until?: string }, day: Date): boolean {
  const date = day.toISOString().slice(0, 10);
  return (from === undefined || from <= date) && (until === undefined || date < until);
}

/** The ways to sign in for sending that a provider has on a day (UTC), the usual one first. Empty: we do not know. */
export function signInOn(provider: Provider, day: Date): SignIn[] {
  return provider.signIn.filter((way) => holdsOn(way, day));
}
