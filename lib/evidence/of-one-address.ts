import type { Failure } from './evidence';
import type { AddressReport } from './reports';
import { stopCodes } from './stop-codes';

/** Whether nobody called this address. A code tells of a call to which there was no way. */
export function isUntried({ status, code }: AddressReport): boolean {
  return status === 'not-tried' && !code;
}

/** How many addresses of a host were not called, where none of those that were answers: one of them may. */
export function leftUntried(addresses: readonly AddressReport[]): number {
  if (!addresses.some(({ status }) => status === 'failed')) return 0;
  if (addresses.some(({ status }) => status === 'connected')) return 0;
  return addresses.filter(isUntried).length;
}

/** Both sides began in different ways, which is mostly set for a port at all addresses. */
const ofPort = new Set<string>([stopCodes.tlsFirst, stopCodes.plainFirst]);

/** Whether a check stopped where the server is met, by its encryption or its welcome: another address may do better there. */
export function whileMeeting({ stage }: Failure): boolean {
  return stage === 'encrypt' || stage === 'greet';
}

/** Whether a check stopped because nothing was offered by which it could sign in: nothing secret was said. */
export function offersNoWay(failure: Failure | undefined): boolean {
  return failure?.code === stopCodes.noMechanism || failure?.code === stopCodes.noAuth;
}

/** Whether a sign-in was turned down for now, which may be a fault behind one address of several. */
export function notNowAtSignIn({ stage, reply }: Failure): boolean {
  return stage === 'sign-in' && reply !== undefined && reply.code >= 400 && reply.code < 500;
}

/** Whether what stopped a check so is as often of one address of a host as of all. */
export function ofOneAddress(failure: Failure): boolean {
  return offersNoWay(failure) || (whileMeeting(failure) && !ofPort.has(failure.code ?? ''));
}
