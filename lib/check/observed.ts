import { log } from '@/lib/log/log';
import type { CheckEvent, VerdictEvent } from './events';
import { metrics } from './metrics-here';

/** Passes the events of a check on, and writes down what came of it: its cause and its times, never who asked. */
export async function* observed(
  events: AsyncIterable<CheckEvent>,
  asked: Pick<VerdictEvent, 'mode' | 'tried'>,
): AsyncGenerator<CheckEvent, void, undefined> {
  const began = performance.now();
  let verdict: VerdictEvent | undefined;
  try {
    for await (const event of events) {
      if (event.type === 'verdict') verdict = event;
      // whoever takes the change does not wait for the end
      if (event.type === 'early') verdict = event.verdict;
      yield event;
    }
  } finally {
    note(asked, verdict, Math.round(performance.now() - began));
  }
}

function note(
  { mode, tried }: Pick<VerdictEvent, 'mode' | 'tried'>,
  verdict: VerdictEvent | undefined,
  ms: number,
) {
  const { outcome = 'ended', problem = null, stages = [] } = verdict ?? {};
  const ran = stages.filter(({ status }) => status === 'ok' || status === 'stopped');
  metrics().checked(outcome, problem);
  for (const { stage, status, ms: took } of ran) metrics().stageEnded(stage, status, took);
  const found = ran.some(({ stage, status }) => stage === 'look-up' && status === 'ok');
  const { host, port, encryption } = tried;
  log({
    event: 'check',
    mode,
    outcome,
    problem,
    // a name that nobody has may be anything that was typed into the wrong box
    host: found ? host : null,
    port,
    encryption,
    stopped: ran.find(({ status }) => status === 'stopped')?.stage ?? null,
    ms,
  });
}
