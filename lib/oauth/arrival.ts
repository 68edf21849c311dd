import { isSameAddress } from './account';
import type { SignInProviders } from './configuration';
import type { Fault } from './faults';
import { signIns } from './kept';
import { type SignInId, signInNames } from './sign-in-ids';

/**
 * What a page may know of a sign-in that has come back: never the token. `names`: the account’s addresses.
 * `same`: the account is the address that was typed. `fault`: there is no token, and why.
 */
export type Arrival = {
  provider: SignInId;
  providerName: string;
  address: string;
  names: string[];
  same: boolean;
  fault: Fault | null;
  /** For whoever has to allow this application: its public ID at the provider. */
  clientId: string;
};

/** The sign-in that this browser came back from, where it was for this server. */
export function arrivalFor(
  providers: SignInProviders,
  id: string | undefined,
  tried: { host?: string | undefined; port?: number | undefined; encryption?: string | undefined },
): Arrival | null {
  const kept = id ? signIns.look(id) : null;
  if (!kept || (kept.at !== 'granted' && kept.at !== 'failed')) return null;
  const { wish, names } = kept;
  const { host, port, encryption } = wish.values;
  if (host !== tried.host || port !== tried.port || encryption !== tried.encryption) return null;
  return {
    provider: wish.provider,
    providerName: signInNames[wish.provider],
    address: wish.address,
    names,
    same: names.some((name) => isSameAddress(name, wish.address)),
    fault: kept.at === 'failed' ? kept.fault : null,
    clientId: providers[wish.provider]?.clientId ?? '',
  };
}

/** A window that may be offered beside these servers. */
export type Window = { id: SignInId; name: string; hosts: string[]; device: boolean };

/** The sign-in windows that are set up, as a page needs them. */
export function windowsOf(providers: SignInProviders): Window[] {
  return Object.values(providers).map(({ id, hosts, device }) => ({
    id,
    name: signInNames[id],
    hosts: [...hosts],
    device: device !== null,
  }));
}
