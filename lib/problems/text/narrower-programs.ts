import { copyNotKept, noAddress } from '@/lib/problems/rules/before-sending';
import { matching } from '@/lib/problems/rules/match';
import { any } from '@/lib/problems/vocabulary/any';
import { sentenceEnd } from '@/lib/problems/vocabulary/clause-end';
import { address, atLeastOne, not, recipients, sender } from '@/lib/problems/vocabulary/dialog-notions';
import { fillIn, given, missing } from '@/lib/problems/vocabulary/dialog-things';
import type { NarrowerReply } from './narrower-reply';
import { replyCode } from './reply-code';

const nobodyNamed =
  /\bno (?:sender|from address|recipients?)(?: address\w*)? (?:(?:was|were|is|are|has been|have been) )?(?:given|specified|defined|set|selected|entered)\b/;
const whose = any(sender, recipients);

/** A sender or a recipient is not there. */
function isLeftOut(clause: string): boolean {
  if (any(recipients, address, '\\bbcc\\b').test(clause) && atLeastOne.test(clause)) return true;
  return (
    whose.test(clause) && (any(missing, fillIn).test(clause) || (not.test(clause) && given.test(clause)))
  );
}

function asksForAddress(text: string): boolean {
  if (replyCode.test(text)) return false;
  return (
    nobodyNamed.test(text) ||
    matching(text, undefined, noAddress).length > 0 ||
    text.split(sentenceEnd).some(isLeftOut)
  );
}

/** What mail programs say of themselves, where nothing is told of a server or of Outlook on this computer. */
export const narrowerPrograms = [
  {
    words: 'address-incomplete',
    apart: true,
    of: ['recipient-rejected', 'sender-not-allowed'],
    fits: asksForAddress,
  },
  {
    words: 'copy-not-kept',
    apart: true,
    of: ['local-client-problem'],
    fits: (text) => matching(text, undefined, copyNotKept).length > 0,
  },
] as const satisfies NarrowerReply[];
