import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { ProblemCode } from '@/lib/problems/catalogue/codes';
import type { Found } from '@/lib/problems/catalogue/diagnosis';
import type { Variant } from '@/lib/problems/catalogue/variants';
import type { Narrower } from '@/lib/problems/text/narrower-replies';

/** What words are chosen by. `narrower`: those that this reply has of its own, where it has some. */
type Seen = { failure: Failure; evidence: Evidence; found: Found; narrower: Narrower | null };

/** Which words of a cause can be said with what a check saw. Null: its general ones. */
export type Choose = (seen: Seen) => Variant | null;

/** The choosers of some causes. */
export type Choosers = Partial<Record<ProblemCode, Choose>>;
