const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Whether the practice mailbox runs: on when serving on loopback, or when `PRACTICE_MAILBOX=on`; `off` always wins. */
export function practiceIsOn(env: Record<string, string | undefined> = process.env): boolean {
  if (env.PRACTICE_MAILBOX) return env.PRACTICE_MAILBOX === 'on';
  return loopback.has(env.HOST ?? '127.0.0.1');
}
