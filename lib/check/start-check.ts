import { isStopping } from '@/lib/health/stopping';
import { log } from '@/lib/log/log';
import { metrics } from '@/lib/metrics/kept';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import { readHost } from '@/lib/smtp/host';
import { type SignIn, signInWith } from '@/lib/smtp/sign-in';
import type { Route } from '@/lib/smtp/target';
import { translatorFor } from '@/lib/text/translator';
import { check } from './check';
import type { CheckEvent, CheckReply } from './events';
import { forgiving } from './forgiving';
import { type Asked, createLimits, type Limits } from './limits';
import { observed } from './observed';
import { readOptions } from './options';
import { isRunning, register } from './registry';
import { readRequest } from './request';

/** From whom a request comes, and which pretend servers stand beside this process. `visitor` is an IP address or the like. */
export type Caller = { visitor: string; routes?: Route[]; takeToken?: TakeToken };

/** Hands over the token of whoever signed in at a provider’s window, once, or null where this check may not have it. */
export type TakeToken = (wanted: {
  host: string;
  address: string;
}) => { username: string; accessToken: string } | null;

/** The limits are made once, so that they count; the environment does not change while a server runs. */
const kept: { limits?: Limits } = {};

/** After how many seconds another process answers in place of one that is about to end. */
const untilRestarted = 10;

/**
 * Takes a request as it came, and gives field errors, a time to wait, or the events of a check that runs. Nothing typed
 * is kept when the check has ended. The practice servers count for no limit but the number of checks at once.
 */
export async function startCheck(input: unknown, caller: Caller): Promise<CheckReply> {
  const reply = await answer(input, caller);
  if (reply.status === 'running') return reply;
  metrics().refused(reply.status);
  log({ event: 'refused', why: reply.status });
  return reply;
}

async function answer(input: unknown, { visitor, routes = [], takeToken }: Caller): Promise<CheckReply> {
  const read = readRequest(input);
  if (!read.ok) return { status: 'invalid', errors: read.errors };
  const { runId, host, port, encryption, mode, address, username, password, locale, edition } = read.request;
  const byToken = mode === 'send' && read.request.signedIn === true;
  if (isRunning(runId)) return { status: 'invalid', errors: { request: 'request' } };
  if (isStopping()) return { status: 'wait', seconds: untilRestarted };
  kept.limits ??= createLimits(process.env);
  const named = readHost(host);
  const destination = named ? (named.kind === 'name' ? named.name : named.address) : host;
  const practice = routes.some((route) => route.host === destination);
  const name = byToken ? address : username;
  const limits = kept.limits;
  const asked: Asked = { visitor, host: destination, account: mode === 'send' ? name : undefined, practice };
  const seconds = await limits.admit(asked);
  if (seconds > 0) return { status: 'wait', seconds };
  const signIn = byToken
    ? withToken(address && takeToken?.({ host: destination, address }))
    : mode === 'send' && username !== undefined && password !== undefined
      ? signInWith(username, { password })
      : undefined;
  if (byToken && !signIn) {
    await limits.forgive(asked);
    return { status: 'invalid', errors: { request: 'signInEnded' } };
  }
  const options = readOptions(process.env, routes);
  const run = register(runId);
  const settings = { host, port, encryption };
  const events = check({
    runId,
    settings,
    ...(signIn && { address, signIn }),
    options,
    signal: run.signal,
    t: translatorFor(locale),
    labels: tellingLabelsFor(edition),
  });
  return {
    status: 'running',
    events: untilDone(
      forgiving(observed(events, { mode, tried: settings }), () => limits.forgive(asked)),
      run.done,
    ),
  };
}

function withToken(taken: ReturnType<TakeToken> | undefined | ''): SignIn | undefined {
  return taken ? signInWith(taken.username, { accessToken: taken.accessToken }) : undefined;
}

async function* untilDone(events: AsyncIterable<CheckEvent>, done: () => void) {
  try {
    yield* events;
  } finally {
    done();
  }
}
