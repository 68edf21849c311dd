import type net from 'node:net';
import { isFromHere } from '@/lib/evidence/error-codes';
import type { AddressReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { alternate } from './alternate';
import { addressesDialled, budget, socketsPerHost } from './budget';
import { type Dial, dialOne } from './dial';
import { over, type Stop } from './stop';
import type { Target, VettedAddress } from './target';
import { controllerWithin } from './within';

/**
 * `socket`: a line to `address`, the first that answered. `others` resolves, within 2 seconds, when it is known of each address that
 * was dialled whether it answers; `reports` are filled by then.
 */
type Connected = { socket: net.Socket; address: VettedAddress; others: Promise<void> };

/**
 * `reports` gets one for each address, also for those that are not dialled. `bothFamilies`: when one address family has won
 * at once, the other is tried too, to be told from a dead one.
 */
type Race = Omit<Dial, 'onDial'> & { reports: AddressReport[]; bothFamilies: boolean };

/** Which failure says most, when several addresses failed differently. */
const telling = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'];

/** To so many addresses a call goes out before any look at another port begins, unless one answers sooner. */
const beforeLooks = 3;

/** How long addresses that lost the race may still answer: one that is slower is as good as dead to a mail program. */
const graceForOthers = 2_000;

/** One address. `ended`: set once it is dialled, and never rejects. `cut` ends the dial, `dialling` says that it is under way. */
type Attempt = {
  vetted: VettedAddress;
  report: AddressReport;
  ended?: Promise<unknown>;
  cut?: AbortController;
  dialling: boolean;
};

/**
 * Connects to the first address that answers (RFC 8305): families alternate, the next address is tried after 250 ms or
 * at once when one fails, each has 6 seconds, or 3 where they are more than there are sockets. Those wait like looks at other
 * ports for a place. Throws the most telling error when none answers.
 */
export async function connect(target: Target, port: number, race: Race): Promise<Connected> {
  const all = alternate(target.addresses).map(toTry);
  const attempts = all.slice(0, race.urgent ? addressesDialled : socketsPerHost);
  race.reports.push(...all.map(({ report }) => report));
  const patience = attempts.length > socketsPerHost ? budget.addressOfMany : budget.address;
  const errors: Stop[] = [];
  let winner: Attempt | undefined;
  const { signal, places } = race;
  const keep = race.urgent ? places.keep : () => {};
  const dial = (attempt: Attempt) => {
    const urgent = race.urgent && !winner && attempts.indexOf(attempt) < socketsPerHost;
    const socket = begin(attempt, target, port, { signal, places, urgent, patience });
    keep(winner ? 0 : stillToDial(attempts));
    return socket;
  };
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const decide = () => {
      clearTimeout(timer);
      keep(0);
    };
    const startNext = () => {
      clearTimeout(timer);
      const attempt = attempts.find(({ ended }) => !ended);
      if (winner || !attempt) return;
      timer = setTimeout(startNext, budget.nextAddress);
      dial(attempt).then(
        (socket) => {
          if (winner) return hangUp(socket);
          winner = attempt;
          decide();
          const spare = race.bothFamilies ? spareFor(attempt, attempts) : undefined;
          if (spare) dial(spare).then(hangUp, () => {});
          resolve({ socket, address: attempt.vetted, others: settle(attempts) });
        },
        (error: Stop) => {
          errors.push(error);
          if (signal.aborted || errors.length === attempts.length) {
            decide();
            reject(signal.aborted ? signal.reason : mostTelling(errors));
          } else startNext();
        },
      );
    };
    startNext();
  });
}

function toTry(vetted: VettedAddress): Attempt {
  return { vetted, report: { ...vetted, status: 'not-tried', ms: 0 }, dialling: false };
}

/** Dials one address, and keeps in its attempt how far that is. */
function begin(
  attempt: Attempt,
  target: Target,
  port: number,
  how: Omit<Dial, 'onDial'>,
): Promise<net.Socket> {
  const cut = controllerWithin(how.signal);
  let since = 0;
  const onDial = () => {
    attempt.dialling = true;
    since = performance.now();
  };
  const { vetted, report } = attempt;
  const socket = dialOne(target, vetted, port, { ...how, signal: cut.signal, onDial }, report).finally(() => {
    const ms = Math.round(performance.now() - since);
    // a check that is given up has called this one, for as long as any other is given
    if (how.signal.aborted && attempt.dialling && report.status === 'not-tried' && ms >= graceForOthers)
      Object.assign(report, { status: 'failed', code: stopCodes.timedOut, ms });
    attempt.dialling = false;
  });
  attempt.cut = cut;
  attempt.ended = socket.catch(() => {});
  return socket;
}

function stillToDial(attempts: Attempt[]): number {
  return attempts.slice(0, beforeLooks).filter(({ ended }) => !ended).length;
}

/** The first address of the family that has not won, unless it has been dialled. */
function spareFor({ vetted: won }: Attempt, attempts: Attempt[]): Attempt | undefined {
  const other = attempts.find(({ vetted }) => vetted.family !== won.family);
  return other?.ended ? undefined : other;
}

const hangUp = (socket: net.Socket) => void socket.destroy();

/** Waits for those that were dialled, cuts off who is late, and takes back what says nothing about the server. */
async function settle(attempts: Attempt[]): Promise<void> {
  const late = setTimeout(() => {
    for (const { report, cut, dialling } of attempts) {
      if (report.status === 'connected') continue;
      if (dialling) Object.assign(report, { status: 'failed', code: stopCodes.timedOut, ms: graceForOthers });
      cut?.abort(over);
    }
  }, graceForOthers);
  late.unref();
  await Promise.all(attempts.map(({ ended }) => ended));
  clearTimeout(late);
  for (const { report } of attempts) if (isFromHere(report.code)) report.status = 'not-tried';
}

function mostTelling(errors: Stop[]): Stop | undefined {
  const rank = ({ code }: Stop) => (telling.includes(code) ? telling.indexOf(code) : telling.length);
  return [...errors].sort((a, b) => rank(a) - rank(b))[0];
}
