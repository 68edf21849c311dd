'use client';

import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/field';

type Props = {
  label: string;
  hint: string;
  /** What is said of each number of rows that fit, from none to all: the sentence for 3 is the fourth. */
  found: readonly string[];
};

/**
 * Leaves only the rows of this page that have the typed words in `data-find`, and the groups that still have rows, which it opens.
 * The rows themselves are the server’s: without scripts all of them are there, and the browser’s own search finds them.
 */
export function ProviderFilter({ label, hint, found }: Props) {
  const total = found.length - 1;
  const [fitting, setFitting] = useState(total);

  // a way back leads to a row, whose group may be closed
  useEffect(() => {
    const row = document.getElementById(window.location.hash.slice(1));
    const group = row?.closest('details');
    if (!row || !group || group.open) return;
    group.open = true;
    row.scrollIntoView();
  }, []);

  function filter(typed: string) {
    const words = typed.toLowerCase().replace(/^.*@/, '').split(/\s+/).filter(Boolean);
    let left = 0;
    for (const row of document.querySelectorAll<HTMLElement>('[data-find]')) {
      const fits = words.every((word) => row.dataset.find?.includes(word));
      row.hidden = !fits;
      if (fits) left += 1;
    }
    for (const group of document.querySelectorAll<HTMLDetailsElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-find]:not([hidden])');
      group.open = words.length > 0 && !group.hidden;
      // its number of providers is that of all
      group.toggleAttribute('data-filtered', words.length > 0);
    }
    setFitting(left);
  }

  return (
    <div className="max-w-md [@media(scripting:none)]:hidden">
      <Field
        id="find"
        name=""
        type="search"
        label={label}
        hint={hint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => filter(event.target.value)}
      />
      <p role="status" className="mt-2 min-h-6 text-sm text-muted">
        {fitting === total ? '' : found[fitting]}
      </p>
    </div>
  );
}
