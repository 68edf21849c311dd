import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { NeighbourReport } from '@/lib/evidence/reports';
import type { Offer } from '@/lib/evidence/said';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import { certificateWith } from '@/lib/problems/judge/evidence-for-test';
import type { Settings } from '@/lib/settings/settings';
import { neighboursOf } from './neighbours';
import { readOptions } from './options';

/** What is behind one port: what it begins with, the ways to sign in that it names, and whether its certificate is good. */
export type Door = {
  speaks: 'nobody' | 'nothing' | 'tls' | 'starttls' | 'plain';
  auth: string[];
  expired?: true;
};
/** How a server ends a check that got as far as the message, on each of its ports. */
export type Later = Failure | null;
/** One host. */
export type World = { doors: Record<number, Door>; later: Later };
/** Who looks: before any sign-in, with a password, or as a relay’s client that has none. */
export type Visitor = Pick<Evidence, 'mode' | 'signIn'>;

const offerOf = (auth: string[]): Offer => ({ starttls: false, auth, utf8: true, pipelining: true });
const usual = readOptions({}).neighbours;
const expired = certificateWith({ faults: ['expired'] });

/** Why these settings do not lead to a server that can be spoken to over a secure line, or in clear where that was chosen. */
function inTheWay({ speaks, expired: outdated }: Door, { encryption }: Settings): Failure | null {
  if (speaks === 'nobody') return { stage: 'connect', code: 'ECONNREFUSED' };
  if (speaks === 'nothing') return { stage: 'connect', code: 'ETIMEDOUT' };
  if (encryption === 'tls' && speaks !== 'tls')
    return { stage: 'encrypt', code: 'EPLAINFIRST', answered: 'smtp' };
  if (encryption !== 'tls' && speaks === 'tls') return { stage: 'greet', code: 'ETLSFIRST', answered: 'tls' };
  if (encryption === 'starttls' && speaks === 'plain')
    return { stage: 'encrypt', code: 'ENOSTARTTLS', command: 'STARTTLS' };
  return outdated && encryption !== 'none' ? { stage: 'encrypt', certificate: expired } : null;
}

function looked(door: Door, at: NeighbourReport): NeighbourReport {
  const failure = inTheWay(door, { host: '', ...at });
  if (!failure) return { ...at, offer: offerOf(door.auth) };
  if (failure.certificate) return { ...at, status: 'bad-certificate', certificate: failure.certificate };
  if (failure.stage === 'connect')
    return { ...at, status: failure.code === 'ETIMEDOUT' ? 'timeout' : 'refused' };
  return { ...at, status: failure.code === 'ENOSTARTTLS' ? 'no-starttls' : 'wrong-mode' };
}

/** What a check of such a server sees with these settings. */
export function seenBy(visitor: Visitor, { doors: all, later }: World, settings: Settings): Evidence {
  const nobody: Door = { speaks: 'nobody', auth: [] };
  const door = all[settings.port] ?? nobody;
  const failure = inTheWay(door, settings) ?? afterwards(visitor, door, settings, later);
  const signedIn = visitor.signIn && failure?.stage !== 'sign-in' && settings.encryption !== 'none';
  return {
    ...visitor,
    settings,
    stages: signedIn ? [{ stage: 'sign-in', status: 'ok', ms: 1 }] : [],
    addresses: [],
    neighbours: neighboursOf(settings, usual).map((at) =>
      looked(all[at.port] ?? nobody, { ...at, status: 'ok', ms: 1 }),
    ),
    ...(!inTheWay(door, settings) && {
      offer: { ...offerOf(door.auth), starttls: door.speaks === 'starttls' },
    }),
    ...(failure && { failure }),
  };
}

function afterwards(
  { mode, signIn }: Visitor,
  { speaks, auth }: Door,
  { encryption }: Settings,
  later: Later,
) {
  if (mode === 'server') return null;
  const stopped = (code: string): Failure => ({ stage: 'sign-in', code });
  if (signIn && encryption === 'none' && (auth.length > 0 || speaks === 'starttls'))
    return stopped('EPLAINTEXT');
  if (signIn && encryption !== 'none' && auth.length === 0) return stopped('ENOAUTH');
  if (signIn && encryption !== 'none' && !offersUsableWay(offerOf(auth), false))
    return stopped('ENOMECHANISM');
  if (!signIn && auth.length > 0)
    return {
      stage: 'sender',
      command: 'MAIL FROM',
      reply: { code: 530, text: 'Authentication required' },
    } satisfies Failure;
  return later;
}
