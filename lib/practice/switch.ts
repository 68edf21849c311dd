import { servesLoopback } from '@/lib/installation/site-address';
import type { Environment } from '@/lib/process/environment';

/** PRACTICE_MAILBOX, null where it is not set; throws an error that names it where it is neither on nor off. */
export function readPracticeSwitch({ PRACTICE_MAILBOX: value }: Environment): string | null {
  if (!value || value === 'on' || value === 'off') return value || null;
  throw new Error(`PRACTICE_MAILBOX: "${value}" is neither on nor off`);
}

/** Whether the practice mailbox runs: `PRACTICE_MAILBOX` `on` or `off` decides; else it runs where this machine alone is served. */
export function practiceIsOn(env: Environment = process.env): boolean {
  return env.PRACTICE_MAILBOX ? env.PRACTICE_MAILBOX === 'on' : servesLoopback(env);
}
