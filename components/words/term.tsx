import type { ReactNode } from 'react';
import type { TermId } from '@/lib/outlook/terms';
import { Link } from '@/lib/text/navigation';

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
