import { any } from '@/lib/problems/vocabulary/any';
import { checkOwnAddress, checkRecipient, onceMore } from '@/lib/problems/vocabulary/check-advice';
import { withoutNumbered } from './look-like-codes';

/** What stands before a reply in Outlook and Windows Mail, in the languages they speak, and how it goes on. */
const heading = any(
  /server (?:message|response|reply)|reponse du serveur|antwort des servers|serverantwort|respuesta del servidor/,
  /resposta do servidor|risposta del server|(?:reactie|antwoord) van (?:de )?server|odpowiedz serwera/,
  /sunucu yaniti|ответ сервера|服务器(?:响应|应答|回复|返回)|サーバーの(?:応答|返答)|서버 응답/,
);
const was = /war|lautete|ist|was|is|era|fue|es|fu|e stata|etait|est|foi|byla|была?/;
const reply = /(?:\D.{2,400}?|\d{3}.{2,400}?)/;
const endOfReply = any(
  /['"] ?,|['"]$|,? (?:port|puerto|porta|poort|порт|端口|ポート) ?:/,
  /,? secure ?\(ssl\)|$/,
);
/** Somebody answered, or was answered. */
const answered = any(
  /returned|gave this error|error was|response was|response from the remote server was|other server returned was/,
  /responded|antwortete|a repondu|respondio|respondeu|ha risposto|ответил|odpowiedzial|odpovedel|odpovedal/,
  /antwoordde|svarade|svarede|svarte|vastasi|valasza|valaszolta?|raspuns|yanitladi|відповів/,
);
/** What .NET calls a reply by its number. */
const nameOfReply = any(
  /mailbox unavailable|exceeded storage allocation|transaction failed|mailbox name not allowed/,
  /insufficient system storage|error in processing|bad sequence of commands/,
  /syntax error, command unrecognized|service not available, closing transmission channel/,
  /user not local(?: or invalid address)?/,
);

/** Where bounces, logs and dialogs quote the server's own words; each takes what follows, up to a mark that ends it. */
const quotes = [
  // Exim’s log: what was refused, then why
  /\brejected (?:mail|rcpt|after data|data|ehlo or helo|connection in|by (?:non-smtp |local_scan|acl))\b[^:]{0,200}: ?"?(.{4,400})/g,
  /diagnostic-code: ?(?:(?:smtp|x-[\w-]+|dns|unix) ?;)? ?(.{3,900}?)(?= (?:remote-mta|last-attempt|action|final-recipient|original-recipient|reporting-mta|final-log-id|will-retry|status|x-[\w-]+): | --[\w=]|$)/g,
  /\bsaid: ?(.{3,700}?)(?= ?\(in reply to| ?\(state|$)/g,
  /(refused to talk to me: ?.{3,400})/g,
  /\b(?:rejected|failed|refused|denied|recipient|recipients): ?(?:\S{1,60}@\S{1,60}: )?([45]\d\d[ -].{2,400})/g,
  /\bgreeting(?: from server)?: ?([45]\d\d[ -].{2,300}?)(?=: [45]\d\d|$)/g,
  /\bfrom server: ?([45]\d\d[ -].{2,300}?)(?= smtp ->|$)/g,
  /status=(?:deferred|bounced|undeliverable) \((.{3,500}?)\)(?= |$)/g,
  /(?:server -> client|smtp inbound|\bs): ?["']?([45]\d\d[ -].{2,300}?)(?= (?:client ->|server -> client: ?["']?[2-5]\d\d|smtp |->|~>|c:|\*\*\*)|$)/g,
  /(?:^| )<[-~*]\*{0,2} {1,2}([45]\d\d[ -].{2,300}?)(?= (?:->|~>|<[-~*]|===|\*\*\*)|$)/g,
  /\b(?:stat|result|dsn_text)="?([45]\d\d[ -].{2,300}?)(?="| [a-z]{3} \d{1,2} \d\d:|$)/g,
  /\b(?:error|status code|reported error): ([45]\d\d [45]\.\d{1,3}\.\d{1,3}.{0,200})/g,
  /<(?:esmtp|smtp); ?([45]\d\d[ -].{2,400}?)(?=>|$)/g,
  /(?:^|[ (,])(?:esmtp|smtp); ?([45]\d\d[ -].{2,400}?)(?= (?:remote|reporting|final|original|action|status|last|will)[\w -]{0,16}: | --[\w=]|$)/g,
  /(?:server|host|system)(?:'s)? (?:responded|response|replied|reply|returned|answered)(?: with)?(?: was| is)?:? ?['"]?((?:\d{3}|[45]\.\d).{3,500}?)(?=['"] ?[,.)]|['"]$| port: |$)/g,
  new RegExp(`(?:${answered.source}): ?['"]?(.{3,500})`, 'g'),
  // Outlook’s report of a message that came back
  /(?:server ?error|server-?fehler|erreur du serveur|error del servidor|erro do servidor|errore (?:del )?server|serverfout|serverfel|serverfejl|blad serwera|sunucu hatasi|ошибка сервера|服务器错误|伺服器錯誤|サーバー ?エラー|서버 오류) ?: ?['"]?([45]\d\d[ -].{2,400}?)(?=['"]|$)/g,
  // Outlook's and Windows Mail's own words before a reply, in the languages they speak
  new RegExp(
    `(?:${heading.source})(?: (?:${was.source}))? ?: ?["']?(${reply.source})(?=${endOfReply.source})`,
    'g',
  ),
  /smtp error from remote (?:mail )?server (?:after|for).{0,300}?(?:reason)?: ?((?:[45]\d\d).{2,400})/g,
  /\breason: ?([45](?:\d\d|\.\d{1,3}\.\d{1,3}).{2,300}?)(?=\) ?-{3}|$)/g,
  /<<< ?([45]\d\d.{2,300}?)(?= (?:[45]\d\d [45]\.\d\.\d{1,3} |>>>|<<< ?["']?[2-5]\d\d|\.\.\.)|$)/g,
  /\b(?:smtp_?)?response['"]?: ?['"]([45]\d\d.{2,400}?)(?=['"]|$)/g,
  /\bdeferred: ?(.{3,300})/g,
  /(?:error|message|reply|response|get|got|gets|says?|with|fehler|erreur)\W{0,3} ?"([45]\d\d[ -][^"]{4,300})"/g,
  /(?:error|message|reply|response|get|got|gets|says?|with|fehler|erreur)\W{0,3} ?'([45]\d\d[ -][^']{4,300})'/g,
  /(?:error|exception)\b:? ?\(([45]\d\d[ -][^()]{3,300})/g,
  /#([45]\d\d [45]\.\d{1,3}\.\d{1,3}.{2,300})/g,
];

/** What Thunderbird and its like add behind a server’s words. */
const advice = new RegExp(
  `(?:(?:please|bitte|por favor|veuillez|prosze|prosim|请|請) ?)?(?:check the message\\b|${checkRecipient.source}|${checkOwnAddress.source}).{0,160}$`,
);
/** The end of it, which speaks of another try, and what stands before it. */
const anotherTry = new RegExp(onceMore.source, 'g');
const toCheck = any(checkRecipient, checkOwnAddress);
/** Characters of such advice up to its end. */
const longestAdvice = 240;

function withoutAnotherTry(text: string): string {
  return text.replace(anotherTry, (words, at: number) =>
    toCheck.test(text.slice(Math.max(0, at - longestAdvice), at)) ? ' ' : words,
  );
}

/**
 * The server's own words in a text (plain form), joined, at most 2,000 characters; '' when none are quoted.
 * `530 5.7.57 … Error: 535 5.7.139 …` (Exchange Online): what follows "Error:" is the real reply.
 */
export function serverWords(text: string): string {
  const tail = text.match(/\berror: (5\d\d 5\.7\.\d{1,3} .{5,300})/)?.[1];
  if (tail) return tail;
  const found: string[] = [];
  for (const quote of quotes) {
    for (const match of text.matchAll(quote)) {
      const words = match[1]?.trim();
      if (words && !found.some((other) => other.includes(words))) found.push(words);
      if (found.length > 5) break;
    }
  }
  const midway =
    found.length === 0 &&
    !/^[45]\d\d[ -]/.test(text) &&
    text.match(/.{20}[ :"'>(]([45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3} .{5,400})/)?.[1];
  // a command out of turn only follows from the refusal before it
  const refusals = found.filter((words) => !/^503\b/.test(words));
  return (midway || (refusals.length > 0 ? refusals : found).join(' | ')).replace(advice, '').slice(0, 2000);
}

const mechanism = 'plain|login|x?oauth\\w*|cram-md5|digest-md5|ntlm|gssapi|scram-[\\w-]+|external|xymcookie';

const wrapping = [
  // what .NET puts before every refusal, and before one of its number
  new RegExp(`\\b(?:${nameOfReply.source})\\. (?=the server response was: .{16})`, 'g'),
  /\b(?:postfach nicht verfugbar|buzon no disponible|boite aux lettres non disponible|cassetta postale non disponibile|caixa de correio indisponivel|почтовый ящик недоступен)\. (?=\S{1,60} .{0,30}: .{16})/g,
  /the smtp server requires a secure connection or the client was not authenticated\.?/g,
  /smtp\S{0,9} (?:requiere|requer|requiert|richiede) .{0,40}\b(?:o|ou) .{0,12}client\S{0,60} .{0,30}(?:autentic|authentifi)\S{0,60}/g,
  /smtp-server ist eine sichere verbindung erforderlich.{0,6}oder der client wurde nicht authentifiziert\.?/g,
  /\b(?:dkim-signature|authentication-results|arc-[\w-]+|received-spf|x-ms-exchange[\w-]*|x-spam[\w-]*|x-microsoft-antispam[\w-]*): .{0,600}?(?= [a-z][\w-]+: )/g,
  // how Exchange Online begins every report
  /(?<!\S)\S{1,60} rejected your message(?: to the following e-?mail addresses)?:/g,
  /message rejected by: \S{1,60}/g,
  // how Exim heads every report, and a product’s name
  /mail delivery failed: returning message to sender|(?<!\bby (?:our |the |your |a )?)\b(?:barracuda )?spam (?:& virus )?firewall\b/g,
  /\bx-[\w-]*(?:spam|virus)[\w-]*: \S{0,60}/g,
  // sums of money, weights, counts, and what is numbered, look like codes
  /\b\d{3} ?(?:€|\$|(?:euros?|eur|usd|dollars?|kg|km|pounds?|[gml](?!')|mg|ml|cm|mm|degrees|pages|seiten|people|ok|passed|tests?|stuck)\b|руб)/g,
  /\b(?:room|raum|salle|sala|flight|gate|order|invoice|rechnung|bestellung|page|seite|on line|chapter|section|version|release|bus) (?:number |no\.? |nr\.? |#)?[45]\d\d\b/g,
  // where Python was in its source
  /(?<=\.pyw?["'] ?, )line \d{1,6}\b/g,
  // a version of two parts, and the record of a domain
  /\b(?:framework|manager|server|outlook|windows|php|python) v?\d{1,2}\.\d{1,2}(?= |$)|\bv=spf1(?: [\w+~?:./-]+)*/g,
  // a code that a program compares with
  /[=!]==? ?[45]\d\d\b(?! ?[45]\.)/g,
  // the fields of msmtp’s log
  /\b(?:recipients|mailsize|exitcode)=\S{1,120}/g,
  // an orderly end
  /\bquit (?:s: |<-? ?|server -> client: ?)?221[ -].{0,60}?\bconnection closed\b(?: to \S{1,60})?/g,
  // what a server can do, which is no failure
  new RegExp(`\\bauth[ =](?:(?:${mechanism})[ ,]*){2,}`, 'g'),
  /\b250[- ](?:auth|starttls|size|pipelining|8bitmime|enhancedstatuscodes|dsn|chunking|smtputf8|help|etrn|vrfy)\b=? ?\d*/g,
  /\bx?oauth2?["']? ?[=:] ?["']?(?:false|no|none|off|0)\b/g,
  /\bcertificate_checks=\S{1,60}|\b(?:verify_peer(?:_name)?|allow_self_signed)["']? ?(?:=>|[=:]) ?["']?\w+/g,
  // the last word of swaks on a sign-in
  /\*{3} no authentication type succeeded/g,
  // settings of a client, a web server's own log, a link in PHPMailer's text
  /[a-z_.]{0,30}timeout["']? ?(?:=>|[=:])? ?["']?-?\d+/g,
  /http: tls handshake error from \S{1,60} (?:\S{1,60} ){1,6}?(?=max|dial|smtp|$)/g,
  /https?:\/\/github\.com\/phpmailer\/\S{1,60}/g,
];

/** What wraps a reply and says nothing of its own: removed before a text is judged. */
export function withoutWrapping(text: string): string {
  const bare = wrapping.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    withoutNumbered(withoutAnotherTry(text)),
  );
  return bare.replace(/ {2,}/g, ' ');
}
