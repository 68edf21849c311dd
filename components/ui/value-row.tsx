import type { ReactNode } from 'react';

/** One value with its name and, at the end, a way to copy it. Stands in a `dl`. */
export function ValueRow({ name, value, action }: { name: ReactNode; value: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2.5 last:border-b-0">
      <dt className="w-full shrink-0 text-muted sm:w-44">{name}</dt>
      <dd className="min-w-0 flex-1 font-mono font-semibold break-all">{value}</dd>
      {action ? <dd className="shrink-0">{action}</dd> : null}
    </div>
  );
}
