import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { any } from '@/lib/problems/vocabulary/any';
import { sending } from '@/lib/problems/vocabulary/going-out';
import { transportProvider } from '@/lib/problems/vocabulary/transport-provider';
import { numberMeaning } from './numbers';
import { replyCode } from './reply-code';

/** Words for mail and its parts, for sending, and for what only mail programs have (plain form). */
const ofMail = any(
  /smtp|mail|\bmx\b|outlook|thunderbird|exchange|gmail|hotmail|starttls|ehlo|helo|\bmta\b/,
  /\bsen[dt](?:s|er|ing)?\b|recipient|\brcpt\b|diagnostic-code|\bimap|\bpop3?\b|\beauth\b/,
  /\btls startup\b|ssl routines|openssl|lettre|attach|inbox|outbox|newsletter|\brelay/,
  /\b(?:25|465|587|2525)\b|\bsende|gesendet|nachricht|anhang|postfach|postausgang|postein|versand/,
  /verschick|empfanger|absender|envo[iy]|\benvi[ao]|correo|correio|courriel|mensaje|mensagem|messag/,
  /messaggi|destinat|remitente|expediteur|\binvi[aio]\b|verzend|verstu|bericht|ontvang|wysyl|wysla/,
  /wiadomosc|poczt|письм|почт|отправ|сообщени|邮|郵|发送|發送|寄件|收件|发件|信箱|メール|送信|メッセージ|메일|보내|epost|e-post/,
  sending,
  /meddeland|besked|mejl|posta|iletisi|mesaj|zprav|level[et]|uzenet|viest/,
);

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

/** The same judgement, and no more than a lead where a text (plain form) says what it is about, and nothing of that is mail. */
export function farFromMail(judged: Judgement, text: string): Judgement {
  if (judged.confidence === 'unsure' || text.length <= longestBare) return judged;
  if (
    ofMail.test(text) ||
    ofOutlook.test(text) ||
    replyCode.test(text.replace(ofPort, '')) ||
    numberMeaning(text)
  )
    return judged;
  return { ...judged, confidence: 'unsure' };
}
