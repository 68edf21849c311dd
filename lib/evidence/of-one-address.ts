import type { Failure } from './evidence';

/** Both sides began in different ways, which is mostly set for a port at all addresses (`stopCodes`). */
const ofPort = new Set(['ETLSFIRST', 'EPLAINFIRST']);

/** Whether a check stopped where the server is met, by its encryption or its welcome: another address may do better there. */
export function whileMeeting({ stage }: Failure): boolean {
  return stage === 'encrypt' || stage === 'greet';
}

/** Whether what stopped a check so is as often of one address of a host as of all. */
export function ofOneAddress(failure: Failure): boolean {
  return whileMeeting(failure) && !ofPort.has(failure.code ?? '');
}
