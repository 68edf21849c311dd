import type { Evidence, Failure } from '@/lib/evidence/evidence';
import type { Found } from './diagnosis';
import type { LiveWords } from './live-words';
import type { Narrower } from './narrower-replies';

/** `narrower`: the words that this reply has of its own, where it has some. */
export type Choose = (
  failure: Failure,
  evidence: Evidence,
  found: Found,
  narrower: Narrower | null,
) => LiveWords | null;
