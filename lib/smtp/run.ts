import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { ofOneAddress } from '@/lib/evidence/stages';
import type { Settings } from '@/lib/settings/settings';
import { budget, socketsPerHost } from './budget';
import { soundsTooOld } from './encrypt';
import { failureFrom } from './failure';
import { hiddenOf } from './hidden';
import { incomingAnswer } from './incoming-port';
import { lookUp } from './look-up';
import { envelopeAddress, type TestMessage } from './message';
import { offeredTls } from './old-tls';
import { lookAtOthers, settled } from './other-addresses';
import { createPlaces, type Places } from './places';
import { type Found, reach, type Way } from './reach';
import { createRedact } from './redact';
import { sendMessage } from './send';
import type { SignIn } from './sign-in';
import { authenticate, mechanismFor } from './sign-in';
import { createStageClock, type StageClock, type StageStep } from './stage-clock';
import { type Stop, stop, stopCodes } from './stop';
import type { EngineOptions, Target } from './target';
import { createTranscript, type Transcript } from './transcript';
import { controllerWithin } from './within';

/** One check of one server. With a `message` it is sent, after signing in where a sign-in is given. */
export type Job = {
  settings: Settings;
  signIn?: SignIn | undefined;
  message?: TestMessage | undefined;
  options: EngineOptions;
  signal: AbortSignal;
  onStage: (step: StageStep) => void;
  /** Called once the host is found and may be dialled, so that its other ports can be looked at meanwhile. */
  onTarget?: (target: Target, places: Places) => void;
  /** Told of the addresses before the first one is dialled, and waited for: it may abort the signal. */
  onAddresses?: (addresses: readonly string[]) => Promise<void>;
  /** Called with the connection made, to ask at any later moment whether not a byte has come. */
  onConnected?: (isSilent: () => boolean) => void;
};

/** What came of it. `cancelled`: the job's signal ended it, and the evidence is what there was. */
export type Outcome = { evidence: Evidence; transcript: string[]; cancelled: boolean };

/** Runs the stages in order. Never throws for anything a server, a network or a visitor can cause; ends within 60 seconds. */
export async function run(job: Job): Promise<Outcome> {
  const { settings, message } = job;
  const redact = createRedact(hiddenOf(job.signIn, message?.address));
  const transcript = createTranscript(redact);
  const clock = createStageClock(settings.encryption, job.onStage);
  const found: Found = { addresses: [] };
  const end = controllerWithin(job.signal);
  const { signal } = end;
  const whole = setTimeout(() => end.abort(stop(stopCodes.timedOut, { outOfTime: true })), budget.whole);
  const evidence: Evidence = {
    settings,
    mode: message ? 'send' : 'server',
    signIn: job.signIn !== undefined,
    ...(job.signIn && 'accessToken' in job.signIn.reveal() && { byToken: true as const }),
    ...(message && { domain: envelopeAddress(message.address).split('@').at(-1)?.toLowerCase() }),
    stages: [],
    addresses: [],
    neighbours: [],
  };
  try {
    const receipt = await stagesOf(job, { clock, transcript, found, signal, evidence });
    if (receipt) evidence.receipt = { ...receipt, text: redact(receipt.text) };
    evidence.stages = clock.finish(evidence.refused ? 'stopped' : 'ok');
    found.session?.leave();
    await settled(signal, found.others, found.beside);
  } catch (error) {
    const { session } = found;
    const meant = (error as Partial<Stop> | undefined)?.failure?.stage;
    if (meant && meant !== clock.current()) clock.begin(meant);
    // the second greeting after STARTTLS is the server's welcome again, not its encryption
    const sound = found.encrypted && found.encrypted.certificate.faults.length === 0;
    if (clock.current() === 'encrypt' && session?.dialogue.secured() && sound) clock.begin('greet');
    const heard = found.heard?.() ?? Buffer.alloc(0);
    evidence.failure = failureFrom(error, { stage: clock.current(), session, heard, redact });
    transcript.unexpected(`stopped at ${evidence.failure.stage}: ${said(evidence.failure)}`);
    evidence.stages = clock.finish('stopped');
    session?.destroy();
    if (ofOneAddress(evidence.failure.stage)) await settled(signal, found.beside);
  } finally {
    clearTimeout(whole);
    if (evidence.failure) end.abort(stop(stopCodes.closed));
  }
  evidence.addresses = found.addresses.map((report) => ({ ...report }));
  Object.assign(evidence, found.encrypted, found.session && { offer: found.session.offer() });
  return { evidence, transcript: transcript.lines(), cancelled: job.signal.aborted };
}

type Means = {
  clock: StageClock;
  transcript: Transcript;
  found: Found;
  signal: AbortSignal;
  evidence: Evidence;
};

async function stagesOf(job: Job, means: Means) {
  const { settings, signIn, message, options } = job;
  const { clock, transcript, found, signal, evidence } = means;
  clock.begin('look-up');
  const incoming = incomingAnswer(settings.port);
  const looked = await lookUp(settings.host, incoming ? [] : [settings.port], options, signal);
  if (looked.refused) {
    evidence.refused = true;
    return undefined;
  }
  const { target } = looked;
  const places = createPlaces(socketsPerHost);
  transcript.remark(`${target.host}: ${target.addresses.map(({ address }) => address).join(', ')}`);
  if (!target.route) await job.onAddresses?.(target.addresses.map(({ address }) => address));
  signal.throwIfAborted();
  job.onTarget?.(target, places);
  if (incoming) {
    clock.begin('connect');
    throw stop(stopCodes.incomingPort, { answered: incoming });
  }
  const way: Way = {
    target,
    ...settings,
    name: options.name,
    places,
    signal,
    transcript,
    urgent: true,
    lookTwice: true,
    begin: clock.begin,
    connected: (isSilent) => {
      job.onConnected?.(isSilent);
      found.beside = lookAtOthers(found, settings, { target, places, options, signal });
    },
    watch: ({ command, reply }) => {
      if (command === 'STARTTLS' && !reply) clock.begin('encrypt');
      if (command === 'MAIL FROM' && reply && reply.code < 300) clock.begin('recipient');
      if (command === 'RCPT TO' && reply && reply.code < 300 && clock.current() === 'recipient')
        clock.begin('message');
    },
  };
  const session = await reach(way, found).catch(async (error) => {
    if (!soundsTooOld(error.originalCode ?? error.code ?? '')) throw error;
    throw stop(error.originalCode ?? error.code, await offeredTls(way));
  });
  clock.end('ok');
  if (settings.encryption === 'none') clock.skip('encrypt');
  if (!message) {
    for (const stage of ['sign-in', 'sender', 'recipient', 'message'] as const) clock.skip(stage);
    return undefined;
  }
  if (signIn) clock.begin('sign-in');
  const mechanism = signIn ? mechanismFor(session, settings.encryption, signIn) : null;
  if (signIn && mechanism) await authenticate(session, mechanism, signIn);
  if (mechanism) clock.end('ok');
  else if (signIn) clock.end('skipped');
  else clock.skip('sign-in');
  clock.begin('sender');
  return sendMessage(session, message, options.name);
}

function said({ code, reply }: Failure): string {
  return reply ? String(reply.code) : (code ?? '');
}
