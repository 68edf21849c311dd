/**
 * What a page shows, kept for whoever follows one of its links and comes back by the browser’s own Back. It lives in the page’s
 * memory alone, and is lost on reload. The entry in the history is marked: whoever opens the page anew starts anew. One for each
 * kind of thing that is kept; what is kept later takes the place of what was.
 */
export function keptAtEntry<Shown>() {
  let last: { id: string; shown: Shown } | null = null;
  return {
    keep(shown: Shown): void {
      last = { id: crypto.getRandomValues(new Uint32Array(2)).join('-'), shown };
      window.history.replaceState({ ...window.history.state, kept: last.id }, '');
    },
    /** Whatever the entry is; null on the server, and where nothing was kept. */
    latest: (): Shown | null => last?.shown ?? null,
    /** What was kept at this entry; null for another one. */
    here: (): Shown | null => (last && window.history.state?.kept === last.id ? last.shown : null),
  };
}
