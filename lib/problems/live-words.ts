import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { lacksStarttls } from './change';
import type { ProblemCode } from './codes';
import type { Diagnosis } from './diagnosis';
import { signedIn } from './signed-in';

/** Words with steps and a text for IT of their own, where the general ones of the cause would be untrue in a live check. */
const whole = [
  'own-network',
  'timeout',
  'silent',
  'silent-so-far',
  'tarpit',
  'signed-in-refused',
  'test-too-large',
  'not-let-out',
  'listed',
  'cert-name-ask',
  'sender-same',
  'sender-other',
  'sender-unsigned',
  'relay-signed-in',
  'relay-unsigned',
  'own-address',
  'own-address-unsigned',
  'own-mailbox-full',
  'test-message',
  'token-refused',
  'token-not-offered',
  'token-sending-off',
  'auth-window-only',
  'auth-windows-network',
  'never-encrypted',
] as const;
export type WholeWords = (typeof whole)[number];

/** The sentences of a live check that hold its real values: keys of `problems.verdict`. */
export type LiveWords =
  | WholeWords
  | 'names-unanswered'
  | 'injected'
  | 'cert-missing-link'
  | 'cert-unknown-issuer'
  | 'wrong-mode-implicit'
  | 'wrong-mode-plain'
  | 'dns'
  | 'refused-port'
  | 'stopped-answering'
  | 'incoming'
  | 'web'
  | 'web-beside'
  | 'other-server'
  | 'not-encrypted'
  | 'no-starttls'
  | 'cert-name'
  | 'cert-expired'
  | 'cert-not-yet'
  | 'cert-self-signed'
  | 'cert-untrusted'
  | 'tls-too-old'
  | 'auth-not-offered'
  | 'auth-other-ways'
  | 'utf8'
  | 'unclear'
  | 'unclear-silent';

type Choose = (failure: Failure, evidence: Evidence, diagnosis: Diagnosis) => LiveWords | null;

/** Where the general words of a cause can be said with what this check saw. Absent: the general words are right. */
const choosers: Partial<Record<ProblemCode, Choose>> = {
  'tls-wrong-mode-implicit-on-starttls-port': () => 'wrong-mode-implicit',
  'tls-wrong-mode-plain-on-implicit-port': () => 'wrong-mode-plain',
  'dns-not-found': ({ code }) =>
    /ETIMEDOUT|EAI_AGAIN|EAI_FAIL/.test(code ?? '') ? 'names-unanswered' : 'dns',
  'network-blocked': ({ code }) => {
    if (code === 'EINJECTED') return 'injected';
    return code ? 'not-let-out' : null;
  },
  'ip-blocklisted': (_, __, { confidence }) => (confidence === 'unsure' ? 'unclear' : 'listed'),
  'connect-refused': () => 'refused-port',
  'connect-timeout': ({ stage, answered, banner }, { listening }) => {
    if (listening) return 'silent-so-far';
    if (banner || answered === 'other' || answered === 'smtp') return 'tarpit';
    return stage === 'connect' || stage === 'look-up' ? 'timeout' : 'silent';
  },
  'server-temporary-failure': ({ code, reply }) =>
    !reply && code === 'ETIMEDOUT' ? 'stopped-answering' : null,
  'not-smtp-server': ({ answered }, _, { change }) => {
    if (answered === 'imap' || answered === 'pop3') return 'incoming';
    if (answered !== 'http') return 'other-server';
    return change ? 'web-beside' : 'web';
  },
  'starttls-required': ({ code }, evidence) => {
    if (code !== 'EPLAINTEXT') return null;
    return lacksStarttls(evidence) ? 'never-encrypted' : 'not-encrypted';
  },
  'starttls-not-offered': () => 'no-starttls',
  'cert-name-mismatch': ({ certificate }, _, { change }) => {
    if (!certificate || certificate.names.length === 0) return null;
    return change ? 'cert-name' : 'cert-name-ask';
  },
  'cert-expired': ({ certificate }) => {
    if (!certificate) return null;
    return certificate.faults.includes('not-yet-valid') ? 'cert-not-yet' : 'cert-expired';
  },
  'cert-untrusted': ({ certificate }) => {
    if (!certificate) return null;
    const { untrusted, selfSigned } = certificate;
    if (untrusted === 'missing-link') return 'cert-missing-link';
    if (untrusted === 'unknown-issuer') return 'cert-unknown-issuer';
    return selfSigned ? 'cert-self-signed' : 'cert-untrusted';
  },
  'tls-too-old': ({ tlsOffered }) => (tlsOffered ? 'tls-too-old' : null),
  'auth-basic-disabled': ({ code }) => (code === 'ENOMECHANISM' ? 'auth-window-only' : null),
  'oauth-token-invalid': (_, { byToken }) => (byToken ? 'token-refused' : null),
  'auth-smtp-disabled-tenant-or-mailbox': (_, { byToken }) => (byToken ? 'token-sending-off' : null),
  'auth-mechanism-unsupported': ({ code }, { offer, byToken }) => {
    if (byToken && code === 'ENOMECHANISM') return 'token-not-offered';
    if (code === 'ENOAUTH') return 'auth-not-offered';
    if (code !== 'ENOMECHANISM' || !offer || offer.auth.length === 0) return null;
    return offer.auth.some((way) => /^(?:NTLM|GSSAPI|GSS-SPNEGO)$/.test(way))
      ? 'auth-windows-network'
      : 'auth-other-ways';
  },
  'message-too-large': () => 'test-too-large',
  'auth-bad-credentials': () => 'signed-in-refused',
  'sender-not-allowed': ({ code }, evidence) => {
    if (code === 'ENOSMTPUTF8') return 'utf8';
    if (!signedIn(evidence)) return 'sender-unsigned';
    return evidence.sameName ? 'sender-same' : 'sender-other';
  },
  'relay-denied': (_, evidence) => (signedIn(evidence) ? 'relay-signed-in' : 'relay-unsigned'),
  'recipient-rejected': (_, evidence) => (signedIn(evidence) ? 'own-address' : 'own-address-unsigned'),
  'mailbox-full': () => 'own-mailbox-full',
  'content-or-spam-rejected': () => 'test-message',
  unknown: ({ reply }) => (reply ? 'unclear' : 'unclear-silent'),
};

/** Which sentences fit this failure, or null for the general words of the cause. */
export function liveWords(diagnosis: Diagnosis, evidence: Evidence): LiveWords | null {
  if (evidence.ownNetwork) return 'own-network';
  const { failure } = evidence;
  const choose = diagnosis.problem ? choosers[diagnosis.problem] : undefined;
  return (failure && choose?.(failure, evidence, diagnosis)) ?? null;
}

export function isWhole(words: LiveWords): words is WholeWords {
  return whole.some((each) => each === words);
}
