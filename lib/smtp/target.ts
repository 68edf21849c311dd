import type { Guard } from './guard';

/** One address of a host that has passed the guard. */
export type VettedAddress = { address: string; family: 4 | 6 };

/** A pretend server on loopback that stands in for `host`: nothing but its ports is reached, and `ca` is trusted for it alone. */
export type Route = { host: string; ports: Record<number, number>; address: string; ca: string };

/** What the installation sets. `name` introduces us (EHLO) and names our messages. */
export type EngineOptions = { guard: Guard; name?: string; routes?: Route[] };

/** Where a check goes: decided once, after the look-up, and shared by the check and its neighbours. */
export type Target = {
  /** As the certificate must name it: A-labels, or an IP address. */
  host: string;
  addresses: VettedAddress[];
  guard: Guard;
  route?: Route;
};
