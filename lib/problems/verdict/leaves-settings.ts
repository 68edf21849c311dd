import type { Variant } from '@/lib/problems/catalogue/variants';

/**
 * Whether these words say that a server refused the network address of the computer that runs the check: Outlook calls from
 * another one as a rule, so its settings stay as they are, whatever another port does.
 */
export function leavesSettings(words: Variant | null): boolean {
  return words === 'listed' || words === 'listed-later';
}
