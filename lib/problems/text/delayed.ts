import { any } from '@/lib/problems/vocabulary/any';
import { delivery, mail } from '@/lib/problems/vocabulary/came-back-words';
import { noticeIn } from './server-notice';

/** The server goes on trying by itself, or nobody has to send again. */
const goesOn = any(
  /\bwill (?:keep|continue|retry)\b|attempts will continue|\bwill be (?:retried|attempted)|need to re-?send|no action is required/,
  /still undelivered|weiter(?:hin)? versuch|versucht .{0,20}weiter|versucht noch \d|erneut versuch|\bva reessayer|continuera/,
  /tentatives? .{0,30}(?:poursui|continu)|(?:pas necessaire|inutile) de .{0,12}renvoyer|segui(?:ra|remos)n? intent|continuara|volvera a intentar/,
  /necesario .{0,20}(?:volver a enviar|vuelva a enviar|reenviar)|a tentare|ritentat|necessario .{0,12}inviare|sendo tentad|continuara a tentar|preciso reenviar/,
  /(?:nog steeds|opnieuw) .{0,20}(?:geprobeerd|proberen)|blijft? .{0,20}proberen|proby .{0,40}kontynuowan|nadal .{0,20}prob|forsok\w* .{0,20}(?:igen|fortsatt)/,
  /fors[oæ]\S* .{0,20}(?:fortsaet|fortsett)|(?:bude|budou) .{0,30}(?:opakov|pokousen|pokracov)|denenmeye|yeniden denenecek|probalkoz/,
  /продолж\S{1,6} .{0,16}попыт|попытк\S{1,3} .{0,30}(?:продолж|повтор)|(?:повторно|снова|еще раз) отправлять|продовж\S{1,6} .{0,16}спроб/,
  /継続して|引き続き|再試行|再送信?の必要は|(?:继续|繼續)(?:尝试|嘗試|投递|投遞|重试)|(?:无需|不需要|不必|無需)重新?[发發]送|계속 시도|다시 보낼 필요/,
);

/** Not yet. */
const late = any(
  /\bdelayed\b|\bis a delay|\bnot yet\b|\bincomplete|verzoger|noch nicht|unvollstandig|differe|retard|pas encore/,
  /retras|demorad|\baun no|todavia no|incomplet|ritard|non (?:e |sono )?(?:stat[oa] )?ancora|posticipat|atras|ainda nao|adiad/,
  /vertraag|nog niet|opoznion|\bjeszcze|forsena|fordroj|annu inte|forsink|endnu ikke|enna ikke|viivast|viela|zpozd|odloz|jeste|\bkesi?k|meg nem|gecik|henuz/,
  /задерж|отложен|(?:^| )(?:пока|еще) не|затрим|(?:^| )ще не|延迟|延遲|尚未|暂未|遅延|遅れ|まだ|지연|아직/,
);

/** It has stopped trying. */
const gaveUp = any(
  /action: ?failed|\b(?:has|have|now) failed|\bfailed permanently|\b(?:gave|given|giving) up|no (?:further|more) attempts/,
  /will not (?:be )?(?:retr|tr[iy])|permanent (?:error|fatal|failure)|message expired|\bwas retried|endgultig|aufgegeben|abandonne|definitiv/,
  /окончательн|прекращ|放弃|停止尝试|断念|配信を中止/,
);

/** Handed over, or a list of those whom it is for. */
const ofList = any(delivery, /list of recipients/);

/** Whether the text (plain form) tells that a message waits at a server, which goes on trying by itself. */
export function isDelayed(text: string): boolean {
  if (gaveUp.test(text)) return false;
  if (/action: ?delayed\b|will-retry-until/.test(text)) return true;
  const clauses = noticeIn(text);
  const isLate = clauses.some((clause) => late.test(clause) && mail.test(clause) && ofList.test(clause));
  return isLate || (clauses.some((clause) => goesOn.test(clause)) && clauses.some(ofDelivery));
}

function ofDelivery(clause: string): boolean {
  return (
    delivery.test(clause) ||
    (mail.test(clause) && late.test(clause)) ||
    /undelivered|\bresend your message/.test(clause)
  );
}
