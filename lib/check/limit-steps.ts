import type { Counter } from '@/lib/limits/counter';
import { countedAs } from '@/lib/visitor/visitor';
import type { Asked, Reached } from './asked';
import { barredTogether, providerAt } from './barred-together';

/** One count of a check. `key`: whose. `signIn`: a count of refused sign-ins, which is taken back where none was refused. */
export type Step = { what: Reached['what']; counter: Counter; key: string[]; signIn: boolean };

/** What is counted: checks by visitor, host and link; sign-ins by account and host, by visitor, and by host. */
export type Counters = {
  visitors: Counter;
  hosts: Counter;
  links: Counter;
  accounts: Counter;
  signIns: { by: Counter; at: Counter };
};

function check(what: Step['what'], counter: Counter, ...key: string[]): Step {
  return { what, counter, key, signIn: false };
}

function signIn(what: Step['what'], counter: Counter, ...key: string[]): Step {
  return { what, counter, key, signIn: true };
}

/** How a check is counted by what was asked for. */
export function stepsOf(
  { visitors, hosts, links, accounts, signIns }: Counters,
  { visitor, host, account, link, linked }: Asked,
): Step[] {
  const who = countedAs(visitor);
  const at = barredTogether(host);
  return [
    check('visitor', visitors, who),
    // staff vouch for a link’s own server: its checks are counted by the link, and nobody else uses them up
    ...(linked ? [] : [check('host', hosts, host)]),
    ...(link ? [check('link', links, link)] : []),
    ...(account === undefined
      ? []
      : [
          signIn('account', accounts, account.toLowerCase(), at),
          signIn('visitor', signIns.by, who),
          signIn('sign-ins', signIns.at, at),
        ]),
  ];
}

/** How it is counted for the machines to which its host leads; not at all at a known provider, which is counted by name. */
export function stepsAt(
  { hosts, accounts, signIns }: Counters,
  { host, account, linked }: Asked,
  places: readonly string[],
): Step[] {
  return (providerAt(host) ? [] : places).flatMap((place) => [
    ...(linked ? [] : [check('host', hosts, 'at', place)]),
    ...(account === undefined
      ? []
      : [
          signIn('account', accounts, account.toLowerCase(), 'at', place),
          signIn('sign-ins', signIns.at, 'at', place),
        ]),
  ]);
}
