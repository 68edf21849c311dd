'use client';

import { useEffect, useRef } from 'react';

type Props = {
  title: string;
  errors: { field: string; text: string }[] /** Changes with every submit, so that focus moves again. */;
  attempt: number;
};

/** Lists what to correct above a form, each line a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary"
      className="rounded-card border-4 border-stop bg-surface p-4"
    >
      <h2 id="error-summary" className="text-xl">
        {title}
      </h2>
      <ul className="mt-2 space-y-1">
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} className="font-semibold text-stop underline underline-offset-4">
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
