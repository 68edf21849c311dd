import { claimsOn } from '@/lib/problems/text/claimed';
import type { TextExplanation } from '@/lib/problems/text/explain-text';
import type { Translator } from '@/lib/text/translator';

/** What is said beside a cause. `claim`: what articles say of it, which `words` put right. `words`: a paragraph each. */
export type Aside = { about: string; claim: string | null; words: string[] };

/** What a number means, what holds from a day on (`dated`), and what articles claim of a pasted text. */
export function asidesOf(text: string, judged: TextExplanation, t: Translator, dated: string[]): Aside[] {
  const { note } = judged;
  return [
    ...(note ? [{ about: note, claim: null, words: [t(`problems.numbers.${note}`)] }] : []),
    ...(dated.length > 0 ? [{ about: t('problems.pasted.dated'), claim: null, words: dated }] : []),
    ...claimsOn(text, judged).map((id) => ({
      about: t(`problems.claims.${id}.sees`),
      claim: t(`problems.claims.${id}.claim`),
      words: [t(`problems.claims.${id}.fact`)],
    })),
  ];
}
