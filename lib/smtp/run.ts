import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Stage } from '@/lib/evidence/stages';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { budget } from './budget';
import { asHeard } from './charset';
import { failureFrom } from './failure';
import { isOurs } from './fault';
import type { Job, Outcome } from './job';
import { envelopeAddress } from './message';
import { shownOffer } from './offer';
import { settled, worthWaiting } from './other-addresses';
import { redactionFor } from './redaction';
import { type Learnt, runStages } from './run-stages';
import { clockAhead } from './server-clock';
import { shownReply } from './shown-reply';
import { createStageClock } from './stage-clock';
import { over, type Stop, stop } from './stop';
import { createTranscript } from './transcript';
import type { Found } from './way';
import { controllerWithin } from './within';

/**
 * Runs the stages in order. Throws faults of our own alone, and nothing that a server, a network or a visitor can cause; ends
 * within 60 seconds.
 */
export async function run(job: Job): Promise<Outcome> {
  const redaction = redactionFor(job.signIn, job.message?.address);
  const { redact } = redaction;
  const transcript = createTranscript(redaction);
  const clock = createStageClock(job.settings.encryption, job.onStage);
  const found: Learnt = { addresses: [] };
  const end = controllerWithin(job.signal);
  const { signal } = end;
  const whole = setTimeout(() => end.abort(stop(stopCodes.timedOut, { outOfTime: true })), budget.whole);
  const evidence = asGiven(job);
  try {
    const { refused, receipt } = await runStages(job, { clock, transcript, redaction, found, signal });
    if (refused) evidence.refused = true;
    if (receipt) evidence.receipt = shownReply(receipt, redaction);
    evidence.stages = clock.finish(refused ? 'stopped' : 'ok');
    found.session?.leave();
    await settled(signal, budget.whole, found.others, found.beside);
  } catch (error) {
    if (isOurs(error)) {
      found.session?.destroy();
      end.abort(over);
      throw error.cause;
    }
    const stage = stoppedAt(error, clock.current(), found);
    evidence.failure = failureFrom(error, { stage, session: found.session, redaction });
    // a port that was not called was not tried
    const isTried = evidence.failure.code !== stopCodes.incomingPort;
    if (isTried && stage !== clock.current()) clock.begin(stage);
    transcript.unexpected(`stopped at ${stage}: ${codeOf(evidence.failure)}`);
    evidence.stages = clock.finish('stopped');
    found.session?.destroy();
    await settled(signal, worthWaiting(evidence.failure), found.beside);
  } finally {
    clearTimeout(whole);
    if (evidence.failure) end.abort(stop(stopCodes.closed));
  }
  evidence.addresses = found.addresses.map((report) => ({ ...report }));
  if (found.encrypted) {
    evidence.tlsVersion = found.encrypted.tlsVersion;
    evidence.certificate = found.encrypted.certificate;
  }
  if (found.letIn) evidence.letIn = shownReply(found.letIn, redaction);
  if (found.session) {
    evidence.offer = shownOffer(found.session.offer(), redact);
    const ahead = clockAhead(asHeard(found.session.heard.first()), new Date());
    if (ahead !== null) evidence.clockAhead = ahead;
  }
  return { evidence, transcript: transcript.lines(), cancelled: job.signal.aborted };
}

/** What is known before anything was seen. */
function asGiven({ settings, signIn, message }: Job): Evidence {
  return {
    settings,
    mode: message ? 'send' : 'server',
    signIn: signIn !== undefined,
    ...(signIn && 'accessToken' in signIn.reveal() && { byToken: true as const }),
    ...(message && { domain: envelopeAddress(message.address).split('@').at(-1)?.toLowerCase() }),
    stages: [],
    addresses: [],
    neighbours: [],
  };
}

/** The stage that an error is about: the one that runs, unless it says another. */
function stoppedAt(error: unknown, current: Stage, { session, encrypted }: Found): Stage {
  const stage = (error as Partial<Stop> | undefined)?.failure?.stage ?? current;
  // the second greeting after STARTTLS is the server's welcome again, not its encryption
  const sound = encrypted !== undefined && encrypted.certificate.faults.length === 0;
  return stage === 'encrypt' && session?.dialogue.secured() && sound ? 'greet' : stage;
}

function codeOf({ code, reply }: Failure): string {
  return reply ? String(reply.code) : (code ?? '');
}
