let tried = '';

/** Remembers what is being tried, while the tab’s page lives: the wizard’s state, as a query string. */
export function noteTried(query: string): void {
  tried = query;
}

/** The wizard’s state of the last check; empty where there was none, and on the server. */
export const lastTried = (): string => tried;
