import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { inQuotes } from '@/lib/problems/plain/in-quotes';
import { withoutAddresses } from '@/lib/problems/plain/without-addresses';
import { any } from '@/lib/problems/vocabulary/any';
import { ofOutlook } from './far-from-mail';

const signIn =
  /^(?:auth-|oauth-|starttls-required|rate-or-quota-limited|too-many|server-temporary|account-sending)/;

/** What a code can be about (RFC 3463 §3, RFC 4954 §6). A sentence that says something else leaves a doubt. */
const subjectsOfCodes: [RegExp, RegExp][] = [
  [/\b53[458]\b/, signIn],
  // and no third part of an enhanced code
  [/(?<![.\d])501\b/, /^(?:helo|auth-|oauth|sender)/],
  [/\b[45]\.7\.(?:8|9)\b/, signIn],
  [/\b[45]\.1\.(?:[1-46]|10)\b/, /^(?:recipient|relay|sender|dns|mailbox|account|server-temporary|grey)/],
  // any rule of a server, and a sign-in is refused with 53x
  [/^(?!.{0,400}\b53[0458]\b).{0,400}\b[45]\.7\.1\b/, /^(?!auth-blocked-by-policy)/],
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

const mailOrReply = new RegExp(
  `${aboutMail.source}|(?:^|[:>|"'([=] ?)[45]\\d\\d[ -]|message|recipient|sender|relay|auth|nachricht|correo|mensaje|courriel|письм|почт|邮|发`,
);

/** Refusals that only a server makes: without any code of one they are as somebody tells them, or as a program words them. */
const ofServers =
  /^(?:auth-blocked|auth-required|auth-too-many|content-|helo-|ip-|rate-|relay-|sender-|starttls-required)/;
const anyRefusal = /(?<!\d)[45]\d\d(?!\d)|\b[45]\.\d{1,3}\.\d{1,3}\b|800ccc/;
const anyCode = /(?<!\d)[45]\d\d(?!\d)|\b[245]\.\d{1,3}\.\d{1,3}\b|800ccc/;

/** What can stand on a list of blocked networks; a user or an address can stand on others. */
const aboutNetwork =
  /\bips?\b|\d\.\d+\.\d+\.\d|[xX]\.[xX]+\.|host|client|server|network|dns|rbl|spamhaus|spamcop|barracuda|sender|connect|\bmta\b|domain|system|reputation|\bptr\b|发信|网络|сервер|узел/;

/** What a reply speaks of beside the cause that was read: a sign that it may mean that instead. */
const limit = /limit|quota|exceed|too many|\brate\b|per (?:hour|day|minute)/;
const signingIn = /\bauth|log(?:ged|ging)?[ -]?(?:in|on)\b|password|credential|\bpop3?\b|\bimap\b/;
// the list of a tenant names recipients as well
const listed =
  /spam|black ?list|(?<!tenant allow[ /])block ?list|reputation|\blisted\b|\bpolic(?:y|ies)\b|abus|virus/;
const addressBook = /\bsender|return[- ]path|originator|mail from|from address|\balias/;
const names = /\bdns\b|\bmx\b|resolv|reverse|\bptr\b/;
const network = /\bip\b|your (?:host|server|network)|client host/;

const rivals: Partial<Record<ProblemCode, RegExp>> = {
  'recipient-rejected': any(limit, signingIn, listed, addressBook, names, network),
  'sender-not-allowed': any(limit, listed, network),
  'relay-denied': any(limit, listed, /\bsender\b/),
  'ip-blocklisted': any(
    limit,
    /client host rejected: access denied|\brecipient\b|\bcontent\b|\bsender\b|\bdomain\b/,
  ),
  'mailbox-full': any(listed, /\brate\b|sending|hour|\bday|outgoing|\bsender\b|message exceed/),
  'dns-not-found': any(listed, signingIn, limit, /\brecipient\b|\buser\b/),
  'rate-or-quota-limited': any(
    listed,
    /mailbox|storage|\bdisk\b|retries|connections?|\bcalls\b|verbindung|connexion|conexi|соединен|подключен|连接|接続/,
  ),
  'auth-bad-credentials': any(
    limit,
    /\bbusy\b|try again later|\bpop3?\b|\bimap\b|activat|aktivier|enable|disabled|locked|closed|\bip\b|\btls\b|\bssl\b|polic|oauth|token|mechan|supported|host ?name/,
  ),
  'auth-required': any(/\bssl\b|\btls\b|\bdomain\b|\bspf\b/, listed),
  'starttls-required': /\bversion\b|1\.[0-3]\b|certificat|cannot connect/,
  'server-closed-connection': any(limit, signingIn, listed, /certificat|\btls\b.{0,30}(?:version|required)/),
};

/** A server that lists what may be the reason. */
const hedged = /\b(?:may|might) (?:not )?(?:be|exist|have)\b.{0,80}\bor\b/;

/** A report at the end of days in a queue: what happened last need not be what kept it there. */
const waited = /message expired|queue\.expired|delivery (?:time )?expired|could not initiate smtp/;

/** A failure that goes on to its reason, or a server that says why it hangs up: the reason counts, if it is known or not. */
function reasoned(problem: ProblemCode, said: string): boolean {
  if (problem === 'server-closed-connection') return /(?:^|[^\d.])[45]\d\d[\] -]|\b[45]\.\d\.\d/.test(said);
  if (problem !== 'auth-bad-credentials' && problem !== 'content-or-spam-rejected') return false;
  return /\b(?:because|due to|weil|wegen|porque)\b/.test(said);
}

/** Signs that a recipient is spoken of, and not the own account. */
const ofDelivery =
  /\b[45]\d\d\b|[45]\.\d\.\d|recipient|deliver|addres|bounce|mail ?box|user|empfanger|destin|получат|收件|宛先/;

/** A reply that says yes by its code and is the last that was told (RFC 5321 §4.2.1), or the yes to a sign-in (RFC 4954 §6). */
const saidYes = /(?:^|[\n:>|"'([=] ?)2[0-5]\d[ -][^\n]{0,300}$|(?<![\d.:])235[ -](?!\d)/;

/** Takes `sure` back where the codes beside the words speak of something else, or nothing speaks of mail (plain form). */
export function doubted(judged: Judgement, words: string, whole: string): Judgement {
  if (judged.confidence !== 'sure') return judged;
  const said = words || (whole.length < 400 ? whole : '');
  const other = subjectsOfCodes.some(([code, about]) => code.test(said) && !about.test(judged.problem));
  const elsewhere =
    !(everywhere.includes(judged.problem) ? aboutMail : mailOrReply).test(whole) && !ofOutlook.test(whole);
  const nobody = judged.problem === 'ip-blocklisted' && !aboutNetwork.test(words || whole);
  const unstaged =
    judged.problem === 'recipient-rejected' &&
    (/smtpsend(?:er)?failed/.test(whole) || !ofDelivery.test(whole));
  const rival = rivals[judged.problem]?.test(withoutAddresses(said)) ?? false;
  const codeless = ofServers.test(judged.problem) && !anyCode.test(whole);
  // what somebody saw another program say, told in words of his own
  const retold =
    judged.problem === 'auth-bad-credentials' && !anyCode.test(whole) && inQuotes(whole).length > 0;
  const yes = !anyRefusal.test(whole) && saidYes.test(whole);
  const last = everywhere.includes(judged.problem) && waited.test(whole);
  const reason = reasoned(judged.problem, said) || hedged.test(said);
  return lessSure(
    judged,
    other || yes || codeless || retold || reason || elsewhere || nobody || last || rival || unstaged,
  );
}

/** The same judgement, and no surer than `likely` where there is a doubt. */
export function lessSure(judged: Judgement, doubt: boolean): Judgement {
  return doubt && judged.confidence === 'sure' ? { ...judged, confidence: 'likely' } : judged;
}
