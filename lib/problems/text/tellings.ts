import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { any } from '@/lib/problems/vocabulary/any';
import { certificate } from '@/lib/problems/vocabulary/certificate';
import { password } from '@/lib/problems/vocabulary/dialog-notions';
import { cannotSend, doesNot, goes } from '@/lib/problems/vocabulary/going-out';
import {
  absent,
  account,
  address,
  again,
  asksForPassword,
  changed,
  comesBack,
  crashes,
  fileWords,
  hacked,
  locked,
  ofMailbox,
  outbox,
  overLimit,
  server,
  stays,
  twoFactor,
  withoutFile,
} from '@/lib/problems/vocabulary/telling-words';
import { largeSize } from '@/lib/problems/vocabulary/things';
import { hangsOn465 } from './hangs-on-465';
import { onlySendingFails } from './only-sending';
import { leavesByPhone, leavesElsewhere, leavesNoGuest } from './other-network';
import { sendButtonIsGone } from './send-button';
import { tellingsOfSettings } from './tellings-of-settings';
import { goesWithoutGuard } from './without-guard';

export type Telling = {
  problem: ProblemCode;
  /** All of these are found in one telling (plain form). */
  all: RegExp[];
  tells?: (text: string) => boolean;
  unless?: RegExp;
  /** It only tells where mail stays: what gives a reason beside it is no less likely. */
  where?: true;
  /** Half of a telling, from which the rest is guessed. */
  lead?: true;
  also: ProblemCode[];
};

/** What people tell of a failure in words of their own, in this order: what gives a reason stands before what only tells where it happened. */
export const tellings: Telling[] = [
  ...tellingsOfSettings,
  {
    problem: 'auth-app-password-required',
    all: [twoFactor, cannotSend],
    unless: /code (?:does|does not|is)|text message/,
    also: ['auth-bad-credentials', 'auth-blocked-by-policy'],
  },
  {
    problem: 'auth-too-many-attempts',
    all: [
      password,
      /wrong|falsch|mauvais|incorrect|errad|errat|неверн|неправ|错/,
      /too (?:often|many)|several times|zu oft|mehrmals|trop de fois|plusieurs fois|demasiadas|varias veces|muitas vezes|troppe volte|слишком много|много раз|太多|多次/,
    ],
    also: ['auth-bad-credentials', 'auth-account-locked-or-disabled'],
  },
  {
    problem: 'account-sending-blocked',
    all: [account, hacked],
    also: ['auth-account-locked-or-disabled', 'content-or-spam-rejected'],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    all: [account, locked],
    unless: /smtp|wi-?fi|bank/,
    also: ['account-sending-blocked', 'auth-too-many-attempts'],
  },
  {
    problem: 'auth-bad-credentials',
    all: [again, asksForPassword],
    unless: /\b(?:excel|pdf|zip|wi-?fi|wlan)\b|\bfile\b/,
    also: ['auth-app-password-required', 'auth-basic-disabled'],
  },
  {
    // Outlook’s status bar
    problem: 'auth-bad-credentials',
    all: [/\bneeds? (?:your |the |a )?password\b/, /outlook|mail/],
    unless: /\b(?:excel|pdf|zip|wi-?fi|wlan)\b|\bfile\b/,
    also: ['auth-app-password-required', 'auth-basic-disabled'],
  },
  {
    // asked for once, and not taken
    problem: 'auth-bad-credentials',
    all: [
      password,
      /(?:will|does|do|did) not (?:take|accept|like|want)|nimmt .{0,30}\bnicht\b|\b(?:n'accepte|refuse)\b|no (?:me )?(?:acepta|coge)|non (?:accetta|prende)|nao aceita|accepteert .{0,24}niet|nie (?:przyjmuje|akceptuje)|не принимает|不接受|受け付け(?:ない|ませ)/,
    ],
    unless: /\b(?:excel|pdf|zip|wi-?fi|wlan)\b|\bfile\b/,
    also: ['auth-app-password-required', 'auth-basic-disabled'],
  },
  {
    problem: 'message-too-large',
    all: [fileWords, largeSize, any(cannotSend, doesNot)],
    also: ['mailbox-full'],
  },
  {
    problem: 'message-too-large',
    all: [fileWords, withoutFile, goes],
    unless: /spam|virus|block/,
    also: ['content-or-spam-rejected', 'connect-timeout'],
  },
  {
    problem: 'message-too-large',
    all: [
      /photo|picture|video|\bfiles?\b|attach|foto|bild|datei|fichier|archivo|arquivo|фото|файл|照片|文件/,
      /too (?:big|large|heavy)|zu gross|trop (?:gro|lour|volum)|demasiado|muito grande|pesad|troppo|слишком|太大|过大/,
    ],
    unless: /print|screen|window/,
    also: ['mailbox-full'],
  },
  {
    // so many megabytes, and a limit
    problem: 'message-too-large',
    all: [largeSize, overLimit],
    unless: ofMailbox,
    also: ['mailbox-full', 'rate-or-quota-limited'],
  },
  {
    problem: 'auth-bad-credentials',
    all: [changed, cannotSend],
    also: ['auth-app-password-required', 'auth-too-many-attempts'],
  },
  {
    problem: 'greylisted',
    all: [
      /\bfirst (?:time|mail|message|try|attempt)|beim ersten|erste[nrs]? (?:mal|versuch|mail)|premier\w* (?:fois|envoi|essai)|primera vez|primer (?:intento|correo)|prima volta|primeira vez|eerste keer|pierwsz\w+ (?:raz|prob)|перв\S{1,3} раз|第一次/,
      /\bsecond (?:time|try|attempt)|\b(?:minutes?|hour) later\b|beim zweiten|zweite[nrs]? (?:mal|versuch)|deuxieme|seconde fois|segunda vez|seconda volta|tweede keer|drugi\w* (?:raz|prob)|втор\S{1,3} раз|第二次/,
      goes,
    ],
    also: ['server-temporary-failure'],
  },
  { problem: 'recipient-rejected', all: [comesBack, address, absent], also: ['dns-not-found'] },
  {
    problem: 'content-or-spam-rejected',
    all: [
      /\bspam\b|垃圾/,
      /refus|reject|abgelehnt|abgewiesen|zuruckgewiesen|rechaz|recusad|rifiut|geweiger|odrzuc|отклон|отверг|被拒|拒收/,
    ],
    also: ['ip-blocklisted', 'sender-domain-auth-failed'],
  },
  {
    problem: 'sender-not-allowed',
    all: [
      /(?:im namen|als absender|au nom de|en tant que|en nombre de|em nome de|a nome di|namens|w imieniu|от имени|代表|on behalf of|as someone else|as another)/,
      /nicht|\bpas\b|\bno\b|\bnao\b|\bnon\b|niet|\bnie\b|не |不|\bnot\b|without/,
    ],
    unless: certificate,
    also: ['auth-bad-credentials'],
  },
  {
    problem: 'cert-name-mismatch',
    all: [
      certificate,
      /\bnam\w*\b|\bnom\b|nombre|\bnome\b|имя|名/,
      /not (?:right|correct|fit|match|the same)|not agree|wrong|other|different|passt nicht|stimmt nicht|anderen?|falsch|correspond|coincid|autre|otro|outro|altro|не (?:совпад|соответств|подход)|друг|不(?:符|匹配|一致|对)/,
    ],
    also: ['cert-untrusted'],
  },
  {
    problem: 'cert-untrusted',
    all: [
      any(certificate, /\bid card\b/),
      /problem|warn|trouble|trust|vertrau|fehler|erreur|avertis|advertencia|aviso|avvis|avviso|ошибк|проблем|предупрежд|довер|问题|警告|不受信任|错误|エラー|\berrore\b|\berro\b|hiba|chyb|\bblad|fel\b|feil|fejl|virhe|eroare|\bhata|\bmis\b|fout|problemen|помилк|gresk/,
    ],
    also: ['cert-name-mismatch', 'cert-expired'],
  },
  {
    problem: 'dns-not-found',
    all: [
      server,
      any(
        /(?:cannot|can not|could not|does not|unable to|never) find|findet .{0,50}nicht|nicht (?:ge)?funden/,
        /nicht finden|ne trouve (?:pas|plus)|introuvable|no (?:\S{1,60} ){0,2}encuentra/,
        /nao (?:\S{1,60} ){0,2}encontra|non (?:\S{1,60} ){0,2}trova|niet vinden|vindt .{0,40}niet/,
        /nie (?:moze )?znale|не (?:наход|может найти|найден)|找不到|見つか/,
      ),
    ],
    unless: /setting|button|menu|where|wo finde/,
    also: ['connect-refused'],
  },
  {
    problem: 'connect-timeout',
    all: [
      server,
      any(
        /(?:did not|does not|never|will not|is not|not) (?:\w+ )?(?:answer|respond|repl)/,
        /(?:antwortet|reagiert|meldet sich) nicht|ne repond (?:pas|plus)|no (?:me )?(?:responde|contesta)/,
        /nao responde|non risponde|antwoordt niet|reageert niet|nie odpowiada|не отвечает/,
        /(?:没|沒|无|無|未)(?:有)?(?:响应|反应|回应|回應|应答)|応答しな|응답(?:하지|이 없)|svarar inte|svarer ikke|neodpovida/,
        /yanit vermiyor|ei vastaa/,
      ),
    ],
    also: ['network-blocked', 'connect-refused'],
  },
  {
    problem: 'network-blocked',
    all: [],
    tells: goesWithoutGuard,
    also: ['local-client-problem', 'connect-timeout'],
  },
  {
    problem: 'network-blocked',
    all: [],
    tells: leavesElsewhere,
    also: ['connect-timeout', 'ip-blocklisted'],
  },
  {
    problem: 'network-blocked',
    all: [],
    tells: leavesNoGuest,
    also: ['connect-timeout', 'starttls-not-offered'],
  },
  { problem: 'network-blocked', all: [], tells: leavesByPhone, lead: true, also: ['connect-timeout'] },
  {
    problem: 'incoming-server-problem',
    all: [
      any(
        /(?:not|no longer|cannot|never|nothing|\bno) (?:\w+ ){0,3}(?:receiv|get(?:ting)? (?:\w+ ){0,2}(?:e?-?mails?|messages)(?! ?server)|arriv|com(?:es|ing) in)/,
        /(?:bekomm|empfang|erhalt)\w{0,30}.{0,24}(?:kein|nicht)/,
        /(?:kein|nicht)\w{0,30} .{0,24}(?:empfang|bekomm|erhalt)|\bkomm(?:t|en) .{0,16}(?:kein\w*|nichts) .{0,20}\b(?:an|rein)\b|\bne (?:recoi|recev)\w+ (?:pas|plus|rien)/,
        /\bno (?:me )?(?:recib|lleg)|\bnao (?:receb|cheg)|\bnon (?:ricev|arriv)/,
        /\bgeen .{0,16}(?:ontvang|binnen)|nie (?:odbier|dostaj|przychodz)|не (?:приход|получа|приним)/,
        /(?:收不到|无法接收|不能收)/,
      ),
      /\bsend(?:ing)?\b|senden|verschick|envo(?:i|y)|envi[ao]|mand|invi[ao]|verzend|verstur|wysyl|отправ|发(?:送|出|邮)|能发/,
    ],
    unless: any(
      /(?:cannot|can not|not|unable to|will not) (?:\w+ )?send\b|send (?:or|and|nor) receive|receiv(?:e|ing)(?: e?-?mails?)? (?:or|and|nor) send/,
      /(?:recipients?|receivers?|they|he|she|nobody|people|customers?|clients|others|friends?|side) (?:\w+ ){0,2}(?:not |never )?(?:receiv|get)|sent (?:items|folder)/,
      /(?:is|are|was|were|gets?) sent,? but|отправля[ею]тся,? но/,
      /(?:wird|werden|wurde) (?:gesendet|verschickt|versendet),? aber|\bse envian?,? pero/,
      /(?:est envoye\w*|sont envoyes|partent?),? mais|(?:nicht|kein\w*) (?:\w+ )?(?:send|verschick)|weder/,
      /\bni\b .{0,20}envi|ни .{0,20}ни /,
    ),
    tells: (text) => !onlySendingFails(text),
    also: ['unknown'],
  },
  {
    problem: 'incoming-server-problem',
    all: [
      /\b(?:imap|pop3?|inbox|receiving|incoming)\b|empfang|posteingang|reception|recepcion|ricezion|ontvang|odbior|получени|接收|受信/,
      /\b(?:stuck|hangs?|stops?|stopped|fails?|dead)\b|(?:not|no longer) (?:sync|updat)|hangt|steht|bloqu|\bnicht\b|\bpas\b/,
      /\b(?:sending|send|senden|versand|l'?envoi|envio|invio|verzenden|wysylanie)\b (?:is |are |\w+ )?(?:ok|okay|fine|works?|good|geht|klappt|funktioniert|marche|funciona|funziona|lukt|werkt|dziala)\b/,
    ],
    tells: (text) => !onlySendingFails(text),
    also: ['unknown'],
  },
  {
    problem: 'local-client-problem',
    all: [],
    tells: (text) => (crashes.test(text) && !hangsOn465(text)) || sendButtonIsGone(text),
    unless: new RegExp(`${server.source}|${password.source}`),
    also: ['unknown'],
  },
  {
    problem: 'local-client-problem',
    all: [outbox, stays],
    where: true,
    also: ['connect-timeout', 'unknown'],
  },
];

/** Whether it is told that mail waits in the Outbox (plain form), and not that Outlook stops working. */
export function waitsInOutbox(text: string): boolean {
  return outbox.test(text) && stays.test(text) && !crashes.test(text);
}
