import type { Program } from './local-test';

/**
 * What one line of output shows. `weak` failures say that it did not work, not why. `no-way` and `way`: what a ping beside the test
 * tells, that no route leads there, or that one does.
 */
export type Sign =
  | 'command'
  | 'connected'
  | 'no-answer'
  | 'weak-failure'
  | 'refused'
  | 'not-permitted'
  | 'no-network'
  | 'no-way'
  | 'way'
  | 'no-name'
  | 'no-address'
  | 'ping'
  | 'greeting'
  | 'masked'
  | 'hung-up'
  | 'no-tls'
  | 'other-encryption'
  | 'untrusted'
  | 'self-made'
  | 'out-of-date'
  | 'not-run'
  | 'not-here'
  | 'wrong-window';

/**
 * The groups `host`, `port`, `address`, `via` and `issuer` are taken from the line. `part`: where it stands in an answer, of
 * which there is one in each: above its head, as its head or at its end.
 */
export type LineRule = { program?: Program; when: RegExp; sign?: Sign; part?: 'above' | 'head' | 'end' };
