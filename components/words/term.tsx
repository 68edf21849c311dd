import type { ReactNode } from 'react';
import { Link } from '@/components/ui/site-link';
import type { TermId } from '@/lib/outlook/terms';

/** A word of Outlook’s, leading to what it means. */
export function Term({ id, children }: { id: TermId; children: ReactNode }) {
  return (
    <Link
      href={`/words#${id}`}
      prefetch={false}
      className="underline decoration-dotted underline-offset-4 hover:decoration-solid"
    >
      {children}
    </Link>
  );
}
