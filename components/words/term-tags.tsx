import type { ReactNode } from 'react';
import { type TermId, termGroups } from '@/lib/outlook/terms';
import { Term } from './term';

/** For `t.rich`: a message names a word of Outlook’s as `<spa>SPA</spa>`, and it leads to what it means. */
export const termTags = Object.fromEntries(
  Object.values(termGroups)
    .flat()
    .map((id: TermId) => [id, (chunks: ReactNode) => <Term id={id}>{chunks}</Term>]),
) as Record<TermId, (chunks: ReactNode) => ReactNode>;
