import type { ReactNode } from 'react';

/** A part of the page of a link that was made, under a heading of its own. */
export function MadePart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
