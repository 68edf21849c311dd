const mailWord =
  /smtp|mail|message|recipient|sender|relay|server|outlook|helo|ehlo|send|nachricht|empfanger|absender|correo|mensaje|courriel|письм|почт|сообщ|邮|发/;
const spokenOf =
  /(?:^|[:>|"'([=] ?|\b(?:code|error|status|reply|response|fehler|erreur|ошибка) #?)[45]\d\d\b/;

/** A number that only tells one thing from others. */
const counted =
  /\b(?:invoice|order|room|page|line|ticket|rechnung|bestellung|zimmer|facture|commande|factura|pedido|fattura|счет|заказ|订单)(?: (?:no|nr|number|nummer)\.?)? ?#?[45]\d\d\b/;

/**
 * What a bare code is worth (plain form): `reply` where it stands as servers put it or beside words of mail, `number`
 * where any program could have said it, null where it counts something: `order 550`.
 */
export function standingOf(text: string): 'reply' | 'number' | null {
  if (counted.test(text) && !/[45]\d\d[ -]#?[45]\.\d/.test(text)) return null;
  if (/^\W{0,3}[45]\d\d\b|[45]\d\d[ -]#?[45]\.\d/.test(text) || mailWord.test(text)) return 'reply';
  return spokenOf.test(text) ? 'number' : null;
}
