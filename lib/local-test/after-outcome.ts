import type { Diversion, LocalOutcome, LocalTest } from './local-test';

/** Parts of the page to go on with, by the anchor they have. `name`, `certificate`: the answer itself says how, with a message of its own. */
export type NextPart = 'hotspot' | 'command' | 'computer' | 'ask' | 'name' | 'certificate';

const afterOutcome = {
  reached: 'computer',
  blocked: 'ask',
  refused: 'computer',
  'not-permitted': 'computer',
  'no-network': 'computer',
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

/** True where the test tells nothing about the way to a server and has to be made once more. */
export function saysNothing({ outcome, by }: Pick<LocalTest, 'outcome' | 'by'>): boolean {
  return ['command', 'hotspot'].includes(nextPart({ outcome, by }));
}

/** Where the visitor goes on after a test. */
export function nextPart({ outcome, by }: Pick<LocalTest, 'outcome' | 'by'>): NextPart {
  if (outcome !== 'diverted') return afterOutcome[outcome];
  return by ? afterDiversion[by] : 'computer';
}
