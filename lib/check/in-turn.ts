import { budget } from '@/lib/smtp/budget';
import type { CheckEvent, QueuedEvent } from './events';
import { filled } from './first-bytes';
import { createQueue } from './queue';
import type { Turns } from './turns';

/** How long somebody may wait for a turn, and how long a check may take once it has it, with a good-bye. Milliseconds. */
const longestWait = 15 * 60_000;
const longestCheck = budget.whole + 10_000;

/**
 * The events of a check that begins when it is its turn; until then, where it stands. The check’s own time begins with its
 * turn. Ends without an event of the check when the signal aborts before.
 */
export async function* inTurn(
  turns: Turns,
  run: { signal: AbortSignal; alive: (ms: number) => void },
  begin: () => AsyncIterable<CheckEvent>,
): AsyncGenerator<CheckEvent, void, undefined> {
  const places = createQueue<QueuedEvent>();
  let isFirst = true;
  const turn = turns
    .take(run.signal, (place) => {
      const event: QueuedEvent = { type: 'queued', ...place };
      places.put(isFirst ? filled(event) : event);
      isFirst = false;
    })
    .catch(() => null)
    .finally(() => places.end());
  run.alive(longestWait);
  let end: (() => void) | null = null;
  let left = true;
  try {
    for await (const event of places) yield event;
    end = await turn;
    left = false;
    if (!end) return;
    run.alive(longestCheck);
    yield* begin();
  } finally {
    end?.();
    // whoever stops reading while waiting gives the turn on as soon as it comes
    if (left) turn.then((late) => late?.());
  }
}
