import type { Settings } from '@/lib/settings/settings';
import { socketsPerHost } from '@/lib/smtp/budget';
import { look } from '@/lib/smtp/look';
import { createPlaces } from '@/lib/smtp/places';
import { redactionOf } from '@/lib/smtp/redaction';
import type { DiscoveryOptions } from './options';
import { vettedTarget } from './vetted-target';

/** Those of the usual ports where a host greets, encrypts with a good certificate for its name, and lets people sign in. */
export async function submissionAt(
  host: string,
  options: DiscoveryOptions,
  signal: AbortSignal,
): Promise<Settings[]> {
  const target = await vettedTarget(host, options, 'mail', signal);
  if (!target || signal.aborted) return [];
  const around = { target, places: createPlaces(socketsPerHost), redaction: redactionOf([]) };
  const allowed = options.ports.filter(({ port }) =>
    target.route ? target.route.ports[port] !== undefined : options.guard.port(port),
  );
  const reports = await Promise.all(allowed.map((neighbour) => look(around, neighbour, options, signal)));
  return reports
    .filter(({ status, offer }) => status === 'ok' && offer && offer.auth.length > 0)
    .map(({ port, encryption }) => ({ host, port, encryption }));
}
