import net from 'node:net';
import type { AddressReport } from '@/lib/evidence/evidence';
import { addressesDialled, budget } from './budget';
import type { Places } from './places';
import { type Stop, stop, stopCodes } from './stop';
import type { Target, VettedAddress } from './target';

/** How to dial. `reports` is filled as attempts end, also after a winner is known; `urgent` goes before neighbours. */
export type Dial = { signal: AbortSignal; places: Places; urgent: boolean; reports: AddressReport[] };

/** Which failure says most, when several addresses failed differently. */
const telling = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'];

/**
 * Connects to the first address that answers (RFC 8305): families alternate, the next address is tried after 250 ms or
 * at once when one fails, each has 6 seconds. Throws the most telling error when none answers.
 */
export async function connect(target: Target, port: number, dial: Dial): Promise<net.Socket> {
  const queue = alternate(target.addresses).slice(0, addressesDialled);
  const reports = queue.map((vetted): AddressReport => ({ ...vetted, status: 'not-tried', ms: 0 }));
  dial.reports.push(...reports);
  const errors: Stop[] = [];
  const endings: (() => void)[] = [];
  return new Promise((resolve, reject) => {
    let won = false;
    let timer: NodeJS.Timeout | undefined;
    const startNext = () => {
      clearTimeout(timer);
      const [vetted, report] = [queue[endings.length], reports[endings.length]];
      if (won || !vetted || !report) return;
      const own = new AbortController();
      const end = () => {
        if (report.status === 'connected') return;
        Object.assign(report, { status: 'failed', code: stopCodes.timedOut, ms: graceForOthers });
        own.abort();
      };
      endings.push(end);
      timer = setTimeout(startNext, budget.nextAddress);
      const signal = AbortSignal.any([dial.signal, own.signal]);
      dialOne(target, vetted, port, { ...dial, signal }, report).then(
        (socket) => {
          if (won) return void socket.destroy();
          won = true;
          clearTimeout(timer);
          // an address that is slower than this is as good as dead to a mail program
          setTimeout(() => {
            for (const end of endings) end();
          }, graceForOthers).unref();
          resolve(socket);
        },
        (error: Stop) => {
          errors.push(error);
          if (dial.signal.aborted || errors.length === queue.length) {
            clearTimeout(timer);
            reject(dial.signal.aborted ? dial.signal.reason : mostTelling(errors));
          } else startNext();
        },
      );
    };
    startNext();
  });
}

/** How long addresses that lost the race may still answer, to be told from dead ones. Milliseconds. */
const graceForOthers = 2_000;

/** Opens one socket to one vetted address, judged again at this moment. Fills `report`, throws what Node throws. */
export async function dialOne(
  target: Target,
  { address }: VettedAddress,
  port: number,
  { signal, places, urgent }: Omit<Dial, 'reports'>,
  report: Partial<AddressReport> = {},
): Promise<net.Socket> {
  const release = await places.take(urgent);
  if (signal.aborted) {
    release();
    throw signal.reason;
  }
  const began = performance.now();
  const routed = target.route?.address === address ? target.route.ports[port] : undefined;
  if (routed === undefined && (target.route || !target.guard.address(address))) {
    release();
    throw stop('EACCES');
  }
  const socket = net.connect({ host: address, port: routed ?? port, noDelay: true, autoSelectFamily: false });
  const abort = () => socket.destroy();
  signal.addEventListener('abort', abort, { once: true });
  socket.once('close', () => {
    signal.removeEventListener('abort', abort);
    release();
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => socket.destroy(stop(stopCodes.timedOut)), budget.address);
    const end = (status: 'connected' | 'failed', error?: NodeJS.ErrnoException) => {
      clearTimeout(late);
      if (signal.aborted) return reject(signal.reason);
      Object.assign(
        report,
        { status, ms: Math.round(performance.now() - began) },
        error && { code: error.code },
      );
      if (error) reject(error);
    };
    socket.once('connect', () => {
      end('connected');
      socket.off('error', fail);
      resolve(socket);
    });
    const fail = (error: NodeJS.ErrnoException) => end('failed', error);
    socket.once('error', fail);
    socket.once('close', () => reject(signal.reason ?? stop(stopCodes.closed)));
  });
}

function alternate(addresses: VettedAddress[]): VettedAddress[] {
  const lead = addresses[0]?.family ?? 4;
  const first = addresses.filter(({ family }) => family === lead);
  const second = addresses.filter(({ family }) => family !== lead);
  return first
    .flatMap((address, index) => [address, ...second.slice(index, index + 1)])
    .concat(second.slice(first.length));
}

function mostTelling(errors: Stop[]): Stop | undefined {
  const rank = ({ code }: Stop) => (telling.includes(code) ? telling.indexOf(code) : telling.length);
  return [...errors].sort((a, b) => rank(a) - rank(b))[0];
}
