import { isTimeout, isUnresolved } from '@/lib/evidence/error-codes';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { isPersonalMicrosoft } from '@/lib/problems/catalogue/microsoft';
import { lacksStarttls } from '@/lib/problems/change/change';
import {
  asksForEncryptionInVain,
  asksForSignInTooEarly,
  beforeMessage,
} from '@/lib/problems/judge/asked-in-vain';
import { refusalAtDoor } from '@/lib/problems/judge/at-door';
import { brokeRules } from '@/lib/problems/judge/broke-rules';
import { beforeSending } from '@/lib/problems/judge/fits';
import { isSecondIntroduction } from '@/lib/problems/judge/introduced-again';
import { refusesElsewhere } from '@/lib/problems/judge/look-at';
import { whyNoCommonWay, whyNoPassword } from '@/lib/problems/judge/no-common-way';
import { signedIn, turnsDownItsOffer } from '@/lib/problems/judge/signed-in';
import { alertIn, disagreed, isPresentTls } from '@/lib/problems/judge/tls-alert';
import { plainReply } from '@/lib/problems/plain/plain-reply';
import { speaksOf } from '@/lib/problems/text/reply-says';
import { anAccount } from '@/lib/problems/vocabulary/account-state';
import { isBehindStarttls } from './behind-starttls';
import { ofCertificates } from './certificate-choosers';
import type { Choose } from './choose';
import { howItHungUp } from './hung-up';
import { noAt } from './no-at';
import { answeredOneOfThree } from './one-of-three';

/** Where the general words of a cause can be said with what this check saw. Absent: those of the reply, or the general ones. */
export const choosers: Partial<Record<ProblemCode, Choose>> = {
  'tls-wrong-mode-implicit-on-starttls-port': (failure, evidence) => {
    if (lacksStarttls(evidence)) return 'plain-only';
    return refusalAtDoor(evidence, failure) ? 'wrong-mode-refusing' : 'wrong-mode-implicit';
  },
  'tls-wrong-mode-plain-on-implicit-port': () => 'wrong-mode-plain',
  'dns-not-found': ({ code }) => (isUnresolved(code) ? 'names-unanswered' : 'dns'),
  'network-blocked': ({ code, reply }) => (reply ? 'filter-answered' : code ? 'not-let-out' : null),
  'ip-blocklisted': ({ stage, code, reply }, _, { confidence }, narrower) => {
    if (narrower) return narrower;
    if (alertIn(code)) return 'access-denied';
    const atDoor = stage === 'greet' || stage === 'connect' || stage === 'encrypt';
    const ofAccount = atDoor && reply && anAccount.test(plainReply(reply));
    if (confidence === 'unsure' && ofAccount) return 'account-at-door';
    if (confidence === 'unsure') return atDoor ? 'turned-away' : 'unclear';
    return atDoor ? 'listed' : 'listed-later';
  },
  'connect-refused': () => 'refused-port',
  'connect-timeout': ({ stage, answered, banner }, evidence) => {
    const { listening, settings, tlsVersion } = evidence;
    if (listening) return 'silent-so-far';
    if (banner || /^(?:other|smtp|tls)$/.test(answered ?? '')) return 'tarpit';
    if (stage === 'greet' && settings.encryption === 'tls' && tlsVersion) return 'silent-secured';
    if (stage !== 'connect' && stage !== 'look-up') return 'silent';
    return refusesElsewhere(evidence) ? 'filtered' : 'timeout';
  },
  'server-closed-connection': howItHungUp,
  'helo-rejected': () => 'name-refused',
  'server-temporary-failure': (failure, evidence, _, narrower) => {
    const { code, reply, stage, outOfTime, banner, answered } = failure;
    if (failure.secondAnswered) return 'one-call-unanswered';
    if (outOfTime) return 'too-slow';
    if (code === stopCodes.flood) return 'flooded';
    if (narrower) return narrower;
    if (alertIn(code)) return 'broken-off';
    // 421 ends the session, whatever was asked last (RFC 5321 §3.8)
    if (reply && stage === 'encrypt' && reply.code !== 421) return 'tls-not-now';
    if (reply && stage === 'sign-in' && reply.code < 500 && reply.code !== 421) return 'sign-in-not-now';
    // by its words it passes, and not by its code
    if (reply && reply.code >= 500) return 'out-of-service';
    if (reply || !isTimeout(code)) return null;
    if (answeredOneOfThree(evidence, failure)) return 'one-of-three';
    return banner || answered === 'smtp' ? 'tarpit' : 'stopped-answering';
  },
  'not-smtp-server': ({ answered, code }, evidence, { change }) => {
    if (code === stopCodes.incomingPort) return 'incoming-port';
    if (isBehindStarttls(evidence)) return 'stranger-behind';
    if (answered === 'imap' || answered === 'pop3') return 'incoming';
    if (answered !== 'http') return 'other-server';
    return change && change.to.host === undefined ? 'web-beside' : 'web';
  },
  'starttls-required': ({ code }, evidence, { problem }) => {
    if (asksForEncryptionInVain(problem, evidence)) return 'encrypted-already';
    if (code !== stopCodes.plaintextAuth) return null;
    return lacksStarttls(evidence) ? 'never-encrypted' : 'not-encrypted';
  },
  'starttls-not-offered': ({ code, masked, reply, command }, { offer }) => {
    if (code === stopCodes.injected) return 'injected';
    if (masked) return 'masked';
    const answered = reply ? command === 'STARTTLS' : code === 'ETLS' && offer?.starttls;
    if (answered) return 'starttls-turned-down';
    return !reply && /WRONG_VERSION|PACKET_LENGTH|UNKNOWN_PROTOCOL/.test(code ?? '')
      ? 'starttls-broken'
      : 'no-starttls';
  },
  ...ofCertificates,
  'tls-too-old': ({ tlsOffered, code, reply }, evidence, _, narrower) => {
    if (tlsOffered) return 'tls-too-old';
    if (reply) return isPresentTls(evidence) ? 'tls-denied' : narrower;
    if (!code) return null;
    return alertIn(code) || disagreed.test(code) ? 'no-agreement' : 'handshake-ended';
  },
  'auth-basic-disabled': whyNoPassword,
  'oauth-token-invalid': (_, { byToken }) => (byToken ? 'token-refused' : null),
  'auth-smtp-disabled-tenant-or-mailbox': (_, { byToken, settings, domain }, __, narrower) => {
    if (byToken) return 'token-sending-off';
    return isPersonalMicrosoft(settings.host, domain) ? 'sending-off-personal' : narrower;
  },
  'auth-mechanism-unsupported': (failure, evidence, found, narrower) =>
    whyNoCommonWay(failure, evidence, found) ?? narrower,
  'message-too-large': ({ code }) => (code === stopCodes.tooBig ? 'announced-too-small' : 'test-too-large'),
  'auth-required': (_, evidence, { problem }, narrower) => {
    if (narrower === 'fetch-first') return narrower;
    if (signedIn(evidence)) return 'auth-forgotten';
    if (turnsDownItsOffer(evidence)) return 'auth-offered-refused';
    return asksForSignInTooEarly(problem, evidence) ? 'auth-too-early' : 'auth-unsigned';
  },
  'auth-bad-credentials': ({ unsaid }, evidence, __, narrower) =>
    signedIn(evidence)
      ? 'auth-taken-back'
      : (narrower ?? (unsaid ? 'user-name-refused' : 'signed-in-refused')),
  'sender-not-allowed': (failure, evidence, { confidence }, narrower) => {
    const { code, reply } = failure;
    if (code === stopCodes.noUtf8) return 'utf8';
    if (narrower && narrower !== 'send-as') return narrower;
    if (!signedIn(evidence)) return 'sender-unsigned';
    if (narrower) return narrower;
    const text = reply ? plainReply(reply) : '';
    if (speaksOf('unconfirmed', text)) return 'sender-unconfirmed';
    if (!evidence.sameName) return 'sender-other';
    if (speaksOf('owner', text)) return 'sender-of-others';
    return confidence === 'unsure' ? noAt(failure) : 'sender-same';
  },
  'relay-denied': ({ stage }, evidence, _, narrower) => {
    // no account is known yet
    const unknownYet = stage !== 'sign-in' && beforeSending.has(stage);
    const general = !narrower || narrower === 'connector';
    if (unknownYet || (general && beforeSending.has(stage))) return 'relay-early';
    if (signedIn(evidence)) return narrower ?? 'relay-signed-in';
    return narrower === 'connector' ? 'connector-for-us' : (narrower ?? 'relay-unsigned');
  },
  'recipient-rejected': (failure, evidence, { confidence }, narrower) => {
    if (narrower === 'to-oneself') return narrower;
    if (failure.stage === 'message') return 'own-address-late';
    if (confidence === 'unsure') return noAt(failure);
    return signedIn(evidence) ? 'own-address' : 'own-address-unsigned';
  },
  'mailbox-full': ({ stage }) => (beforeSending.has(stage) ? 'full-at-sign-in' : 'own-mailbox-full'),
  // one message for one recipient, the visitor’s own address
  'rate-or-quota-limited': (_, __, ___, narrower) => (narrower === 'throttled' ? narrower : null),
  'too-many-connections': () => null,
  'content-or-spam-rejected': (failure) => {
    if (beforeMessage(failure)) return 'refused-unseen';
    const text = failure.reply ? plainReply(failure.reply) : '';
    if (speaksOf('ownRule', text)) return 'organisation-rule';
    return speaksOf('filter', text) ? 'test-message' : 'refused-message';
  },
  unknown: (failure, evidence) => {
    if (isSecondIntroduction(evidence, failure)) return 'second-introduction';
    return brokeRules(failure.code) ?? (failure.reply ? 'unclear' : 'unclear-silent');
  },
};
