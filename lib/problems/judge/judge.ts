import { isOwnSide, isTimeout, isUnreachable, isUnresolved } from '@/lib/evidence/error-codes';
import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { leftUntried } from '@/lib/evidence/of-one-address';
import { stopCodes } from '@/lib/evidence/stop-codes';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { type Judgement, likely, sure, untold } from '@/lib/problems/catalogue/judgement';
import { otherThanMail } from '@/lib/settings/other-tls-port';
import { beginsPlain, refusalAtDoor } from './at-door';
import { brokeRules } from './broke-rules';
import { byReply } from './by-reply';
import { certificateCauses } from './certificate-causes';
import { beforeSending } from './fits';
import { isSecondIntroduction } from './introduced-again';
import { greetsBehindTls } from './look-at';
import { isWindowOnly } from './no-common-way';
import { secureLineBroke } from './secure-line';
import { bySilence } from './silence';
import { byTlsAlert } from './tls-alert';

/** Codes of Node, OpenSSL and the engine, in the order in which they are asked. */
const byErrorCode: [RegExp, ProblemCode][] = [
  [/^(?:ENOTFOUND|EDNS|ENODATA|ENONAME)$/, 'dns-not-found'],
  [/ECONNREFUSED/, 'connect-refused'],
  [/ALTNAME_INVALID|HOSTNAME_MISMATCH/, 'cert-name-mismatch'],
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, 'cert-expired'],
  [/SELF_SIGNED|UNABLE_TO_|INVALID_CA|CERT_/, 'cert-untrusted'],
  [
    /WRONG_VERSION_NUMBER|UNKNOWN_PROTOCOL|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/,
    'tls-wrong-mode-implicit-on-starttls-port',
  ],
  [/EACCES|EPERM/, 'network-blocked'],
  [/ETOOBIG/, 'message-too-large'],
];

/**
 * Turns the failure of one check into one cause: by the engine’s own reason, by what answered, by the certificate, by the
 * error code, by the reply, and where there is none of these by the silence.
 */
export function judge(evidence: Evidence, failure: Failure): Judgement {
  if (secureLineBroke(evidence, failure))
    return likely('server-closed-connection', ['server-temporary-failure']);
  return (
    byEngineCode(evidence, failure) ??
    byAnswer(evidence, failure) ??
    byCertificate(failure) ??
    byError(evidence, failure) ??
    ofToken(evidence, failure, byWords(evidence, failure)) ??
    bySilence(evidence, failure) ??
    untold
  );
}

/** The engine's own reasons to stop: each says what it saw. */
function byEngineCode(
  evidence: Evidence,
  { code, tlsOffered, tlsAgain, stage, masked, command, answered }: Failure,
): Judgement | null {
  const { settings, offer, byToken } = evidence;
  if (tlsOffered) return sure('tls-too-old');
  if (tlsAgain === 'sound') return likely('server-temporary-failure', ['tls-too-old']);
  if (tlsAgain) return likely('tls-too-old', ['server-temporary-failure']);
  if (code === stopCodes.tlsFirst) return encryptedFirst(evidence);
  // nobody called it: that is what the number is for, and not what was met
  if (code === stopCodes.incomingPort) return likely('not-smtp-server');
  if (code === stopCodes.asksOn) return likely('auth-mechanism-unsupported');
  if (code === stopCodes.asksMore)
    return likely('auth-mechanism-unsupported', ['auth-blocked-by-policy', 'auth-bad-credentials']);
  // whoever answers our name, or takes a sign-in, has greeted as a mail server does
  const hasGreeted =
    answered === 'smtp' || stage === 'sign-in' || !beforeSending.has(stage) || command !== undefined;
  if (code === stopCodes.flood && hasGreeted) return likely('server-temporary-failure');
  if (code === stopCodes.flood) return likely('not-smtp-server', ['server-closed-connection']);
  // it says itself what it is, and only loses count or its place
  if (brokeRules(code)) return likely('unknown');
  // what followed the yes to STARTTLS was no handshake: words from somebody on the way, or a server that loses count
  if (code === stopCodes.injected)
    return likely('starttls-not-offered', ['network-blocked', 'server-temporary-failure']);
  // a firewall that writes over the offer hides it, and the server may well have it
  if (code === stopCodes.noStarttls && masked) return likely('starttls-not-offered', ['network-blocked']);
  if (code === stopCodes.noStarttls) return sure('starttls-not-offered');
  if (code === stopCodes.plaintextAuth) return sure('starttls-required');
  if (code === stopCodes.noMechanism && isWindowOnly(offer) && !byToken) return sure('auth-basic-disabled');
  if (code === stopCodes.noAuth || code === stopCodes.noMechanism) return sure('auth-mechanism-unsupported');
  if (code === stopCodes.noUtf8) return sure('sender-not-allowed');
  return settings.encryption === 'none' ? null : byTlsAlert(code);
}

/** What the first bytes of the port gave away. */
function byAnswer(evidence: Evidence, failure: Failure): Judgement | null {
  const { settings } = evidence;
  const { answered, stage, code } = failure;
  // words of whatever kind where TLS was spoken to it, and not those of a mail server
  if (answered === 'other' && stage === 'encrypt' && !isTimeout(code)) return likely('not-smtp-server');
  if (answered === undefined || answered === 'silent' || answered === 'other') return null;
  if (answered === 'smtp') {
    // with TLS from the first byte there is no welcome before the line is encrypted
    const begun = stage === 'encrypt' || stage === 'connect';
    if (settings.encryption !== 'tls' || !begun) return null;
    const refusal = refusalAtDoor(evidence, failure);
    const wrongMode = 'tls-wrong-mode-implicit-on-starttls-port';
    if (!refusal) return sure(wrongMode);
    if (beginsPlain(evidence)) return likely(wrongMode, [refusal.problem]);
    const { problem, confidence, also } = refusal;
    return { problem, confidence: confidence === 'sure' ? 'likely' : confidence, also: [wrongMode, ...also] };
  }
  if (answered === 'tls') return settings.encryption === 'tls' ? null : encryptedFirst(evidence);
  return sure('not-smtp-server');
}

/** Whoever answers to TLS may be a web server, or one for fetching mail, until a mail server has greeted behind it. */
function encryptedFirst(evidence: Evidence): Judgement {
  const wrongMode = 'tls-wrong-mode-plain-on-implicit-port';
  if (greetsBehindTls(evidence)) return sure(wrongMode);
  if (otherThanMail(evidence.settings.port)) return likely('not-smtp-server', [wrongMode]);
  return likely(wrongMode, ['not-smtp-server']);
}

function byCertificate({ certificate, stage }: Failure): Judgement | null {
  if (!certificate || (stage !== 'encrypt' && stage !== 'connect')) return null;
  const [problem, ...also] = certificateCauses(certificate.faults);
  return problem ? { ...sure(problem), also } : null;
}

function byError({ settings, addresses }: Evidence, { code, stage, reply }: Failure): Judgement | null {
  if (!code || reply || isOwnSide(code)) return null;
  if (isUnresolved(code) && stage === 'look-up') return likely('dns-not-found');
  const ledNowhere = isTimeout(code) || isUnreachable(code);
  const known = ledNowhere ? 'connect-timeout' : byErrorCode.find(([pattern]) => pattern.test(code))?.[1];
  if (!known) return null;
  if (known === 'tls-wrong-mode-implicit-on-starttls-port' && settings.encryption !== 'tls')
    return likely('starttls-not-offered', ['tls-too-old']);
  if (known === 'connect-timeout' && stage !== 'connect' && stage !== 'look-up') return null;
  // one that was not called may answer
  return leftUntried(addresses) > 0 ? likely(known) : sure(known);
}

/** What the reply says; where it only says that EHLO was one too many, that is told from where it came. */
function byWords(evidence: Evidence, failure: Failure): Judgement | null {
  const judged = failure.reply ? byReply(evidence, failure, failure.reply) : null;
  const isUntold = !judged || judged.problem === 'unknown';
  return isUntold && isSecondIntroduction(evidence, failure) ? likely('unknown') : judged;
}

/** Whoever signed in with a token typed no password: what refuses it is about the token. */
function ofToken({ byToken }: Evidence, { stage }: Failure, judged: Judgement | null): Judgement | null {
  const ofPassword =
    judged?.problem === 'auth-bad-credentials' || judged?.problem === 'auth-app-password-required';
  return byToken && stage === 'sign-in' && ofPassword ? likely('oauth-token-invalid') : judged;
}
