import { any } from '@/lib/problems/vocabulary/any';
import { standsAsReply } from '@/lib/problems/vocabulary/stands-as-reply';

const salutation =
  /^(?:\W{0,3})(?:hi|hello|dear|hey|hallo|liebe[rs]?|sehr geehrte|guten tag|bonjour|salut|cher|chere|hola|estimad[oa]|ola|ciao|gentile|добрый день|здравствуйте|привет|你好|您好)\b|^(?:i|i'm|i've|we|ich|wir|je|nous|yo|io|я|мы|我) /;

/** Somebody speaks of himself, of what is his, or of what a program shows him. */
const person = any(
  /\b(?:my|our) (?:\w+ )?(?:e?-?mails?|outlook|password|account|provider|it\b|boss|server|attachment|newsletter|mailbox|inbox)\b/,
  /\b(?:it|they|outlook|provider|window) (?:says?|tells?|keeps?|asks?|will not|wants)\b/,
  /\b(?:when|if|but|and|since) (?:i|we)\b/,
  /\bi(?:'m|'ve| am| have| can| get| got| sent| send| cannot| cannot)\b|\b(?:mein|unser)e?\w? /,
  /\bheisst es\b|(?:outlook|fenster|server|provider) (?:sagt|meldet|warnt|fragt|will)/,
  /\b(?:kann|habe|bekomme) ich\b|\bich (?:habe|kann|bekomme|darf)\b|\b(?:mon|ma|mes|notre) |\bj(?:e|')/,
  /\b(?:mi|mis|nuestro) (?:correo|mensaje|cuenta|buzon)|\bme (?:dice|pide|sale)\b|\bdice que\b/,
  /\b(?:meu|minha|nosso)\b|diz que\b|\bdice che\b|\b(?:mijn|onze) |\bmoj[ae]? |у меня|мо[йяие] |пишет,/,
  /我的|我(?:发|收|用)/,
);

/** What somebody was told by a program. */
export const shown =
  /\b(?:it|outlook|server|provider) (?:says|tells me)\b|(?:es|outlook) (?:heisst|sagt|meldet)|dice que|il dit que/;

/** Signs that a program wrote a part of the text: a code at the start of a line or clause, a name of an error, a dialogue. */
export const machine = any(
  standsAsReply,
  /0x8|diagnostic-code|status=|exception|traceback|error|\b(?:smtp|spf|dkim|dmarc)\b|said:|responded:|smtp (?:error|server)/,
);

/** Somebody recalls what he saw, and not quite. */
const recalled =
  /\bno,? wait\b|\bsomething (?:like|about|with|along)\b|\bor something\b|\bor so\b|\bi think it sa(?:id|ys)\b|irgendwas (?:mit|von)|so ahnlich|oder so\b|quelque chose comme|un truc (?:comme|du genre)|algo (?:como|asi)|qualcosa (?:come|tipo)|zoiets|cos w stylu|что-то вроде|みたいな/;

/** A report of a mail system begins as politely as a letter. */
const report =
  /this is the (?:qmail|mail)|diagnostic-code|traceback|status=|said:|(?:could not|was not) (?:be )?delivered|delivery (?:has )?failed/;

const asking =
  /^(?:what|why|how|when|which|can|could|does|do|is|are|was|wie|warum|wieso|weshalb|que|quoi|pourquoi|comment|como|por que|cosa|perche|что|почему|как)\b[^.!:;]{0,160}\?$/;

/** Whether a mail system reports (plain form): it may begin as politely as a letter. */
export function isReport(text: string): boolean {
  return report.test(text);
}

/** Whether somebody talks, and no program reports: what is quoted in a letter is never surer than `likely` (plain form). */
export function isTalk(text: string): boolean {
  return (
    !report.test(text) &&
    (salutation.test(text) || recalled.test(text) || (person.test(text) && !machine.test(text)))
  );
}

/** Whether a text only asks (plain form): a code in a question is no failure yet, its sentence is. */
export function isQuestion(text: string): boolean {
  return asking.test(text);
}
