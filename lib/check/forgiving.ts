import type { CheckEvent } from './events';

/** `wasSent`: whether the check has sent its sign-in. `forgive` takes back that it was counted. */
type Asked = { signal: AbortSignal; wasSent: () => boolean; forgive: () => Promise<void> };

/**
 * Passes the events of a check on, and forgives it at its end unless its sign-in was sent and not accepted: one whose end nobody
 * saw, as in a check that was cancelled, may have been refused. What nobody has begun to read is forgiven when the signal aborts,
 * and gives nothing afterwards.
 */
export function forgiving(
  events: AsyncIterable<CheckEvent>,
  { signal, wasSent, forgive }: Asked,
): AsyncIterable<CheckEvent> {
  let isRead = false;
  const unread = () => {
    // without its store nothing is counted, nor taken back
    if (!isRead) forgive().catch(() => {});
  };
  signal.addEventListener('abort', unread, { once: true });
  async function* passed() {
    if (signal.aborted) return;
    isRead = true;
    let accepted = false;
    try {
      for await (const event of events) {
        if (event.type === 'stage' && event.stage === 'sign-in') accepted ||= event.status === 'ok';
        yield event;
      }
    } finally {
      if (accepted || !wasSent()) await forgive();
    }
  }
  return passed();
}
