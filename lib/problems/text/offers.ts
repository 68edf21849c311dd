import { any } from '@/lib/problems/vocabulary/any';
import { wentWrong } from '@/lib/problems/vocabulary/went-wrong';

/** More of a thing, for money (plain form). */
const sold = any(
  /\b(?:upgrade|buy|order|expand|save|special offer|discount)\b|erweiter|aufstocken|\bsparen\b|angebot/,
  /passez a|profitez|\boffre\b|amplia|aproveche|\boferta|\bpassa a\b|espandi|approfitta|uitbreid|aanbieding/,
  /rozszerz|promocj|uppgradera|opgrader|oppgrader|расшир|увелич|скидк|升级|升級|优惠|優惠|アップグレード|업그레이드|할인/,
);
const price = any(
  /(?:€|\$|£|\b(?:eur|usd|chf|gbp)) ?\d|\d ?(?:€|\$|£|euros?\b|eur\b|usd\b|chf\b|zl\b|kr\b|руб|元|円|원)/,
  /\b(?:for|nur|ab|des|desde|da|vanaf|od|pour|por|a partir de) \d{1,3}[.,]\d\d\b|\d ?% (?:off|sparen|rabatt|de (?:remise|reduction|descuento|desconto)|di sconto|korting)/,
);

/** What links in such mail ask for, and what they are to be pressed for. */
const press = any(
  /\bclick (?:here|below|now|https?:|on (?:the|this)|the (?:link|button))|\bklick\w* (?:sie |du )?(?:hier|auf|jetzt)|\bcliquez\b|\b(?:haga|haz) clic|\bclique (?:aqui|no|em|para)\b/,
  /\b(?:clicca (?:qui|su questo|sul)|fai clic|faccia clic)\b|\bklik (?:hier|her|op|nu)|\bklikni|\bklicka har|\btiklay|нажмите|перейдите по|点击|點擊|クリック|클릭/,
);
const aim = any(
  /\b(?:upgrade|verify|validate|confirm|keep|re-?activate|restore|increase|renew|secure|update)\b|bestatig|verifizier|erweiter|erneuer|aktualisier|reaktivier/,
  /\bvalid[ae]|verifi[ceq]|confirm|renouvel|mettre a jour|ampli|renov|actualiz|atualiz|aggiorn|conferm|rinnov|bevestig|vernieuw|verlengen|potwierd|odnow|bekrafta|bekraeft|bekreft/,
  /подтверд|продл|обнов|验证|驗證|确认|確認|升级|升級|인증|확인/,
);

/** Whether a text (plain form) sells storage, or asks to press a link for a mailbox: what it says of that is a bait. */
export function isOffer(text: string): boolean {
  if (wentWrong.test(text)) return false;
  return (sold.test(text) && price.test(text)) || (press.test(text) && aim.test(text));
}
