import type { Diversion, LocalOutcome, LocalTest } from './local-test';

/** Parts of the page to go on with, by the anchor they have. `name`: the answer itself says how, with a message of its own. */
export type NextPart = 'command' | 'computer' | 'ask' | 'name';

const afterOutcome = {
  reached: 'computer',
  blocked: 'ask',
  refused: 'computer',
  'not-permitted': 'computer',
  'no-network': 'computer',
  'name-not-found': 'name',
  'cut-off': 'computer',
  'no-port': 'command',
  unfinished: 'command',
  'wrong-window': 'command',
  unreadable: 'command',
} as const satisfies Record<Exclude<LocalOutcome, 'diverted'>, NextPart>;

const afterDiversion = {
  'this-computer': 'computer',
  tunnel: 'computer',
  'private-network': 'ask',
  scanner: 'computer',
  'network-device': 'ask',
} as const satisfies Record<Diversion, NextPart>;

/** True where the test tells nothing about the way to a server and has to be made once more. */
export function saysNothing({ outcome, by }: Pick<LocalTest, 'outcome' | 'by'>): boolean {
  return nextPart({ outcome, by }) === 'command';
}

/** Where the visitor goes on after a test. */
export function nextPart({ outcome, by }: Pick<LocalTest, 'outcome' | 'by'>): NextPart {
  if (outcome !== 'diverted') return afterOutcome[outcome];
  return by ? afterDiversion[by] : 'computer';
}
