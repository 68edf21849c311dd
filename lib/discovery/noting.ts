import type { Resolving } from '@/lib/dns/resolving';
import type { DiscoveryOptions } from './options';

/** The same options for one source, and whether until now a question of it went without an answer, or was kept from being asked. */
export type Noted = { options: DiscoveryOptions; unheard: () => boolean };

/**
 * Notes what a source could not learn: look-ups that failed or went unanswered, and dials that a limit did not let happen. A
 * server that is not there, and one that the guard keeps out, are answers.
 */
export function noting(options: DiscoveryOptions): Noted {
  let unheard = false;
  const looked = <R extends { status: string }>(ask: (name: string) => Promise<R>) => {
    return async (name: string): Promise<R> => {
      const answer = await ask(name);
      unheard ||= answer.status === 'failed' || answer.status === 'unanswered';
      return answer;
    };
  };
  const allowed = <A extends unknown[]>(ask: (...about: A) => Promise<boolean>) => {
    return async (...about: A): Promise<boolean> => {
      const may = await ask(...about);
      unheard ||= !may;
      return may;
    };
  };
  const { mayDial, mayReach, resolving } = options;
  const { mx, srv, txt, cname, addresses } = resolving;
  const noted: Resolving = {
    mx: looked(mx),
    srv: looked(srv),
    txt: looked(txt),
    cname: looked(cname),
    addresses: looked(addresses),
  };
  return {
    options: {
      ...options,
      resolving: noted,
      ...(mayDial && { mayDial: allowed(mayDial) }),
      ...(mayReach && { mayReach: allowed(mayReach) }),
    },
    unheard: () => unheard,
  };
}
