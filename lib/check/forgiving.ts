import type { CheckEvent } from './events';

/**
 * Passes the events of a check on, and calls `forgive` at its end where no sign-in was refused. A sign-in that began and
 * whose end nobody saw, as in a check that was cancelled, may have been refused.
 */
export async function* forgiving(
  events: AsyncIterable<CheckEvent>,
  forgive: () => Promise<void>,
): AsyncGenerator<CheckEvent, void, undefined> {
  let mayBeRefused = false;
  try {
    for await (const event of events) {
      if (event.type === 'stage' && event.stage === 'sign-in')
        mayBeRefused = event.status === 'running' || event.status === 'slow' || event.status === 'stopped';
      yield event;
    }
  } finally {
    if (!mayBeRefused) await forgive();
  }
}
