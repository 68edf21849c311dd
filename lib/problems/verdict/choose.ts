import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Found } from '@/lib/problems/catalogue/diagnosis';
import type { Variant } from '@/lib/problems/catalogue/variants';
import type { Narrower } from '@/lib/problems/text/narrower-replies';

/** `narrower`: the words that this reply has of its own, where it has some. */
export type Choose = (
  failure: Failure,
  evidence: Evidence,
  found: Found,
  narrower: Narrower | null,
) => Variant | null;
