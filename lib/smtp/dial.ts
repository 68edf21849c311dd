import net from 'node:net';
import type { AddressReport } from '@/lib/evidence/reports';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget } from './budget';
import type { Places } from './places';
import { stop } from './stop';
import type { Target, VettedAddress } from './target';

/**
 * How to dial. `urgent` goes before others that wait for a place. `patience`: milliseconds, 6 seconds unless told. `onDial` is
 * called when the place is there.
 */
export type Dial = {
  signal: AbortSignal;
  places: Places;
  urgent: boolean;
  patience?: number;
  onDial?: () => void;
};

/** Opens one socket to one vetted address, judged again at this moment. Fills `report`, throws what Node throws. */
export async function dialOne(
  target: Target,
  { address }: VettedAddress,
  port: number,
  { signal, places, urgent, patience = budget.address, onDial }: Dial,
  report: Partial<AddressReport> = {},
): Promise<net.Socket> {
  const release = await places.take(urgent, signal);
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
  onDial?.();
  const socket = net.connect({ host: address, port: routed ?? port, noDelay: true, autoSelectFamily: false });
  // in a turn of its own: OpenSSL may be reading from it at this moment, and would read on in what is freed
  const abort = () => setImmediate(() => socket.destroy());
  signal.addEventListener('abort', abort, { once: true });
  socket.once('close', () => {
    signal.removeEventListener('abort', abort);
    release();
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => socket.destroy(stop(stopCodes.timedOut)), patience);
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
      socket.off('error', fail).off('close', closed);
      resolve(socket);
    });
    const fail = (error: NodeJS.ErrnoException) => end('failed', error);
    // one that was called off has no error to end it by
    const closed = () => {
      clearTimeout(late);
      reject(signal.reason ?? stop(stopCodes.closed));
    };
    socket.once('error', fail);
    socket.once('close', closed);
  });
}
