import { notYet, unpaid } from '@/lib/problems/vocabulary/account-state';
import { any } from '@/lib/problems/vocabulary/any';
import { temporary } from '@/lib/problems/vocabulary/dialog-things';
import { fetchFirst } from '@/lib/problems/vocabulary/fetch-first';
import { passwordChange, passwordNotSet } from '@/lib/problems/vocabulary/named-password';
import { paying, unpaying } from '@/lib/problems/vocabulary/paid-plans';
import { appPasswordSpent, keyAsPassword, keySpent } from '@/lib/problems/vocabulary/program-password';
import { notWhoSignedIn, onlyOwn } from '@/lib/problems/vocabulary/sender-and-user';
import { expired } from '@/lib/problems/vocabulary/states';
import { secret, tries } from '@/lib/problems/vocabulary/things';
import { unproved } from '@/lib/problems/vocabulary/unproved';
import {
  behindDomain,
  nameForm,
  nameGiven,
  partOfAddress,
  percentForAt,
  smallLetters,
  userNameAsked,
  wholeAddress,
} from '@/lib/problems/vocabulary/user-name';
import { namedValues } from './named-instead';
import { periodIn } from './period';

/** What the words of a reply (plain form) are about, beside its cause: it decides what may be said with it, never the cause. */
const about = {
  payment: any(
    unpaid,
    /\bbilling\b|\bbills?\b|\bpay(?:ment|ed)?\b|\bpaid\b|unpaid|overdue|invoice|subscription|\bcontract\b|\btrial\b|\brenew|account (?:has |is )?expired|expired account/,
  ),
  notYet,
  plan: any(
    paying,
    unpaying,
    /\bplans?\b|\btariff\b|\bupgrade\b|\b(?:free|trial|basic) (?:account|version|package|edition)/,
  ),
  paidPlan: any(
    paying,
    unpaying,
    /\b(?:your|this|current|free|basic) (?:\w+ )?(?:plan|tariff|package)\b|\bupgrade your (?:account|plan|subscription|mail ?box)\b/,
  ),
  abuse:
    /spam|abus|suspicious|compromis|hacked|threshold|outbound|unusual|malicious|phish|reputation|unsolicited|junk|sospech|suspeit|sospett|suspect|verdachtig|подозрит|спам|垃圾|可疑|\b5\.1\.8\b|\b5\.7\.(?:70[0-9]|750|501|502|503)\b/,
  lockedForNow: any(
    temporary,
    tries,
    /\block(?:ed|out)?\b|too many|for now|minutes|hours?\b|later|锁定|鎖定|ロック|잠[겼긴금]|vergrendeld|verrouill|zu viele|trop de|demasiad|troppi|слишком|zeitweise|暂时/,
  ),
  again: any(
    temporary,
    /\btry(?: \w+){0,2} (?:after|in \d|later)|\blater\b|for (?:\d+|an?|some|several) (?:\w+ )?(?:hours?|minutes)|zeitweise|spater|позже|暂时|稍后/,
  ),
  syntax:
    /\bsyntax\b|malformed|\b5\.1\.3\b|\b5\.1\.7 (?:\S+ ){0,3}?(?:invalid|bad)\b|illegal (?:character|address)|invalid (?:character|address format)|(?:cannot|unable to|could not) parse|not (?:a )?(?:valid|well[- ]formed) (?:e-?mail )?address/,
  nameForm,
  passwordNotSet,
  appPasswordSpent,
  keySpent,
  passwordExpired: any(
    passwordChange,
    /\bpassword (?:\S+ ){0,3}?(?:expired|too old|outdated|must be (?:changed|reset)|(?:has|needs) to be (?:changed|reset))|\bexpired password/,
    /change your password (?:first|before|now|at|on)|\baadsts ?(?:50055|50135|50144)|passwort.{0,24}abgelaufen|mot de passe.{0,16}expire/,
    /contrasena.{0,24}(?:caduc|expir|vencid)|senha.{0,16}expir|password.{0,16}scadut/,
    /парол\S{0,2}.{0,16}(?:истек|устарел)|действия парол\S{0,2} истек|密码.{0,4}过期/,
    `(?:${secret.source})[^.;!?]{0,24}?(?:${expired.source})`,
    /\b(?:passwort|kennwort)\b.{0,24}\b(?:geandert werden|andern|erneuer)|\b(?:abgelaufene\w|expirad\w|expire) (?:passwor|kennwor|mot de passe|senha|contrasen)/,
  ),
  unconfirmed: any(unproved, /verified (?:sender|identit|domain|address)|sender (?:identit|signature)/),
  owner: any(
    notWhoSignedIn,
    onlyOwn,
    /\bnot owned\b|\bbelongs? to\b|gehort nicht|n'appartient|no (?:le )?pertenec|nao pertenc|non appartien|niet (?:van|toebehor)|nie nalezy|(?:inte|ikke) (?:tillhor|tilhorer)|tillhor inte|tilhorer ikke|не принадлеж|不属于|不屬於/,
  ),
  noMailEntry:
    /\b(?:no|without|neither|not have|null) ?(?:any |an? |valid |usable )*(?:mx\b|a\/mx\b|mail exchanger)|\bmust have (?:an? |valid )*mx\b|\binvalid dns mx\b|\bnull ?mx\b/,
  ownRule: /transport ?\.?rules?\b|\bmail flow rule|organi[sz]ation(?:al|'s)? policy/,
  filter: any(
    /spam|\bcontents?\b|virus|malware|malicious|infect|phish|junk|\bbulk\b|unsolicited|unwanted|\bscor|reputation|attachment|\burls?\b|\blinks?\b/,
    /filter|suspicious|polic(?:y|ies)|harmful|blocked|black ?list|listed|dnsbl|uribl|surbl|\bscan|quarantin|spamverdacht|richtlinie|inhalt/,
    /contenu|contenido/,
    /спам|вирус|垃圾|迷惑|スパム/,
  ),
  unknownSender: any(
    /\b(?:user|mailbox|sender)s? (?:address )?(?:is )?(?:unknown|not found|does not exist)|\bno such (?:user|mailbox|sender|address)/,
    /\bunknown (?:user|sender|mailbox)|absender (?:ist )?unbekannt|unbekannter absender|expediteur inconnu/,
    /remitente (?:desconocido|no existe|inexistente)|remetente (?:desconhecido|inexistente|nao existe)|mittente (?:sconosciuto|inesistente)/,
    // Exim, which looks for the mailbox or for the domain; to ask the sender’s own server is another thing
    /(?<!\bcall-?(?:back|out).{0,240})\bsender verif\w{1,8} failed\b(?!.{0,60}\bcall-?(?:back|out))/,
    /nieznany nadawca|nadawca nie istnieje|onbekende afzender|afzender onbekend/,
    /отправител\S{1,2} не (?:существует|найден)|неизвестн\S{1,3} отправител|(?:发件人|寄件人|发信人)(?:地址)?不存在|差出人.{0,6}存在しま/,
  ),
  fetchFirst,
  unknownDomain: /domain\b.{0,40}(?:not found|does not (?:exist|resolve)|could not be found|unknown)/,
} as const satisfies Record<string, RegExp>;

export type Matter = keyof typeof about;

/** Whether a text in its plain form, or a reply with its enhanced code, is about this. */
export function speaksOf(matter: Matter, text: string): boolean {
  return about[matter].test(text);
}

/** For whom Microsoft says that sending by a password is off. */
function switchedOffFor(text: string): 'tenant' | 'mailbox' | 'other' {
  if (!/smtpclientauth|smtp_auth_disabled/.test(text)) return 'other';
  if (/for the tenant/.test(text)) return 'tenant';
  return /for the mailbox/.test(text) ? 'mailbox' : 'other';
}

/** Which error came so often that Microsoft slows the sender down: by its words, or the last digit. */
function repeatedError(text: string) {
  if (/mailbox full|\b5\.2\.251\b/.test(text)) return 'full';
  if (/send ?as ?denied|\b5\.2\.252\b/.test(text)) return 'sender';
  if (/licen[sc]e|\b5\.2\.253\b/.test(text)) return 'licence';
  if (/too many recipients|\b5\.2\.254\b/.test(text)) return 'many';
  return /invalid recipients?|\b5\.2\.255\b/.test(text) ? 'addresses' : 'other';
}

function connectorFault(text: string) {
  if (/direct send/.test(text)) return 'direct';
  return /wrong office ?365 region/.test(text) ? 'region' : 'other';
}

/** How a user name has to be written. */
function formAsked(text: string, written: string) {
  if (userNameAsked(written)) return 'named';
  if (nameGiven.test(text)) return 'given';
  if (behindDomain.test(text)) return 'domain';
  if (percentForAt.test(text)) return 'percent';
  if (smallLetters.test(text)) return 'small';
  if (partOfAddress.test(text)) return 'part';
  return wholeAddress.test(text) ? 'address' : 'other';
}

/** What ran out: the password, or what stands in its place. */
function spentIn(text: string) {
  if (keySpent.test(text)) return 'key';
  return appPasswordSpent.test(text) ? 'app' : 'password';
}

/**
 * What a reply tells for the placeholders of the words that a live check and a pasted text have in common: in its plain form, and
 * as it was written. `signedIn`: a check did that before. 534 and 535 answer a sign-in alone (RFC 4954 §6).
 */
export function replyValues(text: string, written: string, signedIn = false) {
  return {
    tried: signedIn || /(?:^|[^\d.])53[45][ -]/.test(text) ? 'yes' : 'no',
    scope: switchedOffFor(text),
    errors: repeatedError(text),
    attribution: connectorFault(text),
    period: periodIn(text) ?? 'other',
    form: formAsked(text, written),
    namedUser: userNameAsked(written) ?? '–',
    keyed: keyAsPassword.test(text) ? 'yes' : 'no',
    spent: spentIn(text),
    ...namedValues(text),
  };
}
