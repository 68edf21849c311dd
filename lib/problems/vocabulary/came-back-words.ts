import { any } from './any';
import { not } from './dialog-notions';

/* What a notice about a mail that was not handed over speaks of, in the languages of mail servers (plain form). */

/** A message, or whom it is for. */
export const mail = any(
  /\b(?:e-?)?mails?\b|messag|recipient|\baddress|nachricht|empfang|mensa[jg]|destinat|courriel|courrier/,
  /\bcorreos?\b|bericht|ontvanger|wiadomosc|odbiorc|adresat|meddeland|meddelelse|melding|\bbesked|motta[gk]/,
  /modtager|\bviesti|vastaanotta|zprav|sprav[ay]|prijemc|prijatel|uzenet|cimzett|\bposta|\bileti(?:niz|n|si)?\b|alici/,
  /porunk|poruk|sporoc|primatel|prejemnik|\bpesan\b|penerima|письм|сообщен|получател|адресат|повідомлен|отримувач|\S@\S/,
  /邮件|郵件|信件|消息|收件|メール|メッセージ|宛先|あて先|메시지|메일|받는 ?사람|수신자|μήνυμα|הודע|הדוא|رسالة|بريد|\bthu\b|ข้อความ/,
);

/** To hand it over: clients speak of sending, servers of this. */
export const delivery = any(
  /\bdeliver(?:ed|ing|y|able|ies)?\b|zustell|zugestellt|\bremise?s?\b|\bremettre|distribu(?!tion (?:list|group))|achemin/,
  /\bdelivre|\blivraison|\blivree?s? a\b|entreg|recapit|consegn|bezorg|aflever|\bbestelling|dostarcz|dorecz/,
  /\blever(?:er|ans|ing|t|es)|toimit(?:t|us|et)|\bperille|doruc|kezbesit|\blivra[tr]|dostav|isporuc|teslim|disampaikan|lliur/,
  /достав|вручен|投递|投遞|送达|送達|传递|傳遞|递送|遞送|配信|配達|届|배달|전달|παραδ|παράδ|נמסר|למסור|تسليم|توصيل|phan phoi/,
);

export const sending =
  /\bsent\b|\bsend|gesendet|senden|\benvoy|\benvi[ao]|invia|enviad|verzonden|wysla|отправ|送信|发送|發送|보내|전송/;

/** It did not happen, or went wrong. */
export const wrong = any(
  not,
  /\b(?:fail|problem|trouble|error|impossib|unable|rejected|tried|trying|attempt)|fehler|erreur|echou/,
  /\bn'(?:a|ont) pu\b|\berrore|\berros?\b|\bfout|\bblad|hiba|ошибк|проблем|错误|錯誤|异常|問題|问题|エラー|오류|문제/,
);

/** Words that say both. */
export const undelivered = any(
  /undeliver|non-?deliver|unzustellbar|non remis\b|non recapitabil|no se puede entregar|onbestelbaar/,
  /niedostarczon|недоставлен|退信|退回|配信不能|delivery status notification/,
);

/** A program wrote it. */
export const byMachine = any(
  /(?:creat|generat)ed automatically|automatically (?:creat|generat|sent)|automatic (?:\S{1,12} )?(?:notif|messag)/,
  /automatisch (?:\S{1,20} ){0,3}(?:erstellt|generiert|erzeugt)|(?:genere|cree|envoye)\w* automatiquement/,
  /(?:generad[ao]|cread[ao]|gerad[ao]|criad[ao]|generat[ao]|creat[ao]) automatic|automatisch (?:gegenereerd|aangemaakt)/,
  /(?:создано|отправлено) (?:автоматически|почтовым сервером)|自动(?:生成|发送)|系统自动|自動的に生成/,
);

/** It went the way back. */
export const back = any(
  /\b(?:came|comes|coming|sent|gets?|got|bounc\w+) (?:\S{1,12} ){0,2}back\b|\bbounc(?:es?|ed|ing)\b|\breturned (?:to|as|un)|\bwas returned\b/,
  /\b(?:kam|kommt|kommen|kamen|krieg\w?|bekam|bekomme)\b.{0,60}\bzuruck|zuruck(?:gekommen|geschickt|gesandt|gesendet)|retourniert/,
  /\b(?:est|sont|m'est|me) (?:\S{1,12} )?reven|\brevien(?:t|nent)\b|(?:ha sido |fue |me ha )devuelt|me (?:lo )?devuel|rebot(?:o|ad)/,
  /voltou|volta(?:ram)?\b|foi devolvid|tornat[ao]|torna(?:no)? indietro|respint[oa] al mittente|(?:kwam|komt|kwamen) .{0,40}terug/,
  /\bwroci|\bwraca|\bkom (?:\S{1,12} ){0,3}(?:tillbaka|tilbage|tilbake)|вернул|возвра(?:щ|т)|退(?:回|信)|戻って|返送|반송/,
);

/** Mail that somebody sent, and no message of an error. */
const sentMail =
  /(?<!error |d'erreur |de error )(?:\b(?:e-?)?mails?\b|\bmessages?\b|\bmensa(?:je|gem|gens)|\bmessaggi)|(?<!fehler)nachricht|\bcourriels?\b|\bcorreos?\b|\bbericht|wiadomosc|meddelande|besked|письм|сообщени|邮件|郵件|信件|メール|메일/;

const mine =
  /\b(?:my|our|mein|unser|mon|mes|nos|notre|mis?|nuestr[oa]s?|mi[oae]|nostr[oa]|meus?|minhas?|nossas?|mijn|onze|moj|nasz|mitt?)(?:e|[aey]|e[mnrs])? |(?:^| )(?:мо|наш)\S{1,3} |我的|我们的|私の|제 |내 /;

/** Somebody speaks of mail of their own. */
export const ownMail = new RegExp(`(?:${mine.source})(?:\\S{1,20} ){0,2}?(?:${sentMail.source})`);

/** Told in words of one’s own: the mail went, and came back. */
export const sentAndBack = new RegExp(`(?:${sentMail.source}).{0,120}?(?:${back.source})`);

/** What else comes back each time. */
export const window =
  /window|password|\berror\b|dialog|prompt|fenster|passwor|kennwor|fehler|fenetre|mot de passe|ventana|contrasen|erreur|парол|окно|ошибк|密码|密碼|窗口|パスワード/;
