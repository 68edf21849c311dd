import type { TextExplanation } from '@/lib/problems/text/explain-text';
import type { Translator } from '@/lib/text/translator';
import type { Aside } from './asides';
import { wordsKeyOf } from './text-words-key';

/** What a message that is on its way waits for, where its notice tells that. `told`: for the placeholders of the words. */
export function whyItWaits(
  { delayed, ...judged }: TextExplanation,
  t: Translator,
  told: Record<string, string>,
): Aside[] {
  const { problem, confidence } = judged;
  // “not now” is all that the card says already
  const isTold = confidence !== 'unsure' && problem !== 'unknown' && problem !== 'server-temporary-failure';
  if (!delayed || !isTold) return [];
  const title = t(`problems.${wordsKeyOf(judged)}.title`, told);
  return [{ about: t('problems.pasted.waits'), claim: null, words: [title] }];
}
