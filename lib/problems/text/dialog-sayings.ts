import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { any } from '@/lib/problems/vocabulary/any';
import { certificate } from '@/lib/problems/vocabulary/certificate';
import {
  address,
  allowed,
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
  recipients,
  sender,
  server,
  signIn,
  size,
  timedOut,
  unknown,
} from '@/lib/problems/vocabulary/dialog-notions';
import {
  account,
  attached,
  available,
  browser,
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
} from '@/lib/problems/vocabulary/dialog-things';
import { mail, tooLarge } from './concepts';

/**
 * What a mail program's message speaks of, and what it says of it, in one clause; `smtp`: of a text that names SMTP; `lead`:
 * it may as well mean what `also` names.
 */
export type DialogSaying = {
  problem: ProblemCode;
  all: RegExp[];
  also?: ProblemCode[];
  smtp?: true;
  lead?: true;
};

/** In this order: the words for a method of signing in stand beside those for signing in, and so on. */
export const dialogSayings: DialogSaying[] = [
  { problem: 'local-client-problem', all: [certificate, ofClient, any(not, outdated)] },
  { problem: 'cert-name-mismatch', all: [certificate, mismatched] },
  { problem: 'cert-expired', all: [certificate, outdated] },
  { problem: 'cert-untrusted', all: [certificate, signer, not] },
  { problem: 'cert-untrusted', all: [faulty], also: ['cert-name-mismatch', 'cert-expired'] },
  {
    problem: 'tls-too-old',
    all: [protocols, switchedOff, /\btls\b|\bssl\b/],
    also: ['local-client-problem'],
  },
  { problem: 'oauth-token-invalid', all: [token, any(outdated, bad)] },
  { problem: 'auth-basic-disabled', all: [/oauth/, /microsoft|outlook|google|gmail/, needed] },
  {
    problem: 'auth-blocked-by-policy',
    all: [browser, server, any(signIn, connection), any(needed, must)],
    also: ['auth-bad-credentials'],
  },
  {
    problem: 'incoming-server-problem',
    all: [any('\\bimap\\b', incoming), any(not, bad, refused, switchedOff)],
  },
  { problem: 'server-temporary-failure', all: [temporary, signIn], also: ['auth-bad-credentials'] },
  { problem: 'server-closed-connection', all: [cutShort], smtp: true, also: ['connect-timeout'] },
  { problem: 'server-closed-connection', all: [connection, closed, server], also: ['connect-timeout'] },
  {
    problem: 'auth-mechanism-unsupported',
    all: [any(mechanism, signIn), weak],
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
    all: [any('\\btls\\b', coded), not, available],
    also: ['starttls-required'],
  },
  { problem: 'auth-mechanism-unsupported', all: [any(signIn, '\\bauth\\b'), not, available] },
  { problem: 'auth-mechanism-unsupported', all: [signIn, method, not, any(used, found)] },
  { problem: 'auth-mechanism-unsupported', all: [signIn, not, supported] },
  { problem: 'auth-bad-credentials', all: [password, outdated], also: ['auth-app-password-required'] },
  { problem: 'recipient-rejected', all: [any(recipients, address), restricted] },
  { problem: 'account-sending-blocked', all: [sending, account, switchedOff] },
  { problem: 'server-temporary-failure', all: [requested, processing] },
  { problem: 'recipient-rejected', all: [mailbox, not, any(available, allowed)] },
  { problem: 'server-temporary-failure', all: [storage, tooLittle], also: ['mailbox-full'] },
  { problem: 'mailbox-full', all: [storage, over], also: ['message-too-large'] },
  { problem: 'server-temporary-failure', all: [service, not, available], also: ['server-closed-connection'] },
  {
    problem: 'relay-denied',
    all: [relaying, not],
    smtp: true,
    also: ['auth-required', 'recipient-rejected'],
  },
  { problem: 'content-or-spam-rejected', all: [attached, not, any(allowed, refused)] },
  {
    problem: 'auth-required',
    all: [userName, password, any(needed, must)],
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
    all: [/kerberos|gssapi/, any(not, 'refus|rechaz|rejeit|rifiut|hylk')],
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
    all: [password, any(not, bad, refused)],
    also: ['auth-app-password-required'],
  },
  {
    problem: 'auth-bad-credentials',
    all: [signIn, any(not, bad, refused)],
    also: ['auth-app-password-required'],
  },
  { problem: 'sender-not-allowed', all: [sender, bad] },
  {
    problem: 'connect-timeout',
    all: [any(connection, server), timedOut],
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
    all: [any(recipients, address), atLeastOne],
    also: ['local-client-problem'],
  },
  {
    problem: 'recipient-rejected',
    all: [address, bad],
    also: ['sender-not-allowed', 'local-client-problem'],
    lead: true,
  },
];
