import type { Failure } from './evidence';

/** Both sides began in different ways, which is set for a port at all addresses (`stopCodes`). */
const ofPort = new Set(['ETLSFIRST', 'EPLAINFIRST']);

/** Whether one address of a host may stop a check so, and another of the same host not. */
export function ofOneAddress({ stage, code }: Failure): boolean {
  return (stage === 'encrypt' || stage === 'greet') && !ofPort.has(code ?? '');
}
