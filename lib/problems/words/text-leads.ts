import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import { lacksToldPort } from '@/lib/problems/change/told-settings';
import type { TextExplanation } from '@/lib/problems/text/explain-text';
import { leavesOpen } from '@/lib/problems/text/truer-words';
import type { Translator } from '@/lib/text/translator';

/** `sureness` is null where no cause is named. `certain`: what is named is no mere lead. `others`: what else it may be, or all that it may be, likeliest first. */
export type TextLeads = {
  sureness: string | null;
  certain: boolean;
  others: { problem: ProblemCode; title: string }[];
  othersLabel: string;
};

/**
 * How sure a pasted text is told, and what else it may be. Words that leave the cause
 * open name it among the others; of a message that is on its way no cause is told. A port that the provider does not have
 * is no guess, whatever else may be the matter.
 */
export function leadsOf(judged: TextExplanation, t: Translator): TextLeads {
  const { problem, confidence, also, truer, delayed } = judged;
  if (lacksToldPort(judged) !== null)
    return {
      sureness: t('problems.box.sure'),
      certain: true,
      others: [],
      othersLabel: t('problems.box.also'),
    };
  const named = problem !== 'unknown' && !delayed;
  const isOpen = truer !== undefined && leavesOpen(truer);
  const codes = isOpen && named ? [problem, ...also] : also;
  const others = truer === 'no-reason' || delayed ? [] : codes;
  return {
    sureness: isOpen ? t('problems.box.open') : named ? t(`problems.box.${confidence}`) : null,
    certain: problem !== 'unknown' && confidence !== 'unsure',
    others: others.map((code) => ({ problem: code, title: t(`problems.causes.${code}.title`) })),
    othersLabel: t(`problems.box.${isOpen || !named ? 'oneOf' : 'also'}`),
  };
}
