import { any } from '@/lib/problems/vocabulary/any';
import { sender } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const delivered = /entreg|recapit|consegn|bezorg|afgeleverd|zugestellt|zustell|remise?\b|distribu|dostarcz/;
const notFound = any(
  /no se (?:ha )?encontr|non (?:e )?(?:stat\w )?trovat|nao (?:foi )?encontrad|niet (?:worden )?gevonden/,
  /nicht gefunden|introuvable|nie (?:znaleziono|istnieje)/,
);

const noSuch = any(
  /unknown|invalid|no such|bad|nonexistent|non-existent|no valid|not a valid|not a known|undeliverable/,
  /unroutable|inactive|no|wrong|unrouteable/,
);
const anyone =
  /user|recipient|mailbox|address|account|person|local[- ]part|destination|rcpt|email address|name here/;

const somebody = /user|recipient|mailbox|address|account|person|e-?mail|addressee/;
const gone = any(
  /unknown|restricted/,
  /not (?:found|exist|known|recogni[sz]ed|listed|accepted|available|active|valid|present|ok|registered|local|a valid|a known)/,
  /does not exist|does not have|do not exist|non-?existent|unavailable|inactive|invalid/,
  /suspended|disabled|frozen|discontinued|terminated|deactivated|refused|no longer|closed/,
);

/** Who sends, who calls or a sign-in. */
const ofSomethingElse = any(sender, /sender|mail from|blocked using|client host|\b53[45]\b|log-?in/);

/** It is the server of somebody, or a part of it, and nobody. */
const machine = /(?:e?-?mail )?(?:server|host|system|service|mta|domain)s?\b/;

/** No such recipient. */
export const recipientRules: Rule[] = [
  {
    // Yahoo’s, of a recipient that is not there, and of a From address that is not the account’s
    problem: 'recipient-rejected',
    says: [/\brequest failed[;:,.]? mailbox unavailable/],
    confidence: 'likely',
    also: ['sender-not-allowed'],
    samples: ['550 Request failed; Mailbox unavailable'],
  },
  {
    problem: 'recipient-rejected',
    says: [
      // Gmail’s address for the reason
      /[?&]p=nosuchuser\b/,
      /\brcpt to\b.{0,12}\b(?:syntax|parse|malformed)|\bsyntax error\b.{0,24}\brcpt\b/,
      new RegExp(
        `(?<!\\.)(?:${somebody.source})s?\\b (?!\\W?connection|${machine.source})(?:\\S{1,60} )?(?:is |was |are |were |has been |have been )?(?:${gone.source})`,
      ),
      new RegExp(`(?:${noSuch.source}) (?:\\w+[- ])?(?:${anyone.source})\\b`),
      /recipient(?:s)? (?:e-?mail )?(?:address(?:es)? )?(?:\S{1,60} )?(?:was |were |is )?(?:rejected|denied|refused|not allowed|blocked)|recipients? (?:were|was) (?:rejected|refused)|rejected (?:the )?(?:message )?recipient|denied by recipient/,
      /(?:address|recipient|mailbox|addressee)\b.{0,40}(?:could not|cannot|was not) (?:be )?found/,
      // how Microsoft 365 begins its bounces
      /(?<!\b(?:server|host|domain|service|file|page|command|port|entry|record) (?:\S{1,40} )?)\bwas not found at [\w.-]{1,80}\.[a-z]{2,24}\b(?! port|:\d|\/)/,
      any(
        /@\S{1,200} is no(?:t| longer)(?: a)? valid|does not exist|no mailbox (?:here )?by that name/,
        /no mail box|address contains illegal|does not recogni[sz]e "|mail receiving disabled/,
        /name info .{0,60}not unique|several matches found|that you tried to reach|not our customer/,
        /no one at this address|badrcptto|recipnotfound|recipientnotfound|user ?unknown|validrcptto/,
        /address is not in (?:my|our|the) (?:local )?list|not listed in .{0,40}(?:directory|address book)/,
        /in name directory/,
      ),
      any(
        /\b(?:unknown|invalid|no such) (?:\w+ ){0,2}user ?ids?\b|\bdisabled recipient/,
        /recipient addresses? .{0,40}(?:incorrectly|improperly|badly) (?:constructed|formed|formatted)/,
        /\baddress in the \W?(?:to|cc|bcc)\W? (?:line|field|box) (?:is|was) (?:malformed|invalid|not valid|wrong)/,
        /(?:account|mailbox) is (?:locked|disabled|closed) e-?mail bounced/,
        /due to (?:the )?recipient(?:'s)? (?:preferences|privacy|settings)/,
      ),
      any(
        /(?:ディレクトリ|アドレス帳|名簿).{0,24}(?:見つかり|ありません|存在し)|annuaire.{0,40}(?:ne figure|pas|introuvable)/,
        /(?:non|pas) repertorie|no (?:se encuentra|figura|aparece) en (?:el|la) (?:directorio|libreta)/,
        /empfanger\w{0,30} .{0,40}(?:blockiert|gesperrt)|destinatari\w+.{0,30}(?:bloque[oa]|bloccat)/,
        /destinataire.{0,30}(?:n'accepte|bloque)|존재하지 않는.{0,10}(?:주소|메일|사용자|계정|수신)|受信拒否|受信を拒否|수신(?:을)? ?거부/,
        /nicht im (?:\S{1,60} )?(?:verzeichnis|adressbuch)/,
        /non (?:e )?(?:presente|elencat\w) nell?\S{0,60} (?:rubrica|elenco|directory)/,
      ),
      any(
        /unknown or illegal alias|missing home directory|badrecipientto|envelope recipient (?:\w+ )?denied/,
        /recipients? (?:was|were) undeliverable|wrong or no longer valid|mailbox unavai\w*able|nessun utente/,
        /recipient\W?not ?found|single label domains|reserved by rfc ?2606|(?:recipient|user) suspend/,
        /archived recipient|deactivated mailbox|mailbox cannot be accessed/,
        /address is administrative\w{0,30} disabled/,
        /refuses? to receive (?:this |the )?(?:e-?mail|mail|message)|not accepting any (?:e-?mail|mail)/,
        /restricted sms|cannot route mail to user|banned recipient|(?:destination|host) seems? to reject all/,
      ),
      any(
        /null ?mx|\b(?:mx|srv) record indicated no/,
        /(?:mailbox|account) (?:was|has|is) (?:not|never) (?:been )?used/,
        /not an? (?:active|existing|registered|known) (?:address|account|user|mailbox|recipient)/,
        /(?:user|account)\S{0,60} (?:is |was )?temporarily (?:limited|restricted)/,
        /does not accept (?:e-?mail|mail|any mail|messages)|unrout(?:e)?able address|mailbox unavailable/,
        /address rejected|has moved|rejected by (?:the )?destination/,
        /\brecipient(?:'s)? (?:\w+ )?address (?:is|was) (?:incorrect|wrong|not correct|misspel\w+)/,
      ),
      /(?:e?-?mails?) for (?:this|that) (?:user|address|account|mailbox|recipient) (?:has been|is|was) (?:turned off|switched off|disabled|stopped)/,
      /(?:e?-?mails?|messages?) (?:is|are) (?:not|no longer) (?:being )?(?:accepted|delivered) (?:at|by|for|on) (?:this|that|the) (?:e-?mail )?(?:address|mailbox|user|recipient|account|destination)/,
      /(?:refuses?|not) (?:to )?accept(?:ing)? (?:mail|e-?mail|messages|your mail) (?:from|for)|(?:blocked|rejected|refused) by (?:the )?(?:recipient|user|addressee)|recipient (?:has )?(?:blocked|refus)/,
      any(
        /empfanger\w{0,30}.{0,50}(?:unbekannt|abgelehnt|nicht (?:gefunden|existiert|bekannt|verfugbar)|existiert nicht|ungultig|zuruckgewiesen)/,
        /(?:ab?dresse|postfach|benutzer).{0,40}(?:existiert nicht|unbekannt|nicht gefunden|ungue?ltig)/,
        /ab?dresse.{0,24}abgelaufen/,
      ),
      /(?:destinataire|utilisateur|adresse|boite)\w{0,30}.{0,50}(?:inconnu|invalide|inexistant|rejete|refuse|n'existe pas|introuvable|archivee)/,
      any(
        /(?:destinatario|usuario|direccion|buzon|cuenta|endereco|utente|indirizzo)\w{0,30}.{0,50}(?:desconocid|no existe|rechazad|invalid|inexistente|no (?:se )?encontr|nao existe|nao encontrad|rejeitad|recusad|sconosciut|non esiste|inesistente|rifiutat)/,
        /no existe (?:ese|el|dicha|la) /,
        /(?:casilla|casella|caixa).{0,30}(?:expirad|no existe|inexist|nao existe|non esiste|desactivad|deshabilitad|desativad)/,
      ),
      any(
        /no se (?:ha )?(?:encuentra|encontrado|encontro|pudo encontrar) (?:la|el|esta|esa) (?:direccion|destinatario|buzon)/,
        /(?:non (?:e|sono) stat\w|nao foi|nao foram|niet|nicht) (?:trovat|encontrad|gevonden|gefunden)\w{0,30} (?:in|em|op|bei|auf)\b/,
        /(?:wurde|konnte) nicht (?:in|bei|unter|auf) \S{1,60} (?:gefunden|ermittelt)/,
        /n'a pas ete trouve\w{0,30} (?:sur|a|dans|chez) \S{1,60}\./,
        /no se (?:ha )?(?:encontro|encontrado|encuentra|pudo encontrar) .{0,60} en \S{1,60}\./,
        /blev ikke fundet (?:pa|i|hos) |ble ikke funnet (?:pa|i|hos) |hittades inte (?:pa|i|hos) /,
        /nie znaleziono .{0,60}(?:w|na) \S{1,60}\.|\.[a-z]{2,24} ?(?:で|に)は?見つかり/,
        /在 ?[^\s。]{3,120}\.[a-z]{2,24} ?(?:中|上)?(?:找不到|未找到)/,
        /не (?:найден|удалось найти)\S{0,60} (?:в|на) \S{1,60}\.\S{1,60}/,
      ),
      new RegExp(`(?:${delivered.source}).{0,300}(?:${notFound.source})`),
      any(
        /(?:adres|mailadres|ontvanger|gebruiker|postvak|postbus)\b.{0,50}(?:onbekend|bestaat (?:hier )?niet|niet (?:worden )?gevonden|ongeldig|geweigerd)/,
        /(?:adres\w*|odbiorc\w*|uzytkownik\w*).{0,40}(?:nie istnieje|nieznan|odrzucon|nie znaleziono)|(?:nie ma|brak) takie(?:go|j) (?:uzytkownik|adres|skrzynk|kont|odbiorc)|nieprawidlow\w{1,3} adres\w{0,2} odbiorc|geen (?:postvak|postbus|mailbox|gebruiker) met (?:deze|die) naam|ongeldige? (?:e-?mail)?-?adres van de ontvanger/,
        /mottagar\w{0,30}.{0,30}(?:hittades inte|finns inte)|hitta e-postadressen/,
        /(?:alici|adres)\w{0,30}.{0,30}(?:bulunamad|gecersiz)/,
        /(?:宛先|あて先|受信者|アドレス|ユーザー?).{0,24}(?:存在し|見つか|不明|拒否|無効|登録されて(?:い|お)?(?:ない|ません|りません))|(?:사용자|수신자|주소).{0,16}(?:없|존재하지|찾을 수)/,
      ),
      /(?:benutzer|utilisateur|usuario|utente|gebruiker|uzytkownik|пользователь|ユーザー?|用户).{0,24}(?:nicht|non|no|nao|niet|nie|не|不是)\b.{0,8}(?:lokal|local|локальн|本地)|ユーザーはローカルでは/,
      /(?:trovare|encontrar|localizar|trouver|gefunden).{0,20}(?:l'indirizzo|la direccion|o endereco|l'adresse|destinat)/,
      /(?:получател|пользовател|адрес|ящик).{0,62}(?:не (?:существует|найден|зарегистрирован)|неизвест|отклонен|недействител|отвергнут)|(?:нет|несуществующ)\S{0,60} (?:такого )?(?:пользовател|адрес|ящик|получател)/,
      /(?:用户|收件人|邮箱|信箱|地址|账号|帐号|收件地址).{0,12}(?:不存在|未找到|找不到|无效|被拒绝|拒绝|不可用|已停用)|无此(?:用户|收件人|邮箱)|拒绝收件人/,
    ],
    unless: any(
      // looked up, and not there: the domain, whatever the notice calls an address
      /\bresponded with code nxdomain\b/,
      /\bsender(?: (?:e-?mail )?address| domain)?\b.{0,60}(?:reject|unknown|not |invalid|denied|exist|verif)/,
      /(?:unknown|invalid|bad) sender|mail from|\bdomain does not exist|domain does not exist/,
      /host does not exist|getaddrinfo|blocked using|client host|client address|file|no address associated/,
      /unable to resolve|unrouteable mail domain|smtp server(?! (?:response|said|replied|answered|error))/,
      /\bpassword\b|auth\w{0,30} (?:failed|credential|error)|\b53[45]\b|log-?in|contrasena|senha/,
      /mot de passe|парол|密码|afzender|gonderen|(?:e-?mail|mail) is not accepted/,
      /return (?:e-?mail )?(?:address|domain)|\b(?:your )?from address/,
      /\byour (?:account|mailbox) (?:is|was|has)/,
    ),
    confidence: 'sure',
    also: ['relay-denied'],
    samples: [
      'The address in the "Bcc" field is not valid.',
      '550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
      '550-5.1.1 The email account that you tried to reach does not exist.',
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '550 5.4.1 Recipient address rejected: Access denied.',
      '550 Message was not accepted -- invalid mailbox. Local mailbox a@example.com is unavailable: user not found',
      '550 Requested action not taken: mailbox unavailable',
      'Refused. Mail is not being accepted at this address.',
      'The message was undelivered because the specified recipient postal address was incorrect',
      'b.name wurde nicht in example.com gefunden.',
      "Your message to b.name@example.com couldn't be delivered. b.name wasn't found at example.com.",
      'Mensaje no entregado: no se ha encontrado la dirección a@example.com.',
      'Impossibile recapitare il messaggio. ufficio non è stato trovato in example.com.',
      '550 5.1.1 Please check the address. For more information, go to https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58-72 - gsmtp',
      '501 5.5.4 Syntax error in RCPT TO: <a@example>',
      '550 5.1.1 Email address could not be found, or was misspelled (G8)',
      '525 5.7.13 <a@example.org>: Recipient address rejected: Disabled recipient address',
      '550 5.5.0 Le compte du destinataire est bloque. The recipient account is blocked.',
      '550 5.2.1 mail for this account has been turned off',
      '550 5.7.1 Your message was rejected by the recipient',
      '550 5.1.1 Empfänger unbekannt',
      '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient.',
      '550 Destinatario sconosciuto o mailbox disatttivata',
      '501 5.1.3 Odbiorca <a@example.net> nie istnieje / Recipient <a@example.net> does not exist',
      '551 Benutzer nicht lokal; bitte versuchen Sie es mit <a@example.com>',
      "Non sono riuscito a trovare l'indirizzo e-mail che hai immesso. Verifica l'indirizzo e-mail del destinatario e prova a inviare di nuovo il messaggio.",
      '550 5.1.1 Пользователь не найден в домене mail.example',
      '550 收件人邮箱地址不存在，请检查后重新发送',
    ],
    keepsOut: ['535 5.7.8 user not found, authentication ended'],
  },
];

/** The enhanced codes for a recipient (RFC 3463 §3.2), for words that no rule knows: a sentence comes before its code. */
export const recipientCodes: Rule[] = [
  {
    problem: 'mailbox-full',
    says: [/\b[45]\.2\.2\b/],
    confidence: 'sure',
    general: true,
    also: ['recipient-rejected'],
    samples: ['552 5.2.2 <a@example.com>'],
  },
  {
    problem: 'recipient-rejected',
    says: [/does not like (?:the )?recipient|\b5\.1\.(?:1|3|6|10|351)\b|\b5\.2\.1\b|\b5\.4\.1\b(?!\.)/],
    unless: any(ofSomethingElse, /no answer|timed? ?out|unreachable/),
    confidence: 'sure',
    general: true,
    also: ['relay-denied'],
    samples: ['550 5.1.1 support.google.com/mail/bin/answer.py?answer=6596 - gsmtp'],
    keepsOut: [
      '550 5.1.1 <a@example.com> (in reply to MAIL FROM command)',
      '550 5.1.1 Nadawca <a@example.com>',
    ],
  },
  {
    // “other address status” (RFC 3463 §3.2): mostly the recipient's
    problem: 'recipient-rejected',
    says: [/\b5\.1\.0\b/],
    unless: ofSomethingElse,
    confidence: 'likely',
    general: true,
    also: ['sender-not-allowed', 'relay-denied'],
    samples: ['550 5.1.0 <a@example.com>'],
    keepsOut: ['553 5.1.0 mail from: user a does not exist'],
  },
];
