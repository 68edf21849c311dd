import { randomInt } from 'node:crypto';
import { stagesFor } from '@/lib/evidence/stages';
import { budget } from '@/lib/smtp/budget';
import { controllerWithin } from '@/lib/smtp/within';
import type { CheckInput } from './check-input';
import type { CheckEvent, PlanEvent } from './events';
import { filled } from './first-bytes';
import { gather } from './gather';
import { neighboursOf } from './neighbours';
import { createQueue } from './queue';
import { verdictOf } from './verdict';

/**
 * Runs a check as a stream of events: the plan, stages and neighbours as they go, the verdict. Ends within 60 seconds.
 * Whoever stops reading ends the check and frees its sockets.
 */
export async function* check(input: CheckInput): AsyncGenerator<CheckEvent, void, undefined> {
  const { settings, options, t } = input;
  const left = controllerWithin(input.signal);
  const { signal } = left;
  const at = new Date();
  const began = performance.now();
  const number = input.address ? String(randomInt(1000, 10_000)) : null;
  const list = neighboursOf(settings, options.neighbours);
  const plan: PlanEvent = {
    type: 'plan',
    runId: input.runId,
    settings,
    mode: input.address ? 'send' : 'server',
    stages: stagesFor(settings.encryption).map((stage) => ({ stage, label: t(`check.stages.${stage}`) })),
    neighbours: list,
    number,
    deadlineMs: budget.whole,
  };
  let finished = false;
  try {
    yield filled(plan);
    const queue = createQueue<CheckEvent>();
    const since = () => Math.round(performance.now() - began);
    const work = gather(input, { number, neighbours: list }, signal, {
      event: (event) => queue.put(event),
      early: (evidence) => {
        const verdict = verdictOf(input, evidence, { number, transcript: [], at, ms: since() });
        const helps = verdict.change?.tested === true;
        if (helps) queue.put({ type: 'early', verdict });
        return helps;
      },
    });
    work.then(
      () => queue.end(),
      (error) => queue.end(error),
    );
    for await (const event of queue) yield event;
    const { evidence, transcript, cancelled } = await work;
    if (cancelled) return;
    // what is left open says goodbye to the server and closes by itself
    finished = true;
    yield verdictOf(input, evidence, { number, transcript, at, ms: since() });
  } finally {
    if (!finished) left.abort();
  }
}
