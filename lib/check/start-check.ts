import { isStopping } from '@/lib/health/stopping';
import { readSwitch } from '@/lib/installation/switched-off';
import { tellingLabelsFor } from '@/lib/outlook/encryption-labels';
import { fixesUserName } from '@/lib/share/user-name-pattern';
import { readHost, spelled } from '@/lib/smtp/host';
import type { Route } from '@/lib/smtp/target';
import { translatorFor } from '@/lib/text/translator';
import { countedAs } from '@/lib/visitor/visitor';
import type { ReadLink } from './ask-trust';
import type { Asked } from './asked';
import { check } from './check';
import type { CheckInput } from './check-input';
import { countThere } from './count-there';
import { counted } from './counted';
import type { CheckEvent, CheckReply } from './events';
import { forgiving } from './forgiving';
import { inTurn } from './in-turn';
import { noPlace } from './no-place';
import { observed } from './observed';
import { type CheckOptions, readOptions } from './options';
import { noteRefusal, orWait } from './refusal';
import { cancelCheck, register } from './registry';
import { type AcceptedRequest, readRequest } from './request';
import { accountOf, signInOf, type TakeToken } from './sign-in-of';
import { whyNotSent } from './why-not-sent';

/**
 * From whom a request comes, and which pretend servers stand beside this process. `visitor` is an IP address or the like;
 * `plainPage` when the page came over plain http from another machine; `sameComputer` when it is shown on this very one.
 */
export type Caller = {
  visitor: string;
  plainPage?: boolean;
  sameComputer?: boolean;
  routes?: Route[];
  takeToken?: TakeToken;
  readLink?: ReadLink;
};

/** Seconds until another process answers in place of one that is about to end. */
const untilRestarted = 10;

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
  const { visitor, routes = [], takeToken, readLink, sameComputer } = caller;
  const read = readRequest(input);
  if (!read.ok) return { status: 'invalid', errors: read.errors };
  const { request } = read;
  const { runId, link } = request;
  if (caller.plainPage && request.password !== undefined)
    return { status: 'invalid', errors: { request: 'plainPage' } };
  const off = readSwitch(process.env);
  if (off !== null) return { status: 'blocked', why: 'off', reason: off || null };
  if (isStopping()) return { status: 'wait', seconds: untilRestarted, what: 'restart' };
  const who = countedAs(visitor);
  const full = noPlace(runId, who);
  if (full) return full;
  const host = spelled(request.host) ?? request.host;
  const options = readOptions(process.env, routes);
  if (readHost(host)?.kind === 'name' && options.guard.blocked(host))
    return { status: 'blocked', why: 'host', reason: null };
  const share = link ? ((await readLink?.(link)) ?? null) : null;
  const asked: Asked = {
    visitor,
    host,
    account: accountOf(request),
    link: share ? link : undefined,
    linked: share?.settings.host === host,
    practice: routes.some((route) => route.host === host),
  };
  const { limits } = counted();
  const reached = await limits.admit(asked);
  if (reached) return { status: 'wait', ...reached };
  const notSent = await whyNotSent(request, host, share, routes);
  // many that came at once have waited for the same answers: from here to the list of what runs nobody waits
  const no = notSent ?? noPlace(runId, who);
  const signIn = no ? null : signInOf(request, host, takeToken);
  if (no || signIn === 'ended') {
    await limits.forgive(asked);
    return no ?? { status: 'invalid', errors: { request: 'signInEnded' } };
  }
  const sender = signIn && { address: request.address, signIn, nameIsFixed: fixesUserName(share) };
  return { status: 'running', events: begin(request, asked, { ...sender, sameComputer }, options) };
}

/**
 * Lists the check at once; it is dialled for when it is its turn. What stands around its events, from within: it is written down
 * (`observed`), waits for its turn, is forgiven where it counted in vain, ends by what was counted at its machine, and leaves the list.
 */
function begin(
  request: AcceptedRequest,
  asked: Asked,
  who: Pick<CheckInput, 'address' | 'signIn' | 'nameIsFixed' | 'sameComputer'>,
  options: CheckOptions,
): AsyncIterable<CheckEvent> {
  const { runId, host, port, encryption, mode, relay, locale, edition } = request;
  const { limits, turns } = counted();
  const run = register(runId, countedAs(asked.visitor));
  const there = countThere(limits, asked, () => cancelCheck(runId));
  const settings = { host, port, encryption };
  let signInSent = false;
  const checked = () =>
    observed(
      check({
        runId,
        settings,
        ...who,
        relay,
        options,
        onAddresses: (addresses) => there.count(addresses, run.signal),
        onSignIn: () => {
          signInSent = true;
        },
        signal: run.signal,
        t: translatorFor(locale),
        labels: tellingLabelsFor(edition),
      }),
      { mode, tried: settings },
    );
  const events = forgiving(inTurn(turns, run, checked), {
    signal: run.signal,
    wasSent: () => signInSent,
    forgive: there.forgive,
  });
  return untilDone(orWait(events, there.reached), run.done);
}

async function* untilDone(events: AsyncIterable<CheckEvent>, done: () => void) {
  try {
    yield* events;
  } finally {
    done();
  }
}
