import type { Encryption } from '@/lib/settings/settings';

/** The stages of one live check. `stagesFor` has their order. */
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

/** The stages in the order in which they happen: only implicit TLS secures the line before the welcome (RFC 8314 §3, RFC 3207). */
export function stagesFor(encryption: Encryption): readonly Stage[] {
  if (encryption === 'tls') return stages;
  return stages.map((stage) => (stage === 'encrypt' ? 'greet' : stage === 'greet' ? 'encrypt' : stage));
}

/** `stopped`: the check ended here. `skipped`: not part of this check. `not-tried`: the check ended before it. */
export type StageStatus = 'ok' | 'stopped' | 'skipped' | 'not-tried';

/** One stage as it went. `ms` is its own duration in milliseconds, 0 when it was not run. */
export type StageReport = { stage: Stage; status: StageStatus; ms: number };
