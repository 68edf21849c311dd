import { readOptions } from '@/lib/check/options';
import { createResolving, type Resolving } from '@/lib/dns/resolving';
import { readSwitch } from '@/lib/installation/switched-off';
import type { Environment } from '@/lib/process/environment';
import type { Neighbour } from '@/lib/smtp/look';
import type { EngineOptions, Route } from '@/lib/smtp/target';
import { asksRegister } from './asks-register';

/** What a discovery may do. `routes` are pretend servers beside this process. */
export type DiscoveryOptions = EngineOptions & {
  resolving: Resolving;
  /** The ports at which guessed servers are looked at, the preferred first. */
  ports: Neighbour[];
  /** Asked before each host is dialled: counts the look, and says whether it may be. Without it every one may. */
  mayDial?: (host: string) => Promise<boolean>;
  /** Asked with a host’s addresses before the first is dialled, for a page or at its mail ports: counts the same for them. */
  mayReach?: (addresses: readonly string[], kind: LookKind) => Promise<boolean>;
  /** Whether Thunderbird’s public register is asked, which gets to know the domain. */
  ispdb: boolean;
  /** Where web servers stand in a test, and who vouches for them: 443 and the authorities of the system otherwise. */
  web?: { port: number; ca: string };
};

/** What a host is dialled for. */
export type LookKind = 'page' | 'mail';

/** RFC 8314 §3 and RFC 6409. Port 25 is left out: exchangers answer there, and they are not for sending from Outlook. */
const relay = 25;
const portsLookedAt = 2;

/**
 * Reads DNS_SERVERS, DISCOVERY_ISPDB and the CHECK_… variables; throws an error that names the one that does not fit. With
 * CHECK_OFF nobody may be dialled.
 */
export function readDiscoveryOptions(env: Environment, routes: Route[] = []): DiscoveryOptions {
  const { neighbours, guard, name } = readOptions(env);
  const ispdb = asksRegister(env);
  return {
    guard,
    ...(name && { name }),
    routes,
    resolving: createResolving(env),
    ports: neighbours
      .filter(({ port, encryption }) => port !== relay && encryption !== 'none')
      .slice(0, portsLookedAt),
    ispdb,
    ...(readSwitch(env) !== null && { mayDial: async () => false }),
  };
}
