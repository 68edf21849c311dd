import type { ReactNode } from 'react';
import { Link } from '@/components/ui/site-link';

/** The way back to the page before, with its arrow; not on paper. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      className="no-print inline-flex min-h-11 items-center gap-1.5 text-accent underline underline-offset-4"
    >
      <span aria-hidden="true">←</span>
      {children}
    </Link>
  );
}
