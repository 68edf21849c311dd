import { placeInProcess } from '@/lib/process/once-a-process';

const stopping = placeInProcess<boolean>('stopping');

/** Whether this process is about to end: checks that run may end, new ones belong to another process. */
export function isStopping(): boolean {
  return stopping.get() ?? false;
}

export function beginStopping(): void {
  stopping.set(true);
}
