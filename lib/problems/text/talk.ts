/** An end that is told: what is quoted beside it is no failure any more. */
const settled =
  /(?<!(?:until|once|when|if|unless|before|after|not|can't|cannot|will be) [^.]{0,40})\b(?:all (?:is |works )?(?:well|good|fine|ok) (?:again |now)|(?:works?|working|sends?) (?:fine |well |again |perfectly )*(?:now|again)\b|(?:is|was|has been|got) (?:solved|sorted(?: out)?|resolved|fixed)\b|problem (?:solved|gone)|never ?mind|funktioniert (?:jetzt|nun|wieder)|(?:problem|fehler) (?:ist )?(?:gelost|behoben)|(?:ca|tout) (?:re)?marche (?:maintenant|de nouveau)|(?:probleme|erreur) (?:est )?(?:resolue?|regle)|(?:ya|ahora) funciona|(?:problema|error) (?:resuelto|solucionado|risolto|resolvido)|теперь (?:все )?работает|проблема решена|(?:问题)?已(?:经)?解决)/;

/** Words of newsletters, shops and sites that speak of passwords and mail without any failure. */
const pages =
  /\bunsubscribe\b|forgot(?:ten)? (?:your )?password|view (?:this e?-?mail )?in (?:your )?browser|newsletter(?! (?:is|was|gets|got|comes|mails?)\b)|abbestellen|se desabonner|darse de baja|cookie/;

const salutation =
  /^(?:\W{0,3})(?:hi|hello|dear|hey|hallo|liebe[rs]?|sehr geehrte|guten tag|bonjour|salut|cher|chere|hola|estimad[oa]|ola|ciao|gentile|добрый день|здравствуйте|привет|你好|您好)\b|^(?:i|i'm|i've|we|ich|wir|je|nous|yo|io|я|мы|我) /;

/** Somebody speaks of himself, of what is his, or of what a program shows him. */
const person =
  /\b(?:my|our) (?:\w+ )?(?:e?-?mails?|outlook|password|account|provider|it\b|boss|server|attachment|newsletter|mailbox)\b|\b(?:it|they|outlook|provider|window) (?:says?|tells?|keeps?|asks?|won't|wants)\b|\b(?:when|if|but|and|since) (?:i|we)\b|\bi(?:'m|'ve| am| have| can| get| got| sent| send| cannot| can't)\b|\b(?:mein|unser)e?\w? |\bheisst es\b|(?:outlook|fenster|server|provider) (?:sagt|meldet|warnt|fragt|will)|\b(?:kann|habe|bekomme) ich\b|\bich (?:habe|kann|bekomme|darf)\b|\b(?:mon|ma|mes|notre) |\bj(?:e|')|\b(?:mi|mis|nuestro) (?:correo|mensaje|cuenta|buzon)|\bme (?:dice|pide|sale)\b|\bdice que\b|\b(?:meu|minha|nosso)\b|diz que\b|\bdice che\b|\b(?:mijn|onze) |\bmoj[ae]? |у меня|мо[йяие] |пишет,|我的|我(?:发|收|用)/;

/** What somebody was told by a program. */
const shown =
  /\b(?:it|outlook|server|provider) (?:says|tells me)\b|(?:es|outlook) (?:heisst|sagt|meldet)|dice que|il dit que/;

/** Signs that a program wrote a part of the text: a code at the start of a line or clause, a name of an error, a dialogue. */
const machine =
  /(?:^|[:>|"'(] ?)[45]\d\d[ -](?:[45]\.\d|[a-z#<])|0x8|diagnostic-code|status=|exception|traceback|error|\b(?:smtp|spf|dkim|dmarc)\b|said:|responded:|smtp (?:error|server)/;

/** A report of a mail system begins as politely as a letter. */
const report =
  /this is the (?:qmail|mail)|diagnostic-code|traceback|status=|said:|(?:couldn't|could not|wasn't) (?:be )?delivered|delivery (?:has )?failed/;

const asking =
  /^(?:what|why|how|when|which|can|could|does|do|is|are|was|wie|warum|wieso|weshalb|que|quoi|pourquoi|comment|como|por que|cosa|perche|что|почему|как)\b[^.!:;]{0,160}\?$/;

/** Programs that have passwords, ports and certificates as well, and send no mail. */
const others =
  /\bcors\b|postgres|\bmysql|mariadb|mongo(?:db|error)|\bredis|\bora-\d{4}|\btns:|\bssh: |\bport 22\b|\bgit (?:push|pull|clone|fetch)\b|docker|kube(?:ctl|rnetes)|\bhttps? (?:status|error|request)|request failed with status|windows update|sql server|\bldaps?:|\bs?ftp\b|remote desktop|\bjdbc|wi-?fi|bluetooth/;
const ofMail =
  /smtp|e?-?mail|\bmx\b|outlook|\bsending\b|exchange|recipient|sender|message|lookup failure|postfix|exim|[45]\.\d\.\d|800ccc|\b(?:25|465|587|2525)\b|^[45]\d\d[ -]/;

/** Whether another program speaks, and not of mail (plain form): its failure is none of ours. */
export function isOtherProgram(text: string): boolean {
  return others.test(text) && !ofMail.test(text);
}

/** Whether a text tells of a failure that is over, or is a page that speaks of passwords: nothing to explain (plain form). */
export function isOver(text: string): boolean {
  const told = settled.test(text) && /\b(?:i|i've|i'm|we|my|ich|wir|je|nous|mi|ho|я|мы)\b/.test(text);
  if (report.test(text)) return false;
  return (told && text.length < 4000) || (pages.test(text) && !machine.test(text) && !shown.test(text));
}

/** Whether somebody talks, and no program reports: what is quoted in a letter is never surer than `likely` (plain form). */
export function isTalk(text: string): boolean {
  return !report.test(text) && (salutation.test(text) || (person.test(text) && !machine.test(text)));
}

/** Whether a text only asks (plain form): a code in a question is no failure yet, its sentence is. */
export function isQuestion(text: string): boolean {
  return asking.test(text);
}
