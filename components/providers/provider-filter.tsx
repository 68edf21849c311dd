'use client';

import { useEffect, useRef, useState } from 'react';
import { Field } from '@/components/ui/field';

type Props = {
  label: string;
  hint: string;
  /** What is said of each number of rows that fit, from none to all: the sentence for 3 is the fourth. */
  found: readonly string[];
};

/**
 * Leaves only the rows of this page that have the typed words in `data-find`, and the groups that still have rows, which it opens;
 * with nothing typed those are open that were before. The rows themselves are the server’s: without scripts all of them are there,
 * and the browser’s own search finds them.
 */
export function ProviderFilter({ label, hint, found }: Props) {
  const total = found.length - 1;
  const [fitting, setFitting] = useState(total);
  const openBefore = useRef<Set<Element> | null>(null);

  // the browser’s own way back leads to the row that was followed
  useEffect(() => {
    const note = ({ target }: MouseEvent) => {
      const row = target instanceof Element ? target.closest('th a')?.closest('[data-find]') : null;
      if (row) window.history.replaceState(window.history.state, '', `#${row.id}`);
    };
    document.addEventListener('click', note, true);
    return () => document.removeEventListener('click', note, true);
  }, []);

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
    const groups = [...document.querySelectorAll<HTMLDetailsElement>('[data-group]')];
    openBefore.current ??= new Set(groups.filter((group) => group.open));
    for (const group of groups) {
      group.hidden = !group.querySelector('[data-find]:not([hidden])');
      group.open = words.length > 0 ? !group.hidden : openBefore.current.has(group);
      // its number of providers is that of all
      group.toggleAttribute('data-filtered', words.length > 0);
    }
    if (words.length === 0) openBefore.current = null;
    setFitting(left);
  }

  return (
    <div className="no-print max-w-md [@media(scripting:none)]:hidden">
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
