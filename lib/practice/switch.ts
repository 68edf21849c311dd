import type { Environment } from '@/lib/process/environment';

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** PRACTICE_MAILBOX, null where it is not set; throws an error that names it where it is neither on nor off. */
export function readPracticeSwitch({ PRACTICE_MAILBOX: value }: Environment): string | null {
  if (!value || value === 'on' || value === 'off') return value || null;
  throw new Error(`PRACTICE_MAILBOX: "${value}" is neither on nor off`);
}

/**
 * Whether the practice mailbox runs: `PRACTICE_MAILBOX` `on` or `off` decides; else it runs when HOST says that this
 * machine alone is served, and while developing. Without HOST a server listens to everybody.
 */
export function practiceIsOn(env: Environment = process.env): boolean {
  if (env.PRACTICE_MAILBOX) return env.PRACTICE_MAILBOX === 'on';
  return env.HOST ? loopback.has(env.HOST) : env.NODE_ENV === 'development';
}
