import { any } from '@/lib/problems/vocabulary/any';

const subject = /(?:re|aw|wg|fwd?|subject|betreff|objet|asunto|oggetto|assunto): ?/;
const solved =
  /solved|resolved|fixed|gelost|erledigt|resolu|resuelto|solucionado|risolto|resolvido|opgelost|rozwiazane|решено|已解决|已解決|解決済み?|해결/;
const itIsSolved = any(
  /problem (?:solved|gelost)|gelost|resolu|probleme resolu|(?:problema )?(?:resuelto|solucionado|risolto|resolvido)/,
  /opgelost|rozwiazane|решено|已解决|解決済み?/,
);
/** How somebody heads what was solved (plain form). */
const heading = new RegExp(
  `^\\W{0,3}(?:${subject.source}){0,3}(?:\\[(?:${solved.source})\\]|(?:${itIsSolved.source}) ?[:!-])`,
);

const failure =
  'error|problem|issue|fault|fehler|erreur|probleme|problema|errore|erro|fout|blad|fel|fejl|feil|ошибк[аи]|проблем[аы]|错误|錯誤|问题|問題|エラー|오류';
/** A failure by its name, and that it is there no more. */
export const gone = any(
  `(?:${failure})\\b.{0,60}\\b(?:(?:is|are) (?:now |all |finally )?gone|(?:has|have) (?:now |finally )?(?:disappeared|vanished))\\b(?! through)`,
  `(?:${failure})\\b.{0,60}\\b(?:ist|sind) (?:jetzt |nun |endlich )?(?:weg|verschwunden)\\b|(?:${failure})\\b.{0,60}\\ba disparu\\b`,
  `(?:${failure})\\b.{0,60}(?:\\b(?:ha )?desaparec(?:io|ido|eu)\\b|\\be sparit[oa]\\b|\\bis (?:nu )?(?:weg|verdwenen)\\b|\\bznikn|исчез|пропал)`,
  `(?:${failure}).{0,30}(?:消失了|没有了|消えました|사라졌)`,
);
/** It is there under a condition, or there again. */
const notQuite =
  /\b(?:only|when|whenever|if|until|unless|but|yet|back|still|noch|encore|todavia|ancora|ainda|nog|nur|wenn|sobald|aber|wieder|quand|mais|cuando|pero|quando|ma|mas|als|maar|gdy|ale)\b|(?:^| )(?:но|когда|если)(?= )|但|でも/;

/** Whether a text (plain form) is about a failure that is over. */
export function isGone(text: string): boolean {
  if (text.length > 4000) return false;
  return heading.test(text) || (gone.test(text) && !notQuite.test(text));
}
