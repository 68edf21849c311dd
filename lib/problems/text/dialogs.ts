import type { ProblemCode } from '../codes';
import { type Judgement, untold } from '../judgement';
import { mail, tooLarge } from './concepts';
import {
  address,
  allowed,
  any,
  atLeastOne,
  bad,
  coded,
  connection,
  copied,
  lost,
  method,
  needed,
  not,
  offered,
  over,
  password,
  reason,
  recipients,
  sender,
  server,
  signIn,
  size,
  timedOut,
  unknown,
} from './dialog-notions';
import {
  account,
  attached,
  available,
  browser,
  certificate,
  closed,
  cutShort,
  faulty,
  found,
  given,
  incoming,
  mailbox,
  mechanism,
  mismatched,
  must,
  notFound,
  ofClient,
  outdated,
  processing,
  protocols,
  refused,
  relaying,
  requested,
  restricted,
  sending,
  service,
  signer,
  storage,
  supported,
  switchedOff,
  temporary,
  token,
  tooLittle,
  unreachable,
  used,
  userName,
  weak,
} from './dialog-things';

/**
 * What a mail program's message speaks of, and what it says of it, in one clause; `smtp`: of a text that names SMTP; `lead`:
 * it may as well mean what `also` names.
 */
type Saying = { problem: ProblemCode; all: RegExp[]; also?: ProblemCode[]; smtp?: true; lead?: true };

/** In this order: the words for a method of signing in stand beside those for signing in, and so on. */
const sayings: Saying[] = [
  { problem: 'local-client-problem', all: [certificate, ofClient, any(not.source, outdated.source)] },
  { problem: 'cert-name-mismatch', all: [certificate, mismatched] },
  { problem: 'cert-expired', all: [certificate, outdated] },
  { problem: 'cert-untrusted', all: [certificate, signer, not] },
  { problem: 'cert-untrusted', all: [faulty], also: ['cert-name-mismatch', 'cert-expired'] },
  {
    problem: 'tls-too-old',
    all: [protocols, switchedOff, /\btls\b|\bssl\b/],
    also: ['local-client-problem'],
  },
  { problem: 'oauth-token-invalid', all: [token, any(outdated.source, bad.source)] },
  { problem: 'auth-basic-disabled', all: [/oauth/, /microsoft|outlook|google|gmail/, needed] },
  {
    problem: 'auth-blocked-by-policy',
    all: [browser, server, any(signIn.source, connection.source), any(needed.source, must.source)],
    also: ['auth-bad-credentials'],
  },
  {
    problem: 'incoming-server-problem',
    all: [
      any('\\bimap\\b', incoming.source),
      any(not.source, bad.source, refused.source, switchedOff.source),
    ],
  },
  { problem: 'server-temporary-failure', all: [temporary, signIn], also: ['auth-bad-credentials'] },
  { problem: 'server-closed-connection', all: [cutShort], smtp: true, also: ['connect-timeout'] },
  { problem: 'server-closed-connection', all: [connection, closed, server], also: ['connect-timeout'] },
  {
    problem: 'auth-mechanism-unsupported',
    all: [any(mechanism.source, signIn.source), weak],
    also: ['starttls-required', 'auth-blocked-by-policy'],
  },
  {
    problem: 'starttls-required',
    all: [mechanism, coded, needed],
    also: ['auth-mechanism-unsupported'],
  },
  { problem: 'starttls-not-offered', all: [offered, not] },
  {
    problem: 'starttls-not-offered',
    all: [any('\\btls\\b', coded.source), not, available],
    also: ['starttls-required'],
  },
  { problem: 'auth-mechanism-unsupported', all: [any(signIn.source, '\\bauth\\b'), not, available] },
  { problem: 'auth-mechanism-unsupported', all: [signIn, method, not, any(used.source, found.source)] },
  { problem: 'auth-mechanism-unsupported', all: [signIn, not, supported] },
  { problem: 'auth-bad-credentials', all: [password, outdated], also: ['auth-app-password-required'] },
  { problem: 'recipient-rejected', all: [any(recipients.source, address.source), restricted] },
  { problem: 'account-sending-blocked', all: [sending, account, switchedOff] },
  { problem: 'server-temporary-failure', all: [requested, processing] },
  { problem: 'recipient-rejected', all: [mailbox, not, any(available.source, allowed.source)] },
  { problem: 'server-temporary-failure', all: [storage, tooLittle], also: ['mailbox-full'] },
  { problem: 'mailbox-full', all: [storage, over], also: ['message-too-large'] },
  { problem: 'server-temporary-failure', all: [service, not, available], also: ['server-closed-connection'] },
  {
    problem: 'relay-denied',
    all: [relaying, not],
    smtp: true,
    also: ['auth-required', 'recipient-rejected'],
  },
  { problem: 'content-or-spam-rejected', all: [attached, not, any(allowed.source, refused.source)] },
  {
    problem: 'auth-required',
    all: [userName, password, any(needed.source, must.source)],
    also: ['auth-bad-credentials'],
  },
  { problem: 'sender-not-allowed', all: [sender, not, given], also: ['local-client-problem'] },
  { problem: 'recipient-rejected', all: [recipients, not, given], also: ['local-client-problem'] },
  { problem: 'dns-not-found', all: [server, notFound] },
  {
    problem: 'connect-timeout',
    all: [server, unreachable],
    also: ['connect-refused', 'dns-not-found', 'network-blocked'],
  },
  {
    problem: 'auth-mechanism-unsupported',
    all: [/kerberos|gssapi/, any(not.source, 'refus|rechaz|rejeit|rifiut|hylk')],
  },
  { problem: 'auth-mechanism-unsupported', all: [coded, password, not] },
  { problem: 'auth-mechanism-unsupported', all: [password, not, allowed] },
  { problem: 'auth-mechanism-unsupported', all: [signIn, method, not, allowed] },
  { problem: 'message-too-large', all: [mail, tooLarge] },
  { problem: 'rate-or-quota-limited', all: [recipients, over] },
  { problem: 'message-too-large', all: [size, over] },
  { problem: 'local-client-problem', all: [copied, not], also: ['unknown'] },
  { problem: 'auth-required', all: [signIn, needed], also: ['auth-bad-credentials'] },
  { problem: 'starttls-required', all: [/\btls\b|\bssl\b/, needed] },
  {
    problem: 'auth-bad-credentials',
    all: [password, any(not.source, bad.source)],
    also: ['auth-app-password-required'],
  },
  {
    problem: 'auth-bad-credentials',
    all: [signIn, any(not.source, bad.source, refused.source)],
    also: ['auth-app-password-required'],
  },
  { problem: 'sender-not-allowed', all: [sender, bad] },
  {
    problem: 'connect-timeout',
    all: [any(connection.source, server.source), timedOut],
    also: ['network-blocked', 'connect-refused'],
  },
  { problem: 'server-closed-connection', all: [connection, lost], also: ['connect-timeout'] },
  { problem: 'connect-refused', all: [connection, not], also: ['connect-timeout', 'network-blocked'] },
  { problem: 'dns-not-found', all: [server, unknown] },
  { problem: 'recipient-rejected', all: [recipients, bad] },
  { problem: 'recipient-rejected', all: [address, refused], also: ['sender-not-allowed'] },
  { problem: 'sender-not-allowed', all: [sender, not], smtp: true },
  { problem: 'recipient-rejected', all: [recipients, not], smtp: true },
  {
    problem: 'recipient-rejected',
    all: [any(recipients.source, address.source), atLeastOne],
    also: ['local-client-problem'],
  },
  {
    problem: 'recipient-rejected',
    all: [address, bad],
    also: ['sender-not-allowed', 'local-client-problem'],
    lead: true,
  },
];

const english =
  /\b(?:the|that|this|does|did|both|my|it|your|has|been|please|to|with|from|and|failed|could|message|error)\b/g;
const speaksOfMail = any(
  mail.source,
  password.source,
  server.source,
  recipients.source,
  sender.source,
  certificate.source,
  token.source,
  mailbox.source,
  service.source,
  signIn.source,
  coded.source,
  requested.source,
  '郵件|訊息|信件|starttls|\\btls\\b|\\bsmtp\\b|\\bimap\\b',
);

/**
 * What a mail program says in its user's language of an outgoing server: what the message speaks of and what befell it
 * in one clause. `unknown` where the program itself does not know the reason; null for English, which the rules know.
 */
export function byDialog(text: string): Judgement | null {
  if (!speaksOfMail.test(text) || text.length > 900) return null;
  if ((text.match(english)?.length ?? 0) > 2) return null;
  const clauses = text.split(/[.!;?:](?= |$)|[。！；]| \| /).filter((clause) => clause.trim().length > 5);
  if (clauses.some((clause) => unknown.test(clause) && reason.test(clause) && server.test(clause)))
    return untold;
  const ofSmtp = /smtp/.test(text);
  const confidence = ofSmtp ? 'likely' : 'unsure';
  for (const { problem, all, also = [], smtp, lead } of sayings) {
    const said = clauses.some((clause) => all.every((part) => part.test(clause)));
    if (said && (ofSmtp || !smtp)) return { problem, confidence: lead ? 'unsure' : confidence, also };
  }
  return null;
}
