import type { WhoCanFix } from '@/lib/problems/catalogue/codes';
import type { TextExplanation } from '@/lib/problems/text/explain-text';
import { whoBy } from '@/lib/problems/verdict/who';
import { isForPersonalMailbox } from './mailbox-steps';
import { wordsKeyOf } from './text-words-key';

/** Who can fix what a pasted text tells of. `settingsChange`: its provider lists another port or encryption. Nobody: not known. */
export function whoOfText(judged: TextExplanation, settingsChange: boolean): WhoCanFix[] {
  if (settingsChange || isForPersonalMailbox(judged)) return ['you'];
  const words = wordsKeyOf(judged);
  const { narrower } = judged;
  if (narrower && words === `verdict.${narrower}`) return whoBy(narrower, judged.problem);
  switch (words) {
    case 'pasted.cannot-connect':
    case 'pasted.as-listed':
    case 'pasted.encryption-gone':
      return ['you', 'network'];
    case 'pasted.guard-in-the-way':
      return ['you', 'it'];
    case 'pasted.out-of-turn':
      return ['you'];
    case 'pasted.hello-first':
      return ['you', 'it'];
    case 'returned.name':
      return ['you'];
    // between two servers, neither of which is the visitor’s to set
    case 'returned.connection':
      return ['wait', 'provider'];
    case 'returned.refused':
    case 'returned.sign-in':
    case 'returned.barred':
      return ['provider', 'it'];
    case 'returned.encryption':
      return ['provider', 'it', 'recipient'];
    case 'returned.unconfirmed':
      return ['you', 'recipient'];
    case 'returned.delayed':
      return ['wait'];
    default:
      return whoBy(null, judged.problem, judged.settings?.host);
  }
}
