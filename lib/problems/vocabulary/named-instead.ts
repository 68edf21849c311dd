import { any } from './any';

/** What a refusal (plain form) asks to be done in its place, in the languages that are pasted most. */
const use = any(
  /use|try|connect (?:to|on|via|through)|(?:switch|change|go) to|(?:submit|send)(?: \w+)? (?:to|on|via|through|over)/,
  /(?:moved|migrated) to|now (?:at|on|called)|new (?:server|name)(?: is)?:?/,
  /(?:ver|be)?(?:wend|nutz)en? sie|(?:umgezogen|wechseln sie) (?:nach|auf|zu)|jetzt (?:unter|auf|bei)|neuer server(?: ist)?:?/,
  /utilise[rz]|passez (?:par|sur|au)|utili[cz]z?(?:e|ar|are|i|ate)|us(?:e|a|ar|are|i|ate)|(?:trasladad|mudou|spostat)\w* (?:a|para|su)/,
  /gebruik|verhuisd naar|uzy(?:j|c|wac)|korzysta(?:j|c) z|anvand|brug|bruk|используйте|подключ\S{1,8} (?:к|через)|[改使]用|用/,
);
/** Behind the name or number, where a language puts it there. */
const useAtEnd = /(?:ver|be)?(?:wenden|nutzen)\b|を(?:ご?[使利]|お使)|(?:를|을)? ?사용/;
const port = /(?:ports?|portu|puerto|porta|poort|порт\S{0,2}|端口|ポート|포트)/;
/** Whoever warns of it, or says what it is for, asks for nothing. */
const asked =
  /(?<!\b(?:not|never|no|nao|non|niet|nie|ne|nicht|to|was|be|being) |\bn'|(?:^| )не |不要|请勿|勿|[a-zа-я])/;
const few = /(?:(?!(?:pas|nicht|not|to)\b)[a-z.:/]{1,12} ){0,3}?/;
/** The reply in which it stands: nobody’s own words come between. */
const inReply =
  /(?:^|[^\d.])(?!465|587)[45][0-7]\d[ -](?:(?!\b(?:i|we|my|told|said|ich|mir|je|yo)\b).){0,160}?/;
/** What a server for outgoing mail is called: not a page, nor an address. */
const server =
  /(?<![@\w./-])(?!webmail)((?:[a-z0-9-]{0,30}(?:smtp|mail|out|send|relay|submi|msa|post|mx)[a-z0-9-]{0,30})(?:\.[a-z0-9-]{1,63}){1,5})(?![\w@/-]|\.\w)/;

const askedFor = `${inReply.source}${asked.source}(?:${use.source}) ?${few.source}`;

/** A reply that asks for another port: its number is a group. */
export const otherPort = any(
  `${askedFor}${port.source} ?:? ?(\\d{2,5})\\b`,
  `${inReply.source}[使改]?用 ?(\\d{2,5}) ?号?端口`,
  `${inReply.source}${port.source} ?(\\d{2,5})(?: (?:mit|und|ssl|tls|starttls|ssl/tls))* ?(?:${useAtEnd.source})`,
);

/** A reply that asks for another server: its name is a group. */
export const otherServer = any(
  `${askedFor}${server.source}`,
  `${inReply.source}${server.source} ?(?:${useAtEnd.source})`,
);

/** A recipient who has moved, and a server that asks its like to come again: neither is about who sends. */
export const ofSomeoneElse = /recipient|\buser\b|mail ?box|\b[45]\.[12]\.\d|gr[ae]y-?list|too many/;
