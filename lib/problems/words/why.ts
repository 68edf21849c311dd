import { isHangUp, isNoSuchName, isTimeout, isUnreachable } from '@/lib/evidence/error-codes';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { type StopCode, stopCodes } from '@/lib/evidence/stop-codes';
import { tooOld } from '@/lib/evidence/tls-versions';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';
import { type OwnTrouble, troubleOfOurOwn } from '@/lib/problems/judge/of-our-own';
import { signedIn, takesNoSignIn } from '@/lib/problems/judge/signed-in';
import { alertIn } from '@/lib/problems/judge/tls-alert';
import { readableHost } from '@/lib/settings/host-name';
import type { Encryption } from '@/lib/settings/settings';
import type { Translator } from '@/lib/text/translator';
import { twoHouses } from './other-house';
import { tlsName } from './shown';

type Fits = (failure: Failure, diagnosis: Diagnosis) => boolean;
const code =
  (pattern: RegExp): Fits =>
  (failure) =>
    pattern.test(failure.code ?? '');
const stopped =
  (by: StopCode): Fits =>
  (failure) =>
    failure.code === by;
const answered =
  (pattern: RegExp): Fits =>
  (failure) =>
    pattern.test(failure.answered ?? '');
const at =
  (stage: Failure['stage'], fits: Fits): Fits =>
  (failure, diagnosis) =>
    failure.stage === stage && fits(failure, diagnosis);

/** What was seen on the wire where the server gave no words of its own. The first that fits is said. */
const reasons = [
  ['noReceipt', ({ afterFinalDot }) => afterFinalDot === true],
  ['outOfTime', ({ outOfTime }) => outOfTime === true],
  ['oldEncryption', ({ tlsOffered }) => tlsOffered !== undefined],
  ['stoodAtSecondTry', ({ tlsAgain }) => tlsAgain === 'sound'],
  ['outdatedParts', ({ tlsAgain }) => tlsAgain === 'outdated-parts'],
  ['incomingPort', stopped(stopCodes.incomingPort)],
  ['injected', stopped(stopCodes.injected)],
  ['outOfStep', stopped(stopCodes.unasked)],
  ['spokenFor', stopped(stopCodes.spokenFor)],
  ['unended', stopped(stopCodes.unended)],
  ['noReply', stopped(stopCodes.noReply)],
  ['flood', stopped(stopCodes.flood)],
  ['noStarttlsList', ({ code: reason, command }) => reason === stopCodes.noStarttls && command === 'EHLO'],
  ['noStarttls', stopped(stopCodes.noStarttls)],
  ['plainSignIn', stopped(stopCodes.plaintextAuth)],
  ['noList', ({ code: reason, command }) => reason === stopCodes.noAuth && command === 'HELO'],
  ['noSignIn', stopped(stopCodes.noAuth)],
  ['announcedSize', stopped(stopCodes.tooBig)],
  ['noUtf8', stopped(stopCodes.noUtf8)],
  [
    'encryptedFirst',
    ({ answered: kind }, { problem }) =>
      kind === 'tls' && problem === 'tls-wrong-mode-plain-on-implicit-port',
  ],
  [
    'refusedInClear',
    ({ answered: kind, stage }, { problem }) =>
      kind === 'smtp' && stage === 'encrypt' && problem !== 'tls-wrong-mode-implicit-on-starttls-port',
  ],
  ['plainFirst', (_, { problem }) => problem === 'tls-wrong-mode-implicit-on-starttls-port'],
  ['incomingWords', answered(/^(?:imap|pop3)$/)],
  ['webWords', answered(/^http$/)],
  [
    'began',
    ({ answered: kind, banner, code: reason }) =>
      (/^(?:other|smtp|tls)$/.test(kind ?? '') || banner !== undefined) && isTimeout(reason),
  ],
  ['otherWords', answered(/^(?:ssh|ftp|telnet|lmtp|sieve|nntp|other)$/)],
  ['alert', ({ code: reason }) => alertIn(reason) !== null],
  [
    'secureLineBroke',
    ({ code: reason }, { problem }) =>
      problem === 'server-closed-connection' && /^(?:ERR_SSL_|EPROTO$)/.test(reason ?? ''),
  ],
  ['noCommonEncryption', code(tooOld)],
  ['noName', at('look-up', (failure) => isNoSuchName(failure.code))],
  ['namesSilent', at('look-up', () => true)],
  ['turnedDown', code(/ECONNREFUSED/)],
  ['noWay', (failure) => isUnreachable(failure.code)],
  ['notAllowedOut', code(/EACCES|EPERM/)],
  ['notTaken', at('connect', (failure) => isTimeout(failure.code))],
  ['oneCallHeard', ({ secondAnswered, code: reason }) => secondAnswered === true && isTimeout(reason)],
  ['noWord', (failure) => isTimeout(failure.code)],
  ['brokeOff', ({ banner, code: reason }) => banner !== undefined && isHangUp(reason)],
  ['hungUpOnName', ({ stage, command, reply }) => stage === 'greet' && !reply && command !== undefined],
  ['hungUp', (failure) => isHangUp(failure.code)],
] as const satisfies readonly (readonly [string, Fits])[];

const ofOurOwn = {
  unreachable: 'nobodyElse',
  nameless: 'noOtherName',
  exhausted: 'noRoomHere',
  'no-ipv6': 'noWayByIpv6',
} as const satisfies Record<OwnTrouble, string>;

type Why =
  | (typeof reasons)[number][0]
  | 'stopped'
  | (typeof ofOurOwn)[keyof typeof ofOurOwn]
  | 'notCalled'
  | 'greeted'
  | 'greetedPlain'
  | 'acceptedSigned'
  | 'acceptedUnsigned'
  | 'nameNotOn';

/** Why the verdict is what it is, in plain words. The server's own words stand beside, and are reason enough. */
export function reasonsSeen(
  diagnosis: Diagnosis,
  evidence: Evidence,
  t: Translator,
  labels: Record<Encryption, string>,
): string[] {
  const { settings, failure, stages, offer } = evidence;
  const lines: string[] = [];
  const stage = failure?.stage;
  const why = whyOf(diagnosis, evidence);
  if (why)
    lines.push(
      t(`problems.verdict.why.${why}`, {
        host: readableHost(settings.host),
        port: String(settings.port),
        answered: failure?.answered ?? 'none',
        starttls: labels.starttls,
        alert: alertIn(failure?.code) ?? '–',
        version: tlsName(failure?.tlsOffered ?? ''),
        size: offer?.size ?? 0,
        stage: stage ? t(`check.stages.${stage}`) : '–',
        total: Math.round(stages.reduce((sum, { ms }) => sum + ms, 0) / 1000),
        seconds: Math.round((stages.find((each) => each.stage === stage)?.ms ?? 0) / 1000),
      }),
    );
  const { change } = diagnosis;
  if (change?.tested) {
    const to = { ...settings, ...change.to };
    lines.push(
      change.to.host === undefined
        ? t('problems.verdict.why.neighbour', { port: String(to.port), encryption: labels[to.encryption] })
        : t('problems.verdict.why.otherName', { to: to.host }),
    );
  }
  return [...lines, ...twoHouses(diagnosis, evidence, t)];
}

function whyOf(diagnosis: Diagnosis, evidence: Evidence): Why | null {
  const { failure, mode, settings } = evidence;
  if (diagnosis.outcome === 'refused') return 'notCalled';
  const trouble = troubleOfOurOwn(evidence);
  if (trouble) return ofOurOwn[trouble];
  if (!failure && mode === 'send') return signedIn(evidence) ? 'acceptedSigned' : 'acceptedUnsigned';
  if (!failure && diagnosis.problem && takesNoSignIn(evidence))
    return evidence.offer?.byHelo ? 'noList' : 'noSignIn';
  if (!failure) return settings.encryption === 'none' ? 'greetedPlain' : 'greeted';
  if (failure.reply) return null;
  if (failure.certificate) return failure.certificate.faults.includes('name') ? 'nameNotOn' : null;
  return reasons.find(([, fits]) => fits(failure, diagnosis))?.[0] ?? 'stopped';
}
