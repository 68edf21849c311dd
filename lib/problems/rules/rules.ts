import { certificateRules } from './certificates';
import { incomingRules, lateRules, unknownRules } from './elsewhere';
import { encryptionRules } from './encryption';
import { reachingRules } from './reaching';
import type { Rule } from './rule';
import { contentRules } from './sending-content';
import { limitRules } from './sending-limits';
import { recipientRules } from './sending-recipient';
import { senderRules } from './sending-sender';
import { signInRules } from './sign-in';
import { signInSpecial } from './sign-in-special';

/**
 * The one table of sentences, in the order in which they are asked, for replies seen live and for pasted texts:
 * the sentence that names its reason before the one that only says no.
 */
export const rules: Rule[] = [
  ...unknownRules,
  ...incomingRules,
  ...signInSpecial,
  ...senderRules,
  ...recipientRules.slice(0, 1),
  ...certificateRules,
  ...encryptionRules,
  ...recipientRules.slice(1, 2),
  ...limitRules,
  ...contentRules,
  ...recipientRules.slice(2),
  ...signInRules,
  ...reachingRules,
  ...lateRules,
];
