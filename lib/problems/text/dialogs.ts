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

/**
 * What a mail program's message speaks of, and what it says of it, in one clause; `smtp`: of a text that names SMTP; `lead`:
 * it may as well mean what `also` names.
 */
type Saying = { problem: ProblemCode; all: RegExp[]; also?: ProblemCode[]; smtp?: true; lead?: true };

/** In this order: the words for a method of signing in stand beside those for signing in, and so on. */
const sayings: Saying[] = [
  { problem: 'starttls-not-offered', all: [offered, not] },
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
    all: [signIn, any(not.source, bad.source)],
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

const english = /\b(?:the|your|has|been|please|to|with|from|and|failed|could|message|error)\b/g;
const speaksOfMail = any(
  mail.source,
  password.source,
  server.source,
  recipients.source,
  sender.source,
  '郵件|訊息|信件',
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
