import type { Offer } from './said';

/** The SASL mechanisms by which a check signs in, the preferred one first: with a token, or else with a password. */
export function usableWays(byToken: boolean): readonly string[] {
  return byToken ? ['XOAUTH2'] : ['PLAIN', 'LOGIN'];
}

/** Whether a server offers one of them. Without an offer: no. */
export function offersUsableWay(offer: Offer | undefined, byToken: boolean): boolean {
  return usableWays(byToken).some((way) => offer?.auth.includes(way));
}
