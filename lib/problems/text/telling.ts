import type { Judgement } from '@/lib/problems/catalogue/judgement';
import { cannotSend, leaving, longestTelling, sending } from '@/lib/problems/vocabulary/going-out';
import { mail } from './concepts';
import { type Telling, tellings } from './tellings';

const ofMail = new RegExp(
  `${mail.source}|outlook|thunderbird|newsletter|correio|\\benvo[iy]|\\benvi[ao]|\\bserver\\b|\\breceiv|\\bwrit(?:e|ing) to\\b|sahkopost|\\be-?post|${sending.source}|${leaving.source}|${cannotSend.source}|发件箱|寄件匣|送信`,
);

/**
 * What a failure is most likely about that somebody tells in words of their own, without a code or a server’s reply (plain
 * form). Never `sure`. Null: it does not speak of mail, or tells nothing that is known.
 */
export function byTelling(text: string): Judgement | null {
  const [first, ...others] = fittingTellings(text);
  if (!first) return null;
  const isContested = others.some(({ problem, where }) => problem !== first.problem && !where);
  return {
    problem: first.problem,
    confidence: isContested || first.lead ? 'unsure' : 'likely',
    also: [...others.map(({ problem }) => problem), ...first.also],
  };
}

/** What fits a telling, best first. */
export function fittingTellings(text: string): Telling[] {
  if (text.length > longestTelling || !ofMail.test(text)) return [];
  return tellings.filter(
    ({ all, tells, unless }) =>
      !unless?.test(text) && all.every((part) => part.test(text)) && (tells?.(text) ?? true),
  );
}
