import type { Diversion, LocalOutcome, LocalTest } from './local-test';

/** Parts of the page to go on with, by the anchor they have. */
export type Anchor = 'hotspot' | 'command' | 'computer';
/** Messages to whoever runs the network, which the answer itself shows. */
export type MessageId = 'ask' | 'name' | 'certificate';
export type NextPart = Anchor | MessageId;

const afterOutcome = {
  reached: 'computer',
  blocked: 'ask',
  refused: 'ask',
  'not-permitted': 'computer',
  'no-network': 'hotspot',
  'name-not-found': 'name',
  untrusted: 'certificate',
  'out-of-date': 'certificate',
  'other-encryption': 'command',
  'cut-off': 'computer',
  'no-port': 'command',
  unfinished: 'command',
  'not-run': 'command',
  'not-here': 'hotspot',
  'wrong-window': 'command',
  unreadable: 'command',
} as const satisfies Record<Exclude<LocalOutcome, 'diverted'>, NextPart>;

const afterDiversion = {
  'this-computer': 'computer',
  tunnel: 'computer',
  'private-network': 'ask',
  scanner: 'computer',
  inspector: 'certificate',
  'network-device': 'ask',
} as const satisfies Record<Diversion, NextPart>;

/** What such a test tells nothing of the way to a server: it has to be made once more, or in another way. */
const madeInVain = [
  'other-encryption',
  'no-port',
  'unfinished',
  'not-run',
  'not-here',
  'wrong-window',
  'unreadable',
] as const satisfies LocalOutcome[];
type MadeInVain = (typeof madeInVain)[number];

/** What has steps of its own, an outcome or who answers in the server’s place. The ids are keys of words. */
export type StepsId = Exclude<LocalOutcome, 'diverted' | 'reached' | MadeInVain> | Diversion;

/** What the message that asks for a way tells of this computer. */
const seenHere: Partial<Record<StepsId, string>> = {
  blocked: 'blocked',
  refused: 'refused',
  'private-network': 'private',
  'network-device': 'changed',
};

type Judged = Pick<LocalTest, 'outcome' | 'by'>;

/** True where the test tells nothing about the way to a server and has to be made once more. */
export function saysNothing({ outcome }: Pick<LocalTest, 'outcome'>): boolean {
  return (madeInVain as readonly LocalOutcome[]).includes(outcome);
}

/** Where the visitor goes on after a test. */
export function nextPart({ outcome, by }: Judged): NextPart {
  if (outcome !== 'diverted') return afterOutcome[outcome];
  return by ? afterDiversion[by] : 'computer';
}

/** Which steps there are to take; null where the way on is all there is to it. */
export function stepsAfter({ outcome, by }: Judged): StepsId | null {
  if (outcome === 'diverted') return by ?? 'this-computer';
  if (outcome === 'reached' || isMadeInVain(outcome)) return null;
  return outcome;
}

function isMadeInVain(outcome: LocalOutcome): outcome is MadeInVain {
  return saysNothing({ outcome });
}

/** What of a test the message tells that asks for a way; `none` where there is nothing to tell. */
export function toldOfHere(test: Judged): string {
  const steps = stepsAfter(test);
  return (steps && seenHere[steps]) ?? 'none';
}
