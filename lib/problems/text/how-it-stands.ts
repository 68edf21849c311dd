import { any } from '@/lib/problems/vocabulary/any';
import { sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import { messages, nearly } from '@/lib/problems/vocabulary/things';

const asks = any(
  /(?:can|could|may|should|do|does|will|is|are) (?:i|we|you|it|there|one|office|microsoft|gmail|outlook|exchange|\w+ (?:support|need|require|allow|accept|offer|work|block))\b/,
  /how (?:many|much|large|big|often)\b/,
  /(?:what|which) (?:port|server|host|encryption|settings?|is the|are the)\b|kann (?:ich|man)/,
  /darf (?:ich|man)|konnen wir|wie (?:viele|gross|oft)|welche\w? |puis-je|peut-on|combien/,
  /quel(?:le)?s? |puedo|se puede|cuant[oa]s|que puerto|posso|quant[ie]|qual[ie]? |можно ли|могу ли/,
  /сколько|какой/,
);

/** A mailbox or a disk, and that it fills. */
const box =
  /mailbox|inbox|postfach|posteingang|boite|buzon|bandeja de entrada|casella|caixa|skrzynk|postvak|brevlad|postlad|postkass|innboks|indbakke|schrank|postafiok|ящик|邮箱|信箱|郵件信箱|メールボックス|메일함|\bdisk\b|\bquota\b|storage|speicher/;
const filled =
  /\bfull\b|\bvoll|\bplein|\bllen[oa]|\bpien[oa]|\bchei[oa]|lotad|\bpeln|\bvol\b|\bfulld?\b|taynna|\btele\b|\bplin|\bdolu|\b(?:at|uses?|used|belegt|usado|usata|utilise)\b|заполн|переполн|满|滿|いっぱい|一杯|가득|찼/;

/** How much goes through a server, or may, told by whoever runs it. */
const flow =
  /\b(?:handles?|processe?s?|delivers?|sends?|sent|relays?|manages?|verschickt|versenden|verarbeitet|traite|envoie|envoyons|envia|enviamos|invia|inviamo|отправля)\w*\b/;
const perTime =
  /\d+ (?:\S{1,20} )?(?:e?-?mails?|messages?|nachrichten|courriels?|correos|mensajes|messaggi|писем)\b.{0,12}\b(?:per|an?|pro|par|por|al|в) ?(?:second|minute|hour|day|month|stunde|tag|minute|heure|jour|hora|dia|ora|giorno|час|день)/;

/** What passwords and users are to be like, and what is set up as it should be. */
const rulesOfUse =
  /\bpasswords? (?:must|should|need|have to)\b.{0,40}\b(?:contain|characters|long|letters|digits)|change your password every|kennworter mussen|passworter mussen/;
const passing =
  /\b(?:spf|dkim|dmarc)\b.{0,60}\b(?:pass(?:es|ed)?\b|(?:is|are) (?:set up|valid|correct|configured|ok|fine|in place))/;

/** What a tariff holds. */
const inPlan =
  /\b(?:included|contained|enthalten|inklusive|inclus|incluid|compres[oi])\b|\b(?:free|paid|basic|your|our|ihrem|votre|su) (?:plan|tarif|package|paket|forfait|offre)\b/;
const beyond =
  /exceed|reach|reject|refus|fail|denied|over\b|cannot|\bnot\b|nicht|uberschr|erreicht|depass|atteint|super|alcanz/;

const perTimeOrLimit =
  /\d+ .{0,24}\b(?:per|an?|pro|par|por|al) (?:second|minute|hour|day|month|stunde|tag|monat|heure|jour|mois|hora|dia|mes|ora|giorno|mese)\b/;

/** How much may be sent, and how much was. */
const mayBeSent =
  /(?:limit\w*|quota|maximum|kontingent|лимит\S{0,2}|限额|限額|上限)\D{0,30}(\d{1,6})\b(?! ?[a-z]?b\b)/;
const used =
  /\b(?:you(?: have|'ve)? (?:already )?(?:used|sent)|(?:sie haben|du hast)|vous avez (?:deja )?(?:utilise|envoye)|ha[si]? (?:usad|enviad|utilizad|usat|inviat)o|voce (?:ja )?(?:usou|enviou)|u heeft)\b\D{0,20}(\d{1,6})\b|(?:вы (?:отправили|использовали)|已(?:经)?(?:使用|发送|用)了?)\D{0,10}(\d{1,6})/;

/** Less was sent than may be. */
function leavesSome(text: string): boolean {
  const limit = text.match(mayBeSent)?.[1];
  const sent = text.match(used);
  return limit !== undefined && sent !== null && Number(sent[1] ?? sent[2]) < Number(limit);
}

/** Mail that went out, told with how much of it. */
const wentOut =
  /\b(?:e?-?mails?|messages?|newsletters?) (?:was |were |has been |have been )?(?:sent|delivered) to \d+ (?:recipients|subscribers|people|addresses|users)\b/;

/** Anything that was refused, or did not come about. */
const befell = any(
  /\b(?:error|err|fail\w*|refus\w*|reject\w*|bounc\w*|denied|exceed\w*|blocked|cannot|unable|undeliver\w*|returned|stopped|no longer|temporarily|over quota|only|limit\w*|too many|quarantin\w*|spam)\b/,
  /\bnot (?:be )?(?:sent|send|delivered|accept\w*|work\w*|receive\w*)/,
  /\b(?:can|could|may|will|does|did|was|is|are) not\b|fehler|nicht|kein|abgelehnt|uberschr|erreur/,
  /\bpas\b|\bplus\b|refuse|rejet|depass|\bno\b|rechaz|exced|super|fallo|\bnon\b|errore|rifiut|\bnao\b/,
  /falh|ошибк|не |нет |превыш|错误|失败|无法|不能|拒|超|エラー|でき/,
);
const coded = /\b[45]\d\d[ -]#?[45]\.\d|^\W{0,3}[45]\d\d[ -]|0x8|diagnostic-code|status=/;

/** May one, is it possible, how much: it asks what holds, and tells of nothing that went wrong. */
const mayOne = new RegExp(`^(?:${asks.source})`);

/**
 * Whether a text (plain form) says how things stand, or asks how they are, and nothing in it was refused: a box that is
 * nearly full, what a server handles an hour, a rule for passwords.
 */
export function onlyStands(text: string): boolean {
  if (text.length > 400 || coded.test(text)) return false;
  if (/\?\s*$/.test(text) && mayOne.test(text)) return !befell.test(text);
  const clauses = text.split(sentenceEnd);
  const filling = clauses.some((said) => box.test(said) && nearly.test(said) && filled.test(said));
  const running = clauses.some((said) => flow.test(said) && perTime.test(said) && messages.test(said));
  const inOrder = rulesOfUse.test(text) || (passing.test(text) && !/\b(?:none|fail|but)\b/.test(text));
  if (leavesSome(text)) return !beyond.test(text);
  if (inPlan.test(text) && perTimeOrLimit.test(text) && !beyond.test(text)) return true;
  return (
    (filling || running || inOrder || wentOut.test(text)) &&
    !befell.test(text.replace(/\bwithout (?:any )?\w+\b/g, ''))
  );
}
