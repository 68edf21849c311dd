import type { Failure } from '@/lib/evidence/evidence';
import { notNowAtSignIn, ofOneAddress, whileMeeting } from '@/lib/evidence/of-one-address';
import type { AddressReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget } from './budget';
import { type Around, look, type Neighbour } from './look';
import { over } from './stop';
import type { EngineOptions } from './target';
import { withDeadline } from './waiting';
import type { Found } from './way';

/** How many addresses beside the one that answered first are looked at, so that places are left for other looks. */
const looked = 2;

/** How long another address may take until it has greeted and encrypted. Milliseconds. */
export const patience = 2_500;

/** What is a stranger at one address is one at all of them, or a server there has greeted by now. Milliseconds. */
const besideStranger = 500;

/** Whether an address speaks another encryption than the first is known about as soon as what the first speaks. Milliseconds. */
const besideWrongMode = 250;

type Means = Around & { options: EngineOptions; signal: AbortSignal };

/**
 * Looks at the other addresses of a host as at a neighbour: do they greet and encrypt like the one that answered first?
 * One of its own family and one of the other, which is called only where the dial of it (`found.others`) went well.
 * Begins at once; resolves within 5 seconds, when `found.addresses` says it. Never rejects.
 */
export async function lookAtOthers(found: Found, place: Neighbour, means: Means): Promise<void> {
  const winner = found.addresses.find(({ status }) => status === 'connected');
  const rest = found.addresses.filter((report) => report !== winner);
  const own = rest.filter(({ family }) => family === winner?.family).slice(0, looked);
  const other = rest.filter(({ family }) => family !== winner?.family).slice(0, 1);
  const chosen = other.length > 0 ? [...own.slice(0, looked - 1), ...other] : own;
  await Promise.all(
    chosen.map(async (report) => {
      if (report.family !== winner?.family) await found.others;
      const isDead = report.status === 'failed';
      const isUnknown = report.status === 'not-tried' && report.family !== winner?.family;
      if (!isDead && !isUnknown) await lookAt(report, place, means);
    }),
  ).catch(() => {});
}

async function lookAt(report: AddressReport, place: Neighbour, means: Means): Promise<void> {
  const { target, options, signal } = means;
  const { address, family } = report;
  const only = { ...target, addresses: [{ address, family }] };
  const seen = await look({ ...means, target: only }, place, options, signal, { patience });
  if (seen.status === 'not-finished') return;
  if (seen.status === 'refused' || seen.status === 'timeout') {
    const code = seen.status === 'refused' ? 'ECONNREFUSED' : 'ETIMEDOUT';
    Object.assign(report, { status: 'failed', code, ms: seen.ms });
    return;
  }
  Object.assign(report, { status: 'connected', ms: report.ms || seen.ms, answers: seen.status });
  if (seen.offer) report.offer = seen.offer;
  if (seen.reply) report.reply = seen.reply;
}

/** Waits for what is still found out beside a check, so many milliseconds at most. Never rejects. */
export async function settled(
  signal: AbortSignal,
  most: number,
  ...work: (Promise<void> | undefined)[]
): Promise<void> {
  if (most > 0 && work.some(Boolean))
    await withDeadline(Promise.all(work), most, () => over, signal).catch(() => {});
}

/** How long a verdict on this failure waits for looks at other addresses: as long as one of them may be sound. Milliseconds. */
export function worthWaiting(failure: Failure): number {
  if (notNowAtSignIn(failure)) return budget.whole;
  if (!ofOneAddress(failure)) return whileMeeting(failure) ? besideWrongMode : 0;
  return failure.code === stopCodes.notSmtp ? besideStranger : budget.whole;
}
