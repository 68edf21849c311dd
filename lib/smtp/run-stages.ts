import { isNotTls } from '@/lib/evidence/error-codes';
import type { Reply } from '@/lib/evidence/said';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { incomingProtocol } from '@/lib/settings/incoming-port';
import { socketsPerHost } from './budget';
import { soundsTooOld } from './encrypt';
import type { Job } from './job';
import { lookUp } from './look-up';
import { triedAgain } from './old-tls';
import { lookAtOthers } from './other-addresses';
import { createPlaces, type Places } from './places';
import { plainAnswer } from './plain-answer';
import type { Redaction } from './redaction';
import { sendMessage } from './send';
import type { Session } from './session';
import { authenticate, mechanismFor } from './sign-in';
import { reachSoundAddress } from './sound-address';
import type { StageClock } from './stage-clock';
import { stop } from './stop';
import type { Target } from './target';
import type { Transcript } from './transcript';
import type { Found, Way } from './way';

/** What was found out, filled as the stages go. `letIn`: the words with which a sign-in was taken. */
export type Learnt = Found & { letIn?: Reply };

/** What a run keeps of its stages. */
type Means = {
  clock: StageClock;
  transcript: Transcript;
  redaction: Redaction;
  found: Learnt;
  signal: AbortSignal;
};

/** `refused`: the target is not one that may be dialled. `receipt`: the server's words after the final dot. */
type Ran = { refused?: true; receipt?: Reply };

/** The stages of one check, each begun with the clock before its work. Rejects with the first reason to stop. */
export async function runStages(job: Job, means: Means): Promise<Ran> {
  const { clock } = means;
  const target = await findTarget(job, means);
  if (!target) return { refused: true };
  const session = await reachServer(job, means, target);
  if (!job.message) {
    for (const stage of ['sign-in', 'sender', 'recipient', 'message'] as const) clock.skip(stage);
    return {};
  }
  await signInTo(session, job, clock);
  clock.begin('sender');
  return { receipt: await sendMessage(session, job.message, job.options.name) };
}

async function findTarget(job: Job, { clock, transcript, signal }: Means): Promise<Target | null> {
  const { settings, options } = job;
  clock.begin('look-up');
  // a port for fetching mail is judged without being dialled, so it need not be one that may be
  const ports = incomingProtocol(settings.port) ? [] : [settings.port];
  const looked = await lookUp(settings.host, ports, options, signal);
  if (looked.refused) return null;
  const { host, addresses, route } = looked.target;
  const found = addresses.map(({ address }) => address);
  transcript.remark(`${host}: ${found.join(', ')}`);
  if (!route) await job.onAddresses?.(found);
  signal.throwIfAborted();
  return looked.target;
}

/** Connects, encrypts and is greeted, in the order of the wire, while the other ports and addresses are looked at. */
async function reachServer(job: Job, means: Means, target: Target): Promise<Session> {
  const { clock, found, redaction } = means;
  const places = createPlaces(socketsPerHost);
  job.onTarget?.({ target, places, redaction });
  const incoming = incomingProtocol(job.settings.port);
  if (incoming) {
    clock.end('ok');
    throw stop(stopCodes.incomingPort, { stage: 'connect', answered: incoming });
  }
  const way = wayTo(target, places, job, means);
  const session = await reachSoundAddress(way, found).catch(async (error) => {
    const code = error.originalCode ?? error.code ?? '';
    if (soundsTooOld(code)) throw stop(code, await triedAgain(way));
    const { address } = found;
    throw (isNotTls(code) && address && (await plainAnswer(code, { ...way, address }))) || error;
  });
  clock.end('ok');
  if (job.settings.encryption === 'none') clock.skip('encrypt');
  return session;
}

function wayTo(target: Target, places: Places, job: Job, means: Means): Way {
  const { settings, options } = job;
  const { clock, transcript, redaction, found, signal } = means;
  return {
    target,
    ...settings,
    name: options.name,
    places,
    signal,
    redaction,
    transcript,
    urgent: true,
    as: 'check',
    begin: clock.begin,
    connected: (isSilent) => {
      job.onConnected?.(isSilent);
      found.beside ??= lookAtOthers(found, settings, { target, places, redaction, options, signal });
    },
    // these stages begin within what nodemailer does in one go
    watch: ({ command, reply }) => {
      const accepted = reply && reply.code < 300;
      if (command === 'STARTTLS' && !reply) clock.begin('encrypt');
      if (command.startsWith('AUTH ') && accepted) found.letIn = reply;
      if (command === 'MAIL FROM' && accepted) clock.begin('recipient');
      if (command === 'RCPT TO' && accepted && clock.current() === 'recipient') clock.begin('message');
    },
  };
}

/** A server that asks for no sign-in, on a plain connection, is gone on with; the stage then counts as skipped. */
async function signInTo(
  session: Session,
  { settings, signIn, onSignIn }: Job,
  clock: StageClock,
): Promise<void> {
  if (!signIn) return clock.skip('sign-in');
  clock.begin('sign-in');
  const mechanism = mechanismFor(session, settings.encryption, signIn);
  if (mechanism) {
    onSignIn?.();
    await authenticate(session, mechanism, signIn);
  }
  clock.end(mechanism ? 'ok' : 'skipped');
}
