import { stopCodes } from '@/lib/evidence/stop-codes';
import type { Variant } from '@/lib/problems/catalogue/variants';

/** Words for answers that nobody can go on from, by the engine’s reason to stop: only the provider can put them right. */
const broken = new Map<string, Variant>([
  [stopCodes.unasked, 'out-of-step'],
  [stopCodes.spokenFor, 'spoken-for'],
  [stopCodes.unended, 'unended'],
  [stopCodes.wrongKind, 'wrong-kind'],
  [stopCodes.noReply, 'no-reply'],
]);

/** The words for a server that broke the rules by which replies are read. Null: it did not. */
export function brokeRules(code: string | undefined): Variant | null {
  return broken.get(code ?? '') ?? null;
}
