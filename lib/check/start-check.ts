import { isStopping } from '@/lib/health/stopping';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import { readHost } from '@/lib/smtp/host';
import { signInWith } from '@/lib/smtp/sign-in';
import type { Route } from '@/lib/smtp/target';
import { translatorFor } from '@/lib/text/translator';
import { countedAs } from '@/lib/visitor/visitor';
import type { ReadLink } from './ask-trust';
import { check } from './check';
import { countThere } from './count-there';
import type { CheckEvent, CheckReply } from './events';
import { forgiving } from './forgiving';
import { inTurn } from './in-turn';
import { counted } from './kept';
import type { Asked } from './limits';
import { observed } from './observed';
import { readOptions } from './options';
import { noteRefusal, orWait } from './refusal';
import { cancelCheck, isRunning, register, runningChecksOf } from './registry';
import { readRequest } from './request';
import { readSwitch } from './switched-off';
import { whyNotSent } from './why-not-sent';

/**
 * From whom a request comes, and which pretend servers stand beside this process. `visitor` is an IP address or the like;
 * `plainPage` when the page came over plain http from another machine.
 */
export type Caller = {
  visitor: string;
  plainPage?: boolean;
  routes?: Route[];
  takeToken?: TakeToken;
  readLink?: ReadLink;
};

/** Hands over the token of whoever signed in at a provider’s window, once, or null where this check may not have it. */
export type TakeToken = (wanted: {
  host: string;
  address: string;
}) => { username: string; accessToken: string } | null;

/** Seconds until another process answers in place of one that is about to end, and until a place to wait may be free. */
const untilRestarted = 10;
const untilPlace = 30;

/**
 * Takes a request as it came, and gives field errors, a time to wait, or the events of a check that runs. Nothing typed
 * is kept when the check has ended. The practice servers count for no limit but the number of checks at once.
 */
export async function startCheck(input: unknown, caller: Caller): Promise<CheckReply> {
  const reply = await answer(input, caller);
  if (reply.status !== 'running') noteRefusal(reply.status);
  return reply;
}

async function answer(input: unknown, caller: Caller): Promise<CheckReply> {
  const { visitor, routes = [], takeToken, readLink } = caller;
  const read = readRequest(input);
  if (!read.ok) return { status: 'invalid', errors: read.errors };
  const { runId, host, port, encryption, mode, address, username, password, locale, edition } = read.request;
  const { confirmedHost, link, signedIn } = read.request;
  if (caller.plainPage && password !== undefined)
    return { status: 'invalid', errors: { request: 'plainPage' } };
  const off = readSwitch(process.env);
  if (off !== null) return { status: 'blocked', why: 'off', reason: off || null };
  if (isStopping()) return { status: 'wait', seconds: untilRestarted, what: 'restart' };
  const { limits, turns, mostOfOne } = counted();
  const who = countedAs(visitor);
  const noPlace = (): CheckReply | null => {
    if (isRunning(runId)) return { status: 'invalid', errors: { request: 'request' } };
    if (turns.full()) return { status: 'wait', seconds: untilPlace, what: 'queue' };
    const mine = runningChecksOf(who);
    return mine >= mostOfOne ? { status: 'wait', seconds: untilPlace, what: 'visitor' } : null;
  };
  const full = noPlace();
  if (full) return full;
  const named = readHost(host);
  const destination = named ? (named.kind === 'name' ? named.name : named.address) : host;
  const options = readOptions(process.env, routes);
  if (named?.kind === 'name' && options.guard.blocked(destination))
    return { status: 'blocked', why: 'host', reason: null };
  const practice = routes.some((route) => route.host === destination);
  const sending = mode === 'send' && address !== undefined;
  const account = sending ? (signedIn ? address : username) : undefined;
  const share = link ? await readLink?.(link) : null;
  const linked = share?.settings.host === destination;
  const asked: Asked = {
    visitor,
    host: destination,
    account,
    link: share ? link : undefined,
    linked,
    practice,
  };
  const reached = await limits.admit(asked);
  if (reached) return { status: 'wait', ...reached };
  if (sending) {
    const secret = signedIn ? { byToken: true as const } : { username: username ?? '' };
    const wanted = { host: destination, port, encryption, address, confirmedHost, ...secret };
    const no = await whyNotSent(wanted, share ?? null, routes);
    if (no) {
      await limits.forgive(asked);
      return no;
    }
  }
  // many that came at once have waited for the same answers: from here to the list of what runs nobody waits
  const fullSince = noPlace();
  if (fullSince) {
    await limits.forgive(asked);
    return fullSince;
  }
  const byToken = sending && signedIn === true;
  const granted = byToken ? takeToken?.({ host: destination, address }) : null;
  const signIn = granted
    ? signInWith(granted.username, { accessToken: granted.accessToken })
    : !byToken && sending && username !== undefined && password !== undefined
      ? signInWith(username, { password })
      : undefined;
  if (byToken && !signIn) {
    await limits.forgive(asked);
    return { status: 'invalid', errors: { request: 'signInEnded' } };
  }
  const run = register(runId, who);
  const there = countThere(limits, asked, () => cancelCheck(runId));
  const settings = { host, port, encryption };
  const begin = () =>
    observed(
      check({
        runId,
        settings,
        ...(signIn && { address, signIn }),
        options,
        onAddresses: (addresses) => there.count(addresses, run.signal),
        signal: run.signal,
        t: translatorFor(locale),
        labels: tellingLabelsFor(edition),
      }),
      { mode, tried: settings },
    );
  const events = forgiving(inTurn(turns, run, begin), there.forgive);
  return { status: 'running', events: untilDone(orWait(events, there.reached), run.done) };
}

async function* untilDone(events: AsyncIterable<CheckEvent>, done: () => void) {
  try {
    yield* events;
  } finally {
    done();
  }
}
