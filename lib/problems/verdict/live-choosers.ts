import { isNotTls, isTimeout, isUnresolved } from '@/lib/evidence/error-codes';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { lacksStarttls } from '@/lib/problems/change/change';
import { doorsOf } from '@/lib/problems/change/doors';
import { asksForEncryptionInVain } from '@/lib/problems/judge/asked-in-vain';
import { isOfProxy, refusalAtDoor } from '@/lib/problems/judge/at-door';
import { brokeRules } from '@/lib/problems/judge/broke-rules';
import { isSecondIntroduction } from '@/lib/problems/judge/introduced-again';
import { refusesElsewhere } from '@/lib/problems/judge/look-at';
import { signedIn } from '@/lib/problems/judge/signed-in';
import { alertIn, disagreed, isPresentTls } from '@/lib/problems/judge/tls-alert';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { anAccount } from '@/lib/problems/vocabulary/account-state';
import { providerOfHost } from '@/lib/providers/provider-of-host';
import { isInsideName } from '@/lib/settings/inside-name';
import { otherThanMail } from '@/lib/settings/other-tls-port';
import { isBehindStarttls } from './behind-starttls';
import { ofCertificates } from './certificate-choosers';
import type { Choosers } from './choose';
import { howItHungUp } from './hung-up';
import { answeredOneOfThree } from './one-of-three';
import { ofOwnMailbox, ofSending } from './sending-choosers';
import { ofSigningIn } from './sign-in-choosers';

/** Where the general words of a cause can be said with what this check saw. Absent: those of the reply, or the general ones. */
export const choosers: Choosers = {
  'tls-wrong-mode-implicit-on-starttls-port': ({ failure, evidence }) => {
    if (lacksStarttls(evidence)) return 'plain-only';
    return refusalAtDoor(evidence, failure) ? 'wrong-mode-refusing' : 'wrong-mode-implicit';
  },
  'tls-wrong-mode-plain-on-implicit-port': () => 'wrong-mode-plain',
  'dns-not-found': ({ failure, evidence, found }) => {
    if (isInsideName(evidence.settings.host) && !found.change) return 'dns-inside';
    if (isUnresolved(failure.code)) return 'names-unanswered';
    return providerOfHost(evidence.settings.host)?.role === 'retired' ? 'dns-retired' : 'dns';
  },
  'network-blocked': ({ failure: { code, reply } }) =>
    reply ? 'filter-answered' : code ? 'not-let-out' : null,
  'ip-blocklisted': ({ failure, found, narrower }) => {
    const { stage, code, reply } = failure;
    const unsure = found.confidence === 'unsure';
    if (narrower) return narrower;
    if (alertIn(code)) return 'access-denied';
    const atDoor = stage === 'greet' || stage === 'connect' || stage === 'encrypt';
    const ofAccount = atDoor && reply && anAccount.test(plainReply(reply));
    if (unsure && ofAccount) return 'account-at-door';
    if (unsure) return atDoor ? 'turned-away' : 'unclear';
    return atDoor ? 'listed' : 'listed-later';
  },
  'connect-refused': () => 'refused-port',
  'connect-timeout': ({ failure, evidence }) => {
    const { stage, answered, banner } = failure;
    const { listening, settings, tlsVersion } = evidence;
    if (listening) return 'silent-so-far';
    if (banner || /^(?:other|smtp|tls)$/.test(answered ?? '')) return 'tarpit';
    if (stage === 'greet' && settings.encryption === 'tls' && tlsVersion) return 'silent-secured';
    if (stage !== 'connect' && stage !== 'look-up') return 'silent';
    const isLost = refusesElsewhere(evidence) && doorsOf(evidence).alive === 'no';
    return isLost ? 'filtered' : 'timeout';
  },
  'server-closed-connection': ({ failure, evidence }) => howItHungUp(failure, evidence),
  'helo-rejected': () => 'name-refused',
  'server-temporary-failure': ({ failure, evidence, found, narrower }) => {
    const { code, reply, stage, outOfTime, banner, answered } = failure;
    if (failure.secondAnswered) return 'one-call-unanswered';
    if (outOfTime) return 'too-slow';
    if (code === stopCodes.flood) return 'flooded';
    // a connector is for who does not sign in
    const isSaid = narrower && !(narrower === 'connector' && signedIn(evidence));
    if (isSaid) return ofOwnMailbox(narrower);
    if (stage === 'greet' && reply && found.confidence === 'unsure') return 'turned-away';
    if (alertIn(code)) return 'broken-off';
    // 421 ends the session, whatever was asked last (RFC 5321 §3.8)
    if (reply && stage === 'encrypt' && reply.code !== 421) return 'tls-not-now';
    if (reply && stage === 'sign-in' && reply.code !== 421) return 'sign-in-not-now';
    // by its words it passes, and not by its code
    if (reply && reply.code >= 500) return 'out-of-service';
    if (reply || !isTimeout(code)) return null;
    if (answeredOneOfThree(evidence, failure)) return 'one-of-three';
    return banner || answered === 'smtp' ? 'tarpit' : 'stopped-answering';
  },
  'not-smtp-server': ({ failure, evidence, found }) => {
    const { answered, code } = failure;
    if (code === stopCodes.incomingPort) return 'incoming-port';
    if (isBehindStarttls(evidence)) return 'stranger-behind';
    if (answered === 'imap' || answered === 'pop3') return 'incoming';
    const byNumber = answered === 'tls' && otherThanMail(evidence.settings.port) === 'web';
    if (answered !== 'http' && !byNumber) return 'other-server';
    if (isOfProxy(failure) && !found.change) return 'filter-answered';
    return found.change && found.change.to.host === undefined ? 'web-beside' : 'web';
  },
  'starttls-required': ({ failure, evidence, found }) => {
    if (asksForEncryptionInVain(found.problem, evidence)) return 'encrypted-already';
    if (failure.code !== stopCodes.plaintextAuth) return null;
    return lacksStarttls(evidence) ? 'never-encrypted' : 'not-encrypted';
  },
  'starttls-not-offered': ({ failure, evidence }) => {
    const { code, masked, reply, command } = failure;
    if (code === stopCodes.injected) return 'injected';
    if (masked) return 'masked';
    const answered = reply ? command === 'STARTTLS' : code === 'ETLS' && evidence.offer?.starttls;
    if (answered) return 'starttls-turned-down';
    return !reply && isNotTls(code) ? 'starttls-broken' : 'no-starttls';
  },
  'tls-too-old': ({ failure: { tlsOffered, code, reply }, evidence, narrower }) => {
    if (tlsOffered) return 'tls-too-old';
    if (reply) return isPresentTls(evidence) ? 'tls-denied' : narrower;
    if (!code) return null;
    return alertIn(code) || disagreed.test(code) ? 'no-agreement' : 'handshake-ended';
  },
  unknown: ({ failure, evidence }) => {
    if (isSecondIntroduction(evidence, failure)) return 'second-introduction';
    return brokeRules(failure.code) ?? (failure.reply ? 'unclear' : 'unclear-silent');
  },
  ...ofCertificates,
  ...ofSigningIn,
  ...ofSending,
};
