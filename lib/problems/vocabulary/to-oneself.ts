import { any } from './any';
import { sentenceEnd } from './clause-end';
import { recipient } from './things';

/* A message whose sender and recipient are one, in the languages that are pasted most (plain form). */

/** One and the same on both sides of a message. */
export const theSame = any(
  /\bidenti(?!f|t)|\bthe same\b|\bequals?\b|\bgleich\w{0,2}\b|dieselbe|ubereinstimm|\bmemes?\b|\b(?:el|la|lo) mism[oa]\b|\bmism[oa]s?\b|\b[oa] mesm[oa]\b|\biguais\b|\biguales\b|\bstess[oaie]\b|\bugual[ei]\b|\bhetzelfde\b|\bdezelfde\b|\btak\w+ sam|\bsamma\b|\bsamme\b/,
  /совпада|одинаков|相同|同一|同じ|동일/,
);
export const bothSides = any(recipient, /\b(?:from and to|to and from)\b/);
/** Mail to oneself, as something that one may not send. */
export const toYourself =
  /\b(?:mails?|messages?|write|send|sending) (?:\w+ ){0,2}to (?:yourself|oneself|your own address)\b|\ban sich selbst\b|\ba (?:vous|soi)-meme|\ba (?:si|usted|ti) mism[oa]|\ba (?:se|te) stess|\bsamemu sobie|самому себе|给自己|自分自身/;

/** Whether a refusal in its plain form is about that. */
export function isToOneself(text: string): boolean {
  if (toYourself.test(text)) return true;
  return text.split(sentenceEnd).some((each) => bothSides.test(each) && theSame.test(each));
}
