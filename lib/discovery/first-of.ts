/** Milliseconds that lesser sources still have when the best has answered. */
const grace = 250;

/**
 * What the sources say, the best first, as they stand when this ends: when all have answered; a moment after the best that can
 * still answer has found something; or when `signal` aborts. A source that is late or throws is undefined.
 */
export async function firstOf<T>(
  sources: readonly Promise<T>[],
  foundSomething: (answer: T) => boolean,
  signal: AbortSignal,
): Promise<(T | undefined)[]> {
  const answers: (T | undefined)[] = sources.map(() => undefined);
  const ended = sources.map(() => false);
  await new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const look = () => {
      if (ended.every(Boolean)) return end();
      const best = answers.findIndex((answer) => answer !== undefined && foundSomething(answer));
      if (best >= 0 && ended.slice(0, best).every(Boolean)) timer ??= setTimeout(end, grace);
    };
    if (signal.aborted) return end();
    signal.addEventListener('abort', end);
    sources.forEach((source, at) => {
      const done = (answer?: T) => {
        answers[at] = answer;
        ended[at] = true;
        look();
      };
      source.then(done, () => done());
    });
  });
  return [...answers];
}
