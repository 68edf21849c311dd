import type { ProblemCode } from '../codes';
import type { Judgement } from '../rules/match';

const signIn =
  /^(?:auth-|oauth-|starttls-required|rate-or-quota-limited|too-many|server-temporary|account-sending)/;

/** What a code can be about (RFC 3463 §3, RFC 4954 §6). A sentence that says something else leaves a doubt. */
const subjects: [RegExp, RegExp][] = [
  [/\b53[458]\b/, signIn],
  [/\b[45]\.7\.(?:8|9)\b/, signIn],
  [/\b[45]\.1\.(?:[1-46]|10)\b/, /^(?:recipient|relay|sender|dns|mailbox|account|server-temporary|grey)/],
  [/\b[45]\.2\.2\b/, /^(?:mailbox-full|rate)/],
  [/\b[45]\.3\.4\b/, /^(?:message-too-large|rate|mailbox-full)/],
  [/\b[45]\.7\.2[0-46-7]\b/, /^(?:sender-domain|rate)/],
];

/** Faults that every program on a network can have, mail or not. */
const everywhere: ProblemCode[] = [
  'dns-not-found',
  'connect-refused',
  'connect-timeout',
  'server-closed-connection',
  'cert-untrusted',
  'cert-name-mismatch',
  'cert-expired',
  'tls-too-old',
  'tls-wrong-mode-implicit-on-starttls-port',
];
const aboutMail =
  /smtp|mail|\bmx\b|outlook|exchange|[: ](?:25|465|587|2525)\b|ehlo|helo|starttls|\b[45]\d\d [45]\.\d|[45]\.\d\.\d|0x800/;

/** What can stand on a list of blocked networks; a user or an address can stand on others. */
const aboutNetwork =
  /\bips?\b|\d\.\d+\.\d+\.\d|[xX]\.[xX]+\.|host|client|server|network|dns|rbl|spamhaus|spamcop|barracuda|sender|connect|\bmta\b|domain|system|reputation|\bptr\b|发信|网络|сервер|узел/;

/** A server that lists what may be the reason. */
const hedged = /\b(?:may|might) (?:not )?(?:be|exist|have)\b.{0,80}\bor\b/;

/** A report at the end of days in a queue: what happened last need not be what kept it there. */
const waited = /message expired|queue\.expired|delivery (?:time )?expired|could not initiate smtp/;

/** A failure that goes on to its reason, or a server that says why it hangs up: the reason counts, if it is known or not. */
function reasoned(problem: ProblemCode, said: string): boolean {
  if (problem === 'server-closed-connection') return /(?:^|[^\d.])[45]\d\d[ -]|\b[45]\.\d\.\d/.test(said);
  if (problem !== 'auth-bad-credentials' && problem !== 'content-or-spam-rejected') return false;
  return /\b(?:because|due to|weil|wegen|porque)\b/.test(said);
}

/** Takes `sure` back where the codes beside the words speak of something else, or nothing speaks of mail (plain form). */
export function doubted(judged: Judgement, words: string, whole: string): Judgement {
  if (judged.confidence !== 'sure') return judged;
  const said = words || (whole.length < 400 ? whole : '');
  const other = subjects.some(([code, about]) => code.test(said) && !about.test(judged.problem));
  const elsewhere = everywhere.includes(judged.problem) && !aboutMail.test(whole);
  const nobody = judged.problem === 'ip-blocklisted' && !aboutNetwork.test(words || whole);
  const last = everywhere.includes(judged.problem) && waited.test(whole);
  return other || reasoned(judged.problem, said) || hedged.test(said) || elsewhere || nobody || last
    ? { ...judged, confidence: 'likely' }
    : judged;
}
