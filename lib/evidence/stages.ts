/** The stages of one live check, in the order in which they are listed. */
export const stages = [
  'look-up',
  'connect',
  'encrypt',
  'greet',
  'sign-in',
  'sender',
  'recipient',
  'message',
] as const;
export type Stage = (typeof stages)[number];

/** `stopped`: the check ended here. `skipped`: not part of this check. `not-tried`: the check ended before it. */
export type StageStatus = 'ok' | 'stopped' | 'skipped' | 'not-tried';

/** One stage as it went. `ms` is its own duration in milliseconds, 0 when it was not run. */
export type StageReport = { stage: Stage; status: StageStatus; ms: number };
