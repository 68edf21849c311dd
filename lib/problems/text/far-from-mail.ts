import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { sending } from '@/lib/problems/vocabulary/going-out';
import { transportProvider } from '@/lib/problems/vocabulary/transport-provider';
import { numberMeaning } from './numbers';
import { replyCode } from './reply-code';

/** Words for mail and its parts, and for what only mail programs have (plain form). */
const mailItself = any(
  /smtp|mail|\bmx\b|outlook|thunderbird|exchange|gmail|hotmail|starttls|ehlo|helo|\bmta\b/,
  /\brcpt\b|diagnostic-code|\bimap|\bpop3?\b|\beauth\b/,
  /\btls startup\b|ssl routines|openssl|lettre|attach|inbox|outbox|newsletter|\brelay/,
  /\b(?:25|465|587|2525)\b|nachricht|anhang|postfach|postausgang|postein/,
  /correo|correio|courriel|mensaje|mensagem|messag|messaggi|bericht/,
  /wiadomosc|poczt|письм|почт|сообщени|邮|郵|寄件|收件|发件|信箱|メール|メッセージ|메일|epost|e-post/,
  /meddeland|besked|mejl|posta|iletisi|mesaj|zprav|level[et]|uzenet|viest/,
);
/** The same, and words for sending and for those between whom something is sent. */
const ofMail = any(
  mailItself,
  /\bsen[dt](?:s|er|ing)?\b|recipient|\bsende|gesendet|versand|verschick|empfanger|absender|envo[iy]|\benvi[ao]/,
  /destinat|remitente|expediteur|\binvi[aio]\b|verzend|verstu|ontvang|wysyl|wysla|отправ|发送|發送|送信|보내/,
  sending,
);
/** What somebody else’s parcel, claim or file may be refused for as well. */
const ofAnything = new Set<ProblemCode>(['recipient-rejected', 'mailbox-full', 'message-too-large']);
/** An address, or what a server says of one. */
const ofAddress =
  /@|<[^<>]{1,80}>|\buser\b|\b[45]\.\d{1,3}\.\d{1,3}\b|undeliver|\bfollowing recipients?\b|\brecipients? or groups?\b|\bdomain\b|\bhost\b|\bserver\b/;

/** Outlook’s own windows on a certificate, on signing in or on its profile, which have no word of mail in them. */
export const ofOutlook = any(
  /security certificate that can(?: ?not)? be verified|target principal name|zielprinzipalname/,
  /(?:nom (?:de )?principal|nom principal) (?:de la )?cible/,
  /nombre (?:de(?:l)? )?principal (?:de )?destino|nome (?:da )?entidade (?:de segurança )?de destino/,
  /nome dell'entita di destinazione|sicherheitszertifikat.{0,60}nicht (?:uberpruft|verifiziert)/,
  /certificat de securite.{0,80}(?:verifie|verifiable)/,
  /certificado de seguridad.{0,60}(?:comprobar|verificar)/,
  /certificate .{0,60}validity period.{0,120}system clock|\baadsts ?\d{5}|\bdigital id name\b/,
  transportProvider,
);

/** Ports look like codes of replies. */
const ofPort = /\bport \d{1,5}\b/g;

/** A bare sentence of a program, without what it was about, is pasted here because mail is not sent. */
const longestBare = 60;

/**
 * The same judgement, and no more than a lead where a text (plain form) says what it is about, and nothing of that is mail; not sure
 * where only a recipient, room or a size is spoken of.
 */
export function farFromMail(judged: Judgement, text: string): Judgement {
  if (judged.confidence === 'sure' && ofAnything.has(judged.problem))
    return mailItself.test(text) || ofAddress.test(text) || isReply(text)
      ? judged
      : { ...judged, confidence: 'likely' };
  if (judged.confidence === 'unsure' || text.length <= longestBare) return judged;
  if (ofMail.test(text) || ofOutlook.test(text) || isReply(text)) return judged;
  return { ...judged, confidence: 'unsure' };
}

/** Whether a server’s code or a number of Outlook’s stands in a text. */
function isReply(text: string): boolean {
  return replyCode.test(text.replace(ofPort, '')) || numberMeaning(text) !== null;
}
