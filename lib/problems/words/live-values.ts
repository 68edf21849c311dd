import type { CertificateFacts } from '@/lib/evidence/certificate-facts';
import type { Evidence } from '@/lib/evidence/evidence';
import { leftUntried } from '@/lib/evidence/of-one-address';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import { saysMicrosoft } from '@/lib/problems/catalogue/microsoft';
import { doorsOf } from '@/lib/problems/change/doors';
import { isOfProxy } from '@/lib/problems/judge/at-door';
import { greetsBehindTls, lookAt } from '@/lib/problems/judge/look-at';
import { hasUnknownWays, networkWays } from '@/lib/problems/judge/no-common-way';
import { saidAside } from '@/lib/problems/judge/set-aside';
import { signedIn, takesNoSignIn } from '@/lib/problems/judge/signed-in';
import { alertIn } from '@/lib/problems/judge/tls-alert';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { replyValues } from '@/lib/problems/text/reply-says';
import { entrance, guestNetwork } from '@/lib/problems/vocabulary/guest-network';
import { houseOf } from '@/lib/providers/house-of';
import { signsInByKey } from '@/lib/providers/key-services';
import { readableHost, readHostName } from '@/lib/settings/host-name';
import { isBareName } from '@/lib/settings/inside-name';
import { atServer } from './at-server';
import type { ExplainOptions } from './explain-options';
import { dayOrHour, isNear, listed, tlsName } from './shown';
import { signInSent } from './sign-in-sent';
import { starMeantFor } from './star';

/** What a check saw, for the placeholders of its words. `number`: the short number in the subject of the test message. */
export function values(
  evidence: Evidence,
  { t, labels, number, at }: Pick<ExplainOptions, 't' | 'labels' | 'number' | 'at'>,
) {
  const { settings, failure } = evidence;
  const said = failure?.reply ? plainReply(failure.reply) : '';
  const certificate = failure?.certificate;
  const isEarly = certificate?.faults.includes('not-yet-valid');
  const date = (isEarly ? certificate?.validFrom : certificate?.validTo) ?? '–';
  const { host, names } = namesIn(evidence, readableHost);
  const { door465, doors, usual, alive } = doorsOf(evidence);
  return {
    host,
    names,
    port: String(settings.port),
    encryption: labels[settings.encryption],
    starttls: labels.starttls,
    tls: labels.tls,
    number: number ?? 'none',
    secret: evidence.signIn ? 'yes' : 'no',
    sent: signInSent(evidence),
    signed: signedIn(evidence) ? 'yes' : 'no',
    typed: isNumber(settings.host) ? 'number' : isBareName(settings.host) ? 'word' : 'name',
    same: userNameOf(evidence),
    ...atServer(settings.host, saysMicrosoft(said)),
    star: starMeantFor(settings.host, certificate?.names ?? []) ?? 'none',
    issuer: certificate?.issuer ?? '–',
    lastIssuer: certificate?.lastIssuer || '–',
    chain: certificate?.throughOthers ? 'longer' : 'one',
    date: dayOrHour(date, t, at),
    near: isNear(date, at) ? 'yes' : 'no',
    secured: evidence.tlsVersion ? 'yes' : 'no',
    agreed: tlsName(evidence.tlsVersion ?? '–'),
    alert: alertIn(failure?.code) ?? '–',
    stage: failure?.stage ?? 'none',
    code: failure?.code ?? '–',
    after: evidence.stages.some(({ status, ms }) => status === 'stopped' && ms >= 1000)
      ? 'seconds'
      : 'moment',
    beside: failure?.secondTurnedAway ? 'turnedAway' : 'none',
    answered: failure?.answered ?? 'none',
    behind: greetsBehindTls(evidence) ? 'mail' : 'unseen',
    between: betweenOf(failure, said),
    left: leftUntried(evidence.addresses),
    version: tlsName(failure?.tlsOffered ?? ''),
    offered: listed(evidence.offer?.auth ?? []),
    network: listed(networkWays(evidence.offer)) || 'none',
    unusable: hasUnknownWays(evidence.offer) ? 'some' : 'none',
    clear: listed(evidence.offer?.authInClear ?? []),
    second: secondFault(certificate),
    house: (evidence.domain && houseOf(evidence.domain, settings.host)) || 'unseen',
    otherName: names && certificate?.faults.includes('name') ? 'yes' : 'no',
    receipt: saidAside(evidence.receipt) ?? 'none',
    way: wayToSignIn(evidence),
    plain: speaksStarttls(evidence) ? 'starttls' : 'unseen',
    door465,
    doors,
    usual,
    alive,
    link: (certificate?.expiredLink ?? certificate?.earlyLink)?.name || '–',
    linkDate: dayOrHour(certificate?.expiredLink?.validTo ?? certificate?.earlyLink?.validFrom ?? '–', t, at),
    // last, as V8 copies what stands before it for each value behind it: 40 kB a verdict
    ...replyValues(said, failure?.reply?.text ?? '', signedIn(evidence)),
  };
}

/** The names of hosts among the values. `written`: how each is written, which is for people in `values`. */
export function namesIn({ settings, failure }: Evidence, written: (host: string) => string) {
  return {
    host: written(settings.host),
    names: listed((failure?.certificate?.names ?? []).map(written)),
  };
}

/** What stands in between, where it tells: a network’s page for its guests, or a proxy that wants a sign-in. */
function betweenOf(failure: Evidence['failure'], said: string): 'portal' | 'proxy' | 'other' {
  if (failure && isOfProxy(failure)) return 'proxy';
  return guestNetwork.test(said) && entrance.test(said) ? 'portal' : 'other';
}

/** Whether a host is an IP address, of either kind. */
function isNumber(host: string): boolean {
  const name = readHostName(host);
  return 'kind' in name && name.kind === 'ip';
}

/** What the user name is, for words that say how to write it. */
function userNameOf({ nameIsFixed, sameName, settings }: Evidence): 'fixed' | 'service' | 'yes' | 'no' {
  if (nameIsFixed) return 'fixed';
  if (signsInByKey(settings.host)) return 'service';
  return sameName ? 'yes' : 'no';
}

/** Whether to sign in was not possible as no password goes over a line in clear, or as no port names a way to. */
function wayToSignIn(evidence: Evidence): 'clear' | 'none' | 'other' {
  if (evidence.signIn && evidence.settings.encryption === 'none') return 'clear';
  return namesNoSignIn(evidence) ? 'none' : 'other';
}

/** The secured port names no way to sign in, and no other one that was looked at does. */
function namesNoSignIn(evidence: Evidence): boolean {
  return (
    takesNoSignIn(evidence) &&
    !evidence.neighbours.some(({ status, offer }) => status === 'ok' && offersUsableWay(offer, false))
  );
}

/** Whether a look at the tried port, begun in plain words, came to its encryption. */
function speaksStarttls({ settings: { port }, neighbours }: Evidence): boolean {
  const status = lookAt({ port, encryption: 'starttls' }, neighbours)?.status;
  return status === 'ok' || status === 'bad-certificate';
}

/** By the names of the placeholders. */
export type Values = ReturnType<typeof values>;

/** What is wrong with a certificate beside its dates. */
function secondFault(certificate: CertificateFacts | undefined) {
  if (certificate?.faults.includes('untrusted')) return 'untrusted';
  return certificate?.faults.includes('name') ? 'name' : 'none';
}
