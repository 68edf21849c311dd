import type { AddressReport } from '@/lib/evidence/reports';
import type { Stage } from '@/lib/evidence/stages';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { atLeisure } from './at-leisure';
import { patience } from './other-addresses';
import { reach } from './reach';
import type { Session } from './session';
import { type Stop, stop } from './stop';
import type { Found, Way } from './way';
import { controllerWithin } from './within';

/** How often it is asked whether another address has greeted, once the first has been silent for too long. Milliseconds. */
const apart = 250;

const soundIn = ({ addresses }: Found) => addresses.find(({ answers }) => answers === 'ok');

/**
 * The way to a server at the address that answers first. Where that one is silent for as long as any other is given, it goes on
 * at one that has greeted and encrypted meanwhile: nothing was heard, and nothing secret was said.
 */
export async function reachSoundAddress(way: Way, found: Found): Promise<Session> {
  if (way.target.addresses.length === 1) return reach(way, found);
  let silence: Stop | undefined;
  const first = controllerWithin(way.signal);
  let callOff = () => {};
  const connected: Way['connected'] = (isSilent) => {
    const judge = () => {
      if (!isSilent()) return;
      if (soundIn(found)) {
        silence = stop(stopCodes.timedOut, { answered: 'silent' });
        first.abort(silence);
      } else callOff = atLeisure(apart, judge);
    };
    callOff = atLeisure(patience, judge);
    way.connected?.(isSilent);
  };
  const begin = onceEach(way.begin);
  try {
    return await reach({ ...way, signal: first.signal, begin, connected }, found);
  } catch (error) {
    const sound = first.signal.reason === silence ? soundIn(found) : undefined;
    if (!silence || !sound || way.signal.aborted) throw error;
    return await goOnAt(sound, { ...way, begin }, found, silence);
  } finally {
    callOff();
  }
}

/** The same way to this address alone. Rejects with what stopped it at the first where this one takes no call any more. */
async function goOnAt(sound: AddressReport, way: Way, found: Found, silence: Error): Promise<Session> {
  const { address, family } = sound;
  const { addresses, address: left, others } = found;
  way.transcript.remark(`no word from ${left?.address}, and ${address} greets: begun again there`);
  found.addresses = [];
  delete found.session;
  delete found.encrypted;
  const back = (reports: AddressReport[]) => Object.assign(found, { addresses: reports, others });
  let isMet = false;
  const connected: Way['connected'] = (isSilent) => {
    isMet = true;
    const [met = sound] = found.addresses;
    back(addresses.map((each) => (each === sound ? met : each)));
    const silent = addresses.find((each) => each.address === left?.address);
    if (silent) silent.answers = 'silent';
    way.connected?.(isSilent);
  };
  const target = { ...way.target, addresses: [{ address, family }] };
  try {
    return await reach({ ...way, target, connected }, found);
  } catch (error) {
    if (!isMet) back(addresses);
    throw isMet || way.signal.aborted ? error : silence;
  }
}

/** Begins each stage once: at another address it goes on. */
function onceEach(begin: Way['begin']): Way['begin'] {
  const begun = new Set<Stage>();
  return (stage) => {
    if (begun.has(stage)) return;
    begun.add(stage);
    begin(stage);
  };
}
