import { matching } from '@/lib/problems/rules/match';
import { any } from '@/lib/problems/vocabulary/any';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { cannotSend, works } from '@/lib/problems/vocabulary/going-out';
import { standsAsReply } from '@/lib/problems/vocabulary/stands-as-reply';
import { gone } from './is-over';
import { now } from './known-and-past';
import { numberMeaning } from './numbers';

/** It works again, or is mended. */
const worksAgain = any(
  /all (?:is |works )?(?:well|good|fine|ok) (?:again |now)/,
  /(?:works?|working|sends|(?:can|could|able to) send) (?:fine |well |again |perfectly )*(?:now|again)\b/,
  /(?:is|was|has been|got) (?:solved|sorted(?: out)?|resolved|fixed)\b|problem (?:solved|gone)/,
  /never ?mind|funktioniert (?:jetzt|nun|wieder)|(?:problem|fehler) (?:ist )?(?:gelost|behoben)/,
  /(?:ca|tout) (?:re)?marche (?:maintenant|de nouveau)|(?:probleme|erreur) (?:est )?(?:resolue?|regle)/,
  /(?:ya|ahora) funciona|(?:problema|error) (?:resuelto|solucionado|risolto|resolvido)/,
  /теперь (?:все )?работает|проблема решена|(?:问题)?已(?:经)?解决/,
);

/** An end that is told: what is quoted beside it is no failure any more. */
const settled = new RegExp(
  `(?<!(?:until|once|when|if|unless|before|after|not|cannot|will be) [^.]{0,40})\\b(?:${worksAgain.source})`,
);
/** The same in other languages, in which nobody has to be named for it. */
const settledElsewhere = any(
  /\b(?:c'est|tout est) (?:regle|resolu)\b|\balles (?:geregelt|erledigt|gelost)\b|\bya (?:esta )?(?:resuelto|solucionado)|\b(?:ho|gia|tutto) risolto\b/,
  /\b(?:ja|foi|esta) resolvido\b|\bis (?:al |nu |inmiddels )?opgelost\b|\bwerkt (?:nu|weer)\b(?! (?:niet|alleen))|\bjuz dziala\b(?! tylko)|\brozwiazane\b|\bproblem rozwiazan/,
  /(?:^| )(?:уже|теперь|снова) (?:все )?работает(?! только)|(?:^| )(?:проблем\S{1,2} решен|решил проблему)|(?<!(?:^| )не )(?<= |^)заработал/,
  /(?<!没|未|沒|尚)已(?:经|經)?解(?:决|決)|解(?:决|決)了(?!吗|没|嗎)|解決(?:しました|済み)|直りました|해결(?:됐|되었|했)/,
);
/** What came after it. */
const another = any(
  /\b(?:but|yet|only) (?:now|then)\b|\b(?:now|then) (?:there is |it is |i (?:get|have) )?another (?:error|problem|message)|\b(?:aber|dafur) (?:jetzt|nun)\b|\bmais (?:maintenant|la)\b|maintenant un autre|\b(?:pero|ahora) (?:ahora|sale otro)/,
  /\bma (?:ora|adesso)\b|\bmas agora\b|\bmaar nu\b|\bale teraz\b|(?:^| )но (?:теперь|сейчас)(?= )|但(?:是)?(?:现在|現在)|でも今/,
);
const somebody = /\b(?:i|i've|i'm|we|my|ich|wir|mein|je|nous|mi|ho|я|мы)\b/;

/** Whether it is told that what failed works again, and of nothing that came after it (plain form). */
export function isSettled(text: string): boolean {
  const told = (settled.test(text) && somebody.test(text)) || settledElsewhere.test(text);
  return told && !another.test(text);
}

const ends = new RegExp(`${settled.source}|${settledElsewhere.source}|${gone.source}`, 'g');
/** What happens next, where no word says that it is now. */
const next = any(
  now,
  /\b(?:next|today|instead|another|a new|since then|but|however|heute|stattdessen|aber|mais|aujourd'hui|hoy|pero|oggi|hoje|mas|vandaag|maar|dzisiaj|ale)\b|(?:^| )(?:но|сегодня)(?= )|但|今天|でも/,
);
/** What tells of what was. */
const ofPast = any(
  /\b(?:was|were|had|been|cause[ds]?|reason|because|due|before|earlier|previous\w*|original\w*|old|record|reference|solution|solved|war|hatte|ursache|grund|lag|vorher|zuvor|losung)\b/,
  /\b(?:etait|avait|avant|raison|era|habia|causa|antes|prima|aveva|motivo|oorzaak|eerder|bylo|byl|przyczyn\w*|wczesniej)\b|(?:^| )(?:раньше|был[аои]?|причин\S)(?= |:|$)|之前|原因|以前/,
);
const enhanced = /(?<!\d)[45]\d\d[ -]#?[45]\.\d/;

/** Whether a part of a text tells of a failure that is there: a reply, a number, or what somebody says to be so now. */
function failsNow(rest: string): boolean {
  const at = rest.search(any(enhanced, standsAsReply, /\b(?:0x)?800[0-9a-f]{5}\b/));
  if (at >= 0 && (standsAsReply.test(rest) || enhanced.test(rest) || numberMeaning(rest) !== null))
    return !ofPast.test(rest.slice(0, at));
  return rest.split(clauseEnd).some((said) => next.test(said) && !ofPast.test(said) && isFailure(said));
}

function isFailure(said: string): boolean {
  return cannotSend.test(said) || (matching(said.trim()).length > 0 && !works.test(said));
}

/** The longest text of which a part is left out. */
const longest = 4000;

/** What a text (plain form) tells after something in it is said to be over, where that is another failure; all of it otherwise. */
export function withoutSettled(text: string): string {
  if (text.length > longest) return text;
  const last = [...text.matchAll(ends)].at(-1);
  if (!last) return text;
  const behind = text.slice(last.index + last[0].length);
  const end = behind.match(clauseEnd);
  const rest = end?.index === undefined ? '' : behind.slice(end.index + end[0].length).trim();
  return failsNow(rest) ? rest : text;
}
