import { any } from '@/lib/problems/vocabulary/any';
import { outgoingSide } from '@/lib/problems/vocabulary/side-words';
import { receivingTask, sendingTask } from '@/lib/problems/vocabulary/tasks';
import type { Rule } from './rule';

const sendingWorks =
  /\b(?:sending|send|smtp|outgoing|senden|versand|l'envoi|envio|enviar|invio|inviare|verzenden|wysylanie) (?:is |it |mail |e?-?mails |schon )?(?:ok|okay|fine|works?|goes|geht|klappt|funktioniert|marche|fonctionne|funciona|funziona|va|lukt|werkt|gaat|dziala)\b/;
const receivingDoesNot =
  /(?:receiv\w+|empfang\w*|abruf\w*|recevoir|reception|recib\w+|recepcion|ricever\w*|ricezione|ontvangen|odbieranie|odbior) (?:\S{1,12} ){0,2}(?:not|fails?|nicht|pas|no|non|niet|nie)\b|\bonly (?:\w+ )?(?:receiving|incoming)\b|\b(?:i|we)(?: am| are|'m|'re| do) not (?:receiv\w+|get(?:ting)?) (?:any |new )?(?:e?-?mails?|messages)\b/;

const anyPop = /\bpop ?3?\b(?![- ]?ups?\b)/;
/** Held by one session, for which the others wait. */
const locked = any(
  /\block(?:s|ed|ing)?\b|\b(?:another|other|second) (?:\w+ )?session\b|in use\b/,
  /gesperrt|belegt|verrouill|occupe|bloquead|ocupad|bloccat|occupat|vergrendeld|in gebruik|zablokowan|zajet|заблокир|занят|锁定|被占用|ロック|使用中|잠겨|사용 중/,
);

/** A password of the incoming server’s. */
const password =
  '(?:password|passwor[dt]|kennwort|mot de passe|contrasena|senha|haslo|wachtwoord|парол\\S{0,3})';
const incomingPassword = `${password}.{0,24}\\b(?:imap|pop3?)\\b|\\b(?:imap|pop3?)[- ]${password}`;
const notReceived = `(?:${receivingDoesNot.source}|${incomingPassword})`;

/** What is about receiving. Asked only when nothing in the text is about an outgoing server. */
export const incomingRules: Rule[] = [
  {
    // Thunderbird's words for POP3 and IMAP, which it has for no other server (pop3UsernameFailure and pop3PasswordFailed in its
    // localMsgs.properties, imapServerCommandFailed), and programs that do nothing but fetch
    problem: 'incoming-server-problem',
    says: [
      /\bsending of (?:the )?(?:password|user ?name)\b.{0,100}\bdid not succeed\b/,
      /senden des (?:passwort\w*|benutzernamens)\b.{0,100}\bnicht erfolgreich|l'envoi du (?:mot de passe|nom d'utilisateur)\b.{0,100}\b(?:n'a pas reussi|a echoue)/,
      /\bcurrent (?:command|operation)\b.{0,80}\bdid not succeed\b.{0,12}\bmail server\b|\baktuelle \S{1,12} .{0,60}nicht erfolgreich\b.{0,12}\bmail-server\b/,
      /\b(?:getmail|fetchmail|fdm|mpop|mbsync|isync|offlineimap|retrievemail|simple(?:pop3|imap)\w{0,3}retriever)\d?\b.{0,160}(?:error|fail|abort|denied|refused|timed? ?out|unexpected|\bbad\b)/,
      /\bfetching\b.{0,60}\bunexpected data\b|\bunexpected data\b.{0,100}\bfetching\b/,
      /\bincoming (?:e-?mails?|mails?|messages?)\b(?: \w+){0,5} (?:fail\w*|unable|cannot|could not|not) (?:to )?connect/,
      /\b(?:cannot|could not|unable to|failed to|when|trying to|try to|tried to) (?:\w+ ){0,3}collect(?:ing)? (?:(?:any|the|my|our|new|pop3?|imap) ){0,3}(?:e?-?mails?|messages)\b/,
    ],
    unless: /\bsmtp\b|outgoing|(?:cannot|could not|unable to|failed to) send\b/,
    confidence: 'likely',
    samples: [
      'Sending of user name did not succeed. Mail server mail.example.de responded: temporary authentication failure',
      'Senden des Passworts nicht erfolgreich. Mail-Server mail.example.de antwortete: Zugriff verweigert',
      'The current command did not succeed. The mail server for account Work responded: Mailbox is locked.',
      'Der aktuelle Befehl war nicht erfolgreich. Der Mail-Server des Kontos Arbeit antwortete: Bitte warten',
      'getmail: Error retrieving from the server: authentication failed',
      'me@example.org: fetching me@example.org: unexpected data: 2 BAD login',
      'Since today incoming mail fails to connect.',
      'When Outlook tries to collect my mail it says "Internal error occurred".',
    ],
    keepsOut: ['fetchmail: SMTP connect to localhost failed'],
  },
  {
    problem: 'incoming-server-problem',
    says: [
      /expect\w*\W.{0,24}\* ?ok\b|protocol: (?:pop3?|imap)|(?:pop3?|imap)s?:\/\/|imapstore|pop3store|imaplib|poplib|imap4|mailkit\.net\.(?:imap|pop3)/,
      any(
        /incoming (?:\(?(?:pop3?|imap|mail|e-?mail)\)? )?(?:\(?(?:pop3?|imap)\)? )?(?:mail |e-?mail )?server/,
        /receiving \(pop|posteingangsserver|serveur (?:de \w+ )?entrant|servidor de (?:correo )?entrante/,
        /servidor de entrada|сервер(?:у|ом|а)? входящ|接收(?:邮件)?服务器|收件服务器/,
        /受信(?!者)[^、。送]{0,24}(?:でき(?:ない|ませ|なく)|エラー|失敗)/,
      ),
      new RegExp(
        `^.{0,40}['"](?:${receivingTask.source})['"] (?:reported error|(?:hat|a|ha|heeft) )(?!.{0,600}['"](?:send|envo|envi|inv|verzend))`,
      ),
      new RegExp(
        `(?:task|aufgabe|tache|tarea|attivita|taak|zadanie) ['"][^'"]{0,80} - ?(?:${receivingTask.source})`,
      ),
      /\b(?:imap|pop3?)\b(?![- ]?ups?\b).{0,60}(?:error|fail|server|log-?in|command|connection|disabled|timed out|denied|greeting)|(?:error|fail\w*|server|log-?in|unable|could not|cannot).{0,60}\b(?:imap|pop3?)\b(?![- ]?ups?\b)/,
      any(
        /\b(?:mot de passe|utilisateur|contrasena|usuario|senha|utente|password|passwort|haslo|uzytkownika|wachtwoord)\b.{0,24}\bimap\b/,
        /\bimap settings\b|\bno (?:login|authenticate) failed/,
        /\bimap\b.{0,40}(?:user ?name|passwor|passwort|benutzer|utilisateur|usuario|utente|gebruikers|uzytkown|пользовател|парол|ユーザー|用户|mot de passe|contrasena|senha|haslo|wachtwoord)/,
        /inkomende server|serveur entrant|servidor entrante|server (?:posta )?in arrivo|poczty przychodz/,
        /входящ\S{1,60} сервер|受信サーバ/,
      ),
      /serveur (?:pop3?|imap)|(?:pop3?|imap)-server|servidor (?:pop3?|imap)|server (?:pop3?|imap)|сервер\S{0,60} (?:pop3?|imap)|(?:pop3?|imap) ?服务器/,
      any(
        /mail server (?:pop3?|imap)\d?\.\S{1,60} (?:responded|did not|does not|is not)|-err\b/,
        /800ccc(?:9[0-7]|d[1-9a-f]|e0)\b|\bno \[[a-z]+\]|\[authenticationfailed\]/,
        /fetch(?:ing)? (?:new )?(?:e?-?mail|messages) failed|keine (?:neuen )?(?:nachrichten|e-?mails) (?:abgerufen|empfangen) werden/,
        /(?:could not|cannot|unable to|failed to) fetch (?:(?:new|the|any|your) )?(?:e?-?mails?|messages?)\b/,
        /\b(?:pop3?|imap4?)s?\d?\.(?:[\w-]+\.)+[a-z]{2,24} ?(?::|(?:responded|answered|replied|said|odpowiedz|meldet|antwort|repond|respond|rispond|risposto|svarade|ответ|返回|回应))/,
        /\[(?:in-use|login-delay|sys\/(?:temp|perm))\]|\[auth\] [a-z]/,
        /\bincoming (?:(?:e-?)?mail |server )?(?:connection|check|sync\w*) (?:failed|error)/,
        /cannot get mail|\breceiving (?:reported|failed)/,
        /(?:cannot|could not|unable to|not able to|no longer) (?:download (?:(?:any|new|more|my|the) ){0,2}|receive (?:any )?(?:new|more) )(?:e?-?mails?|messages?)\b/,
        /(?:unable|failed) to (?:retrieve|download|fetch) (?:new )?(?:e?-?mail|messages)/,
        /\b(?:port:? |:)(?:110|143|993|995)\b|synchroni[sz]ing (?:subscribed )?folders|folder list/,
        /\* ok \[capability imap|\btelnet \S{1,60} (?:110|143|993|995)\b/,
      ),
    ],
    unless: any(
      outgoingSide,
      // Outlook’s task that sends, alone, whatever number stands beside it
      new RegExp(
        `^(?!.{0,2000}- ?(?:${receivingTask.source}) ?['"]).{0,2000}- ?(?:${sendingTask.source}) ?['"]`,
      ),
      // a program that speaks to the wrong server
      /\b(?:short|unexpected|invalid|bad|unknown) (?:response|reply|banner|answer)\W{0,8}\* ok\b|\bwelcome response error\b/,
      /\b(?:expect|erwart|attend|esper|aspett|oczekiw|verwacht)\w*\W{1,3}(?:\w+ )?\W?220\b|(?:ожидал|预期|期待)\S{0,3}\W{1,3}220\b/,
      /\bsmtp|(?<!imap.{0,200})invalid (?:server )?greeting|outgoing|pop(?: |-)before|sending mail|could not be sent/,
      /(?:cannot|could not|unable to|failed to) send\b|stop(?:s|ped) sending|\bsending (?:\w+ ){0,4}(?:fails?|failed)\b/,
      /(?:stays?|stuck|sits?|remains?) in (?:the |my )?outbox/,
      // servers of incoming mail have no such codes
      /\b535\b|\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d/,
    ),
    confidence: 'likely',
    samples: [
      "The connection to the server has failed. Account: 'a', Server: 'mail.example.com', Protocol: POP3, Port: 995",
      'Outlook is unable to connect to your incoming (POP3) e-mail server.',
      'com.sun.mail.imap.IMAPStore.protocolConnect failed',
      'Incoming mail check failed',
      'IMAP username or password is wrong',
      "Could not fetch message '1', answer from server was empty.",
      "'Receiving' reported error (0x800CCC0E): The operation timed out.",
      "Task 'me@example.com - Receiving' reported error (0x800CCC0F): The connection to the server was interrupted.",
      'Es konnte keine Verbindung zum IMAP-Server hergestellt werden.',
    ],
    keepsOut: [
      '535 IMAP and SMTP access is disabled for this mailbox',
      'Expected 220, received: * OK IMAP4rev1 server ready',
    ],
  },
  {
    problem: 'incoming-server-problem',
    says: [
      new RegExp(`(?:${sendingWorks.source}).{0,60}${notReceived}`),
      new RegExp(`${notReceived}.{0,60}(?:${sendingWorks.source})`),
      /\b(?:only (?:seems? to )?(?:occur|happen|appear|show|come|affect|concern|fail)\w{0,3}|(?:occur|happen|appear|fail)\w{0,3} only)\b.{0,24}\b(?:receiving|incoming|inbound)\b.{0,40}\bnot (?:\w+ ){0,4}(?:sending|outgoing|outbound)\b/,
    ],
    confidence: 'likely',
    samples: [
      'Senden geht, nur Empfangen nicht, 0x800CCC0F POP3',
      'receiving fails since Monday, sending is fine',
      'This only occurs when receiving, and not on the sending side',
      'We are not receiving any mail here. Outgoing works fine',
      'IMAP-Kennwort falsch, SMTP geht',
    ],
  },
  {
    // a program that fetches, whatever server it was sent to
    problem: 'incoming-server-problem',
    says: [
      /\b(?:connect(?:ing|ion)?|log(?:ging)?(?: ?-?in| on)?) ?(?:in)?to (?:the |your |an? )?(?:imap|pop3?)\d? server\b/,
    ],
    unless:
      /\bsend(?:s|ing)?\b|outgoing|\bsmtp (?:server|error|auth|connect)|\b535\b|\b[45]\d\d[ -](?:#?[45]\.\d|[a-z])/,
    confidence: 'likely',
    also: ['not-smtp-server'],
    samples: ['Error connecting into IMAP server: unexpected reply 220 smtp.example.com ESMTP'],
    keepsOut: ['Connecting to the IMAP server is fine. SMTP error: 535 Authentication failed'],
  },
  {
    // one session at a time has the messages (RFC 1939 §8)
    problem: 'incoming-server-problem',
    says: [/\bmail ?drop\b.{0,40}(?:busy|\block|in use|being used)|\block\w* (?:the |your )?mail ?drop\b/],
    together: [anyPop, locked],
    unless: any(
      /\bsmtp\b/,
      outgoingSide,
      /\boutbox\b|\bwhen sending\b|pop(?: |-)before|\b[45]\d\d[ -]#?[45]\.\d{1,3}\.\d/,
    ),
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      'The maildrop is in use, try again later',
      'cannot lock maildrop',
      'POP lock busy, is another session active?',
      'Postfach von einer anderen POP3-Sitzung gesperrt',
    ],
    keepsOut: [
      'SMTP sign-in refused while another POP session is open',
      '0x800CCC0B: The server or maildrop is busy, and the message stays in the outbox',
    ],
  },
];
