import { log } from '@/lib/log/log';
import type { Reached } from './asked';
import type { CheckEvent, CheckReply } from './events';
import { metrics } from './metrics-here';

/** Writes down that no check was made, and why. */
export function noteRefusal(why: Exclude<CheckReply['status'], 'running'>) {
  metrics().refused(why);
  log({ event: 'refused', why });
}

/** Ends with the limit that was reached once it was known where the host is. */
export async function* orWait(
  events: AsyncIterable<CheckEvent>,
  reached: () => Reached | null,
): AsyncGenerator<CheckEvent> {
  yield* events;
  const limit = reached();
  if (!limit) return;
  noteRefusal('wait');
  yield { type: 'wait', ...limit };
}
