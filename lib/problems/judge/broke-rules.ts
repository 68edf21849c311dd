import type { Variant } from '@/lib/problems/catalogue/variants';

/** Words for answers that nobody can go on from, by the engine’s reason to stop: only the provider can put them right. */
const broken = new Map<string, Variant>([
  ['EUNASKED', 'out-of-step'],
  ['ESPOKENFOR', 'spoken-for'],
  ['EUNENDED', 'unended'],
  ['EWRONGKIND', 'wrong-kind'],
  ['ENOREPLY', 'no-reply'],
]);

/** The words for a server that broke the rules by which replies are read. Null: it did not. */
export function brokeRules(code: string | undefined): Variant | null {
  return broken.get(code ?? '') ?? null;
}
