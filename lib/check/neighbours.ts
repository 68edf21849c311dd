import { incomingProtocol } from '@/lib/settings/incoming-port';
import type { Settings } from '@/lib/settings/settings';
import type { Neighbour } from '@/lib/smtp/look';

/**
 * Which other ports and encryptions to look at beside a check: the usual ones but for the one that is tried, and the
 * tried port with the other encryptions, for servers on unusual ports; a port for fetching mail is never called. In order
 * of preference: the smallest change first.
 */
export function neighboursOf(settings: Settings, usual: Neighbour[]): Neighbour[] {
  const others = usual.filter(
    ({ port, encryption }) => port !== settings.port || encryption !== settings.encryption,
  );
  const elsewhere = others.filter(({ port }) => port !== settings.port);
  const same = others.filter(({ port }) => port === settings.port);
  const turned = (['tls', 'starttls'] as const)
    .filter((each) => each !== settings.encryption && same.every(({ encryption }) => encryption !== each))
    .map((encryption): Neighbour => ({ port: settings.port, encryption }));
  // without encryption nothing is known yet of how this port begins it
  if (same.length > 0) return [...same, ...(settings.encryption === 'none' ? turned : []), ...elsewhere];
  if (incomingProtocol(settings.port)) return others;
  // on a port of its own another encryption is the likeliest answer; on a usual one the least likely
  return usual.some(({ port }) => port === settings.port) ? [...others, ...turned] : [...turned, ...others];
}
