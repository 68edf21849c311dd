import { isNoSuchName } from '@/lib/evidence/error-codes';
import type { Evidence } from '@/lib/evidence/evidence';
import type { NameReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { namesInStead } from '@/lib/problems/change/name-on-certificate';
import { type Around, look } from '@/lib/smtp/look';
import { lookUp } from '@/lib/smtp/look-up';
import { over, type Stop, stop } from '@/lib/smtp/stop';
import type { EngineOptions, Target } from '@/lib/smtp/target';
import { controllerWithin } from '@/lib/smtp/within';

/** How long a verdict waits for them: as long as for looks at other ports. Milliseconds. */
const patience = 1_500;

/**
 * Looks up the names on a certificate that has no fault but to lack the one that was asked for, and calls the first that leads
 * to the host itself, by that name, at the tried port. No address is dialled that is not the host’s. Never throws.
 */
export async function lookAtNames(
  evidence: Evidence,
  around: Around | undefined,
  options: EngineOptions,
  signal: AbortSignal,
): Promise<NameReport[]> {
  const { failure, settings } = evidence;
  const isOfName = failure?.certificate?.faults.join() === 'name';
  if (!isOfName || !around || signal.aborted) return [];
  // a name on a pretend server’s certificate is no real one
  const isPretend = (name: string) => options.routes?.some(({ host }) => host === name) ?? false;
  const names = namesInStead(evidence).filter((name) => !around.target.route || isPretend(name));
  const end = controllerWithin(signal);
  const late = setTimeout(() => end.abort(stop(stopCodes.timedOut)), patience);
  const own = new Set(around.target.addresses.map(({ address }) => address));
  try {
    const found = await Promise.all(
      names.map((host) => leadsTo(host, settings.port, own, options, end.signal)),
    );
    const reports = found.flatMap((each) => each?.report ?? []);
    const target = found.find((each) => each?.target)?.target;
    const here = reports.find(({ host }) => host === target?.host);
    if (target && here) here.look = await look({ ...around, target }, settings, options, end.signal);
    return reports;
  } finally {
    clearTimeout(late);
    end.abort(over);
  }
}

/** Where a name leads, and the host’s own addresses under it, if it has any of them. Null where nobody told in time. */
async function leadsTo(
  host: string,
  port: number,
  own: ReadonlySet<string>,
  options: EngineOptions,
  signal: AbortSignal,
): Promise<{ report: NameReport; target?: Target } | null> {
  try {
    const found = await lookUp(host, [port], options, signal);
    if (found.refused) return { report: { host, leads: 'nowhere' } };
    const { target } = found;
    const addresses = target.addresses.filter(({ address }) => own.has(address));
    if (addresses.length === 0) return { report: { host, leads: 'elsewhere' } };
    return { report: { host, leads: 'here' }, target: { ...target, addresses } };
  } catch (error) {
    return isNoSuchName((error as Stop).code) ? { report: { host, leads: 'nowhere' } } : null;
  }
}
