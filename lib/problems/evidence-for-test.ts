import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';

/** A boring check that went well; a test changes the one thing it is about. */
export function evidenceWith(changes: Partial<Evidence> = {}): Evidence {
  return {
    settings: { host: 'smtp.example.com', port: 587, encryption: 'starttls' },
    mode: 'send',
    signIn: true,
    stages: [{ stage: 'sign-in', status: 'ok', ms: 40 }],
    addresses: [],
    neighbours: [],
    ...changes,
  };
}

/** The same check, stopped by this failure. */
export function stoppedBy(failure: Failure, changes: Partial<Evidence> = {}): Evidence {
  return evidenceWith({ failure, ...changes });
}

/** A neighbour that answers properly. */
export function fine(
  port: number,
  encryption: NeighbourReport['encryption'],
  auth = ['LOGIN', 'PLAIN'],
): NeighbourReport {
  return {
    port,
    encryption,
    status: 'ok',
    ms: 20,
    offer: { starttls: false, auth, utf8: true, pipelining: true },
  };
}
