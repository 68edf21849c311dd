import { any } from '@/lib/problems/vocabulary/any';
import { certificate } from '@/lib/problems/vocabulary/certificate';
import { connection, encrypted, expired, failing } from '@/lib/problems/vocabulary/states';
import { messages } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const reply = /\b[45]\d\d[ -]#?[45]\.\d/;
/** Somebody else than Outlook is quoted. */
const ofServer = any(reply, /\b(?:ssl|tls|smtp)\b|0x8/);

/** To sign or encrypt a message itself (S/MIME), and the certificate of a person that it takes (plain form). One that is self-signed is a server’s. */
const signing = any(
  encrypted,
  /\bcifr|szyfrow|(?<!self[- ]?)\bsign(?:ed|ing)?\b|\bsignier|\bsigner\b|\bfirmar|\bassinar|ondertekenen|(?<!samo)podpisa|(?<!само)подпис|(?<!自)签名|(?<!自我?)簽署|(?<!自己)署名/,
);
const aMessage = any(messages, /\bmessages?\b|nachricht|bericht\b|meldung|mensagem|messaggio|メッセージ/);
const ofPerson = any(
  certificate,
  /digital ids?\b|digitale id\b|identificateur numerique|identificacion digital/,
);

const missing = any(
  failing,
  expired,
  /\b(?:cannot|not|no|unable|problems?|without)\b|\bkein|\baucun|\bsin\b|\bnon\b|\bnao\b|\bniet\b|\bgeen\b|\bnie\b|(?:^| )(?:не|нет) |无法|無法|没有|できま|ありません|ない/,
);
const digitalId = /\bdigital id(?: name)? (?:cannot|could not) be found\b/;
/** What is encrypted on the way, and not for somebody. */
const onTheWay = any(
  connection,
  /not encrypted|issuer|x509|signed by|authority|verif|certificate (?:error|warning)|server|serveur|servidor|сервер|服务器|サーバー/,
);

/** An answer did not come in time. */
const tooLong =
  /time[ds]?[ -]?out|zeituberschr|\bdelai|expir|tiempo de espera|tempo (?:limite|di attesa|esgot|scad)|tijd|limit czasu|время ожидания|таймаут|超时|逾時|タイムアウト|시간.{0,6}초과/;

/** Check Names: what stands in the box is no address, and no name in a list of Outlook’s (plain form). */
const lists = any(
  /address (?:list|book)|adressliste|adressbuch|(?:liste|carnet) d'adresses|(?:lista|libreta) de direcciones/,
  /lista de enderecos|catalogo de enderecos|elenco (?:degli )?indirizzi|rubrica|adreslijst|adresboek/,
  /adresliste|adressliste|osoitteisto|ksiaz\w+ adresow|адресн\S{1,10} (?:книг|спис)/,
  /アドレス(?:一覧|帳)|地址(?:列表|簿)|通[讯訊][簿录錄]|주소록/,
);
const aName = any(
  /\bna(?:am\b|m\w*)|\bnoms?\b|\bnombres?\b|\bnom[ei]\b|\bnazw|\bnavn|\bnimi|имя|имен|名|이름/,
);
const noMatch = any(
  /\bnot (?:be )?(?:match\w*|found)|nicht gefunden|introuvable|no se encuentra|non trovat|niet gevonden|не (?:найден|распозн)|見つかり|找不到/,
  /nie (?:mozna )?(?:rozpozna|znale)|brak dopasow|\bnot (?:be )?match\w*|cannot be matched|keine[mn]? (?:eintrag|namen)|entspricht .{0,24}nicht/,
  /ne correspond|no coincid|no corresponde|non corrispond|nao correspond|komt niet|nie odpowiada|не соответств|一致する.{0,8}(?:ありません|ない)|不匹配|没有匹配|不符/,
);
const unknownName = any(
  /does not recogni[sz]e (?:one or more names|['"])|one or more names .{0,16}(?:cannot|could not) be (?:resolved|recogni[sz]ed)/,
  /(?<!\w )the name ['"](?!local ?host|smtp|server|mail)[^'".@]{1,60}['"] (?:cannot|could not) be (?:resolved|matched)/,
  /name (?:cannot|could not) be resolved\. the (?:action|name) cannot|cannot be matched to a name in the/,
  /outlook (?:erkennt (?:einen|mindestens)|ne reconnait pas|no reconoce|non riconosce|nao reconhece|herkent een|nie rozpoznaje|не распознает .{0,24}им[ея]|では名前を認識でき|无法识别.{0,12}(?:姓名|名称)|無法辨識.{0,12}名稱)/,
);

/** Whoever has the whole address needs no list. */
const notByName = any(ofServer, /\S@\S|certificate/);

/** The right to write as somebody else, as Exchange calls it. */
const sendAs = any(
  /\bsend[ -]as\b(?! (?:an? )?(?:attachment|pdf|plain|html|text))|send on behalf/,
  /\bsenden als\b(?! (?:anhang|pdf))|senden im auftrag|envoyer en tant que|envoyer de la part/,
  /enviar como(?! (?:adjunt|anex|pdf))|enviar en nombre|invia(?:re)? (?:come|per conto)|verzenden (?:als|namens)/,
  /wyslij jako|отправить как/,
);
const right =
  /permission|\brights?\b(?![ -]?(?:click|now|away))|berechtig|autorisation|permiso|autorizzazion|permiss[ao]|machtiging|uprawnien|разрешени|право/;

const lacking = any(
  missing,
  /\bunless\b|\bneeds?\b|\black\w*|benotig|\bsans\b|\bohne\b|\bsenza\b|\bzonder\b/,
);

/** Whether Outlook could not sign or encrypt a message, for want of a person’s certificate (plain form). */
export function speaksOfOwnCertificate(text: string): boolean {
  if (ofServer.test(text) || onTheWay.test(text)) return false;
  return digitalId.test(text) || [signing, aMessage, ofPerson, missing].every((part) => part.test(text));
}

/** Whether Outlook found no such name in its address lists (plain form). */
export function speaksOfUnknownName(text: string): boolean {
  if (notByName.test(text)) return false;
  return unknownName.test(text) || [lists, aName, noMatch].every((part) => part.test(text));
}

/**
 * Windows of Outlook’s own in which no server has said anything, in the words that people quote: we know of no page of
 * Microsoft’s that lists them. checked: 2026-11
 */
export const outlookWindowRules: Rule[] = [
  {
    // the number of the receiving side, whatever the words beside it leave open
    problem: 'incoming-server-problem',
    says: [],
    together: [/\b(?:0x)?8004210a\b/, tooLong],
    unless:
      /8004210b|800ccc|\bsmtp\b|outgoing|postausgang|sortant|saliente|in uscita|исходящ|发送服务器|发件服务器/,
    confidence: 'likely',
    settled: true,
    also: ['connect-timeout', 'network-blocked'],
    samples: [
      'Zeitüberschreitung bei der Antwort des Servers (0x8004210A)',
      '0x8004210A: время ожидания ответа от получающего (POP) сервера истекло',
      'Error 0x8004210A: Se agotó el tiempo de espera',
    ],
    keepsOut: ['Zeitüberschreitung beim Postausgangsserver (0x8004210A)'],
  },
  {
    problem: 'local-client-problem',
    says: [/outlook (?:cannot sign or encrypt|had problems encrypting) this message because/, digitalId],
    unless: ofServer,
    confidence: 'sure',
    settled: true,
    samples: [
      'Microsoft Outlook cannot sign or encrypt this message because your certificate is not valid.',
      'Your digital ID name cannot be found by the underlying security system.',
    ],
    keepsOut: [
      'Outlook had problems encrypting this message because the SMTP server refused it: 530 5.7.0 Must issue a STARTTLS command first',
    ],
  },
  {
    problem: 'local-client-problem',
    says: [],
    together: [signing, aMessage, ofPerson, missing],
    unless: any(ofServer, onTheWay),
    confidence: 'likely',
    settled: true,
    samples: [
      'Outlook kann die Nachricht nicht verschlüsseln, weil ein Zertifikat fehlt',
      'Outlook ne peut pas chiffrer ce message : le certificat du destinataire manque',
    ],
    keepsOut: [
      'Outlook kann keine verschlüsselte Verbindung für E-Mails herstellen, weil das Zertifikat des Servers ungültig ist',
    ],
  },
  {
    problem: 'recipient-rejected',
    says: [unknownName],
    together: [lists, aName, noMatch],
    unless: notByName,
    confidence: 'likely',
    settled: true,
    also: ['local-client-problem'],
    samples: [
      'Outlook does not recognize one or more names.',
      "The name 'Anna' could not be resolved",
      'Der Name entspricht keinem Eintrag im Adressbuch.',
    ],
    keepsOut: ['Outlook does not recognize one or more names. 550 5.1.1 a@example.com'],
  },
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [sendAs, right, lacking],
    unless: reply,
    confidence: 'likely',
    settled: true,
    samples: [
      'You do not have Send As permission for this mailbox',
      'Für dieses Postfach fehlt die Berechtigung „Senden als“.',
    ],
    keepsOut: ['550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
  },
  {
    problem: 'mailbox-full',
    says: [
      /\b(?:mailbox|inbox) is (?:over|above) (?:its|the|your) (?:\w+ )?(?:limit|quota)|\breduce (?:the|your) mailbox(?: size)?\b/,
      /postfach .{0,60}(?:uberschritten|uberschreitet).{0,120}(?:senden|verkleiner)/,
    ],
    confidence: 'likely',
    settled: true,
    also: ['rate-or-quota-limited'],
    samples: [
      'Your mailbox is over its size limit. You cannot send until you reduce your mailbox size.',
      'Das Postfach hat die Größe überschritten, Sie können keine Nachrichten mehr senden.',
    ],
  },
  {
    // Outlook.com, by a message to its user
    problem: 'account-sending-blocked',
    says: [
      any(
        /suspended.{0,16}follow the instructions in your inbox|gesperrt.{0,40}anweisungen in ihrem posteingang/,
        /suspendu.{0,60}boite de reception|suspendid.{0,60}bandeja de entrada/,
        /suspensa.{0,60}caixa de entrada|sospeso.{0,60}posta in arrivo/,
      ),
    ],
    confidence: 'likely',
    settled: true,
    also: ['auth-account-locked-or-disabled'],
    samples: ['Account suspended. Follow the instructions in your Inbox to verify your account.'],
  },
  {
    problem: 'local-client-problem',
    says: [
      any(
        /\bcannot send this item\b|element kann nicht gesendet werden|impossible d'envoyer cet element/,
        /no se puede enviar este elemento|impossibile inviare (?:l'|questo )elemento|nao e possivel enviar este item/,
      ),
      any(
        /already begun transmitting this message|bereits mit der ubertragung dieser nachricht begonnen/,
        /deja commence (?:a|la) transm\w* (?:de )?ce message|ya (?:ha )?(?:empez|comenz)\w* a transmitir este mensaje/,
      ),
      /none of your e-?mail accounts could send to this recipient|keines ihrer e-?mail-?konten konnte/,
    ],
    unless: any(reply, /0x8/),
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'Cannot send this item.',
      'Outlook has already begun transmitting this message.',
      'None of your e-mail accounts could send to this recipient.',
    ],
    keepsOut: ['Cannot send this item: 550 5.7.1 Unable to relay', 'Cannot send this item (0x80040115)'],
  },
];
