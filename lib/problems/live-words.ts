import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from './codes';

/** The sentences of a live check that hold its real values: keys of `problems.verdict`. */
export type LiveWords =
  | 'own-network'
  | 'names-unanswered'
  | 'injected'
  | 'cert-missing-link'
  | 'cert-unknown-issuer'
  | 'wrong-mode-implicit'
  | 'wrong-mode-plain'
  | 'dns'
  | 'refused-port'
  | 'timeout'
  | 'silent'
  | 'tarpit'
  | 'stopped-answering'
  | 'incoming'
  | 'web'
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
  | 'signed-in-refused'
  | 'utf8'
  | 'unclear'
  | 'unclear-silent';

type Choose = (failure: Failure, evidence: Evidence) => LiveWords | null;

/** Where the general words of a cause can be said with what this check saw. Absent: the general words are right. */
const choosers: Partial<Record<ProblemCode, Choose>> = {
  'tls-wrong-mode-implicit-on-starttls-port': () => 'wrong-mode-implicit',
  'tls-wrong-mode-plain-on-implicit-port': () => 'wrong-mode-plain',
  'dns-not-found': ({ code }) =>
    /ETIMEDOUT|EAI_AGAIN|EAI_FAIL/.test(code ?? '') ? 'names-unanswered' : 'dns',
  'network-blocked': ({ code }) => (code === 'EINJECTED' ? 'injected' : null),
  'connect-refused': () => 'refused-port',
  'connect-timeout': ({ stage, answered, banner }) => {
    if (banner || answered === 'other' || answered === 'smtp') return 'tarpit';
    return stage === 'connect' || stage === 'look-up' ? 'timeout' : 'silent';
  },
  'server-temporary-failure': ({ code, reply }) =>
    !reply && code === 'ETIMEDOUT' ? 'stopped-answering' : null,
  'not-smtp-server': ({ answered }) => {
    if (answered === 'imap' || answered === 'pop3') return 'incoming';
    return answered === 'http' ? 'web' : 'other-server';
  },
  'starttls-required': ({ code }) => (code === 'EPLAINTEXT' ? 'not-encrypted' : null),
  'starttls-not-offered': () => 'no-starttls',
  'cert-name-mismatch': ({ certificate }) =>
    certificate && certificate.names.length > 0 ? 'cert-name' : null,
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
  'auth-mechanism-unsupported': ({ code }, { offer }) => {
    if (code === 'ENOAUTH') return 'auth-not-offered';
    return code === 'ENOMECHANISM' && offer && offer.auth.length > 0 ? 'auth-other-ways' : null;
  },
  'auth-bad-credentials': () => 'signed-in-refused',
  'sender-not-allowed': ({ code }) => (code === 'ENOSMTPUTF8' ? 'utf8' : null),
  unknown: ({ reply }) => (reply ? 'unclear' : 'unclear-silent'),
};

/** Which sentences fit this failure, or null for the general words of the cause. */
export function liveWords(problem: ProblemCode, evidence: Evidence): LiveWords | null {
  if (evidence.ownNetwork) return 'own-network';
  return (evidence.failure && choosers[problem]?.(evidence.failure, evidence)) ?? null;
}
