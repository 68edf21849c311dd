import type { ReactNode } from 'react';

/** More on demand, without scripts. */
export function Disclosure({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="group">
      <summary className="inline-flex cursor-pointer items-baseline gap-2 py-1 font-semibold text-accent pointer-coarse:py-2.5 [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="inline-block transition-transform group-open:rotate-90">
          ▸
        </span>
        <span className="underline underline-offset-4 group-hover:decoration-2">{summary}</span>
      </summary>
      <div className="mt-3 border-l-4 border-line pl-4">{children}</div>
    </details>
  );
}
