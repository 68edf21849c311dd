/** What stands in the boxes of the server step. */
export type TypedServer = { host: string; encryption: string; port: string; username: string };

type Kept = { beside: string; typed: object };

let kept: Kept | null = null;

/** Keeps what was typed while the tab’s page lives. `beside`: what the page filled in by itself. */
export function keepTypedServer<Typed extends TypedServer>(beside: object, typed: Typed): void {
  kept = { beside: JSON.stringify(beside), typed };
}

/** What was typed over this very page; null for one that fills in something else. */
export function typedServer<Typed extends TypedServer>(beside: Typed): Typed | null {
  return over(kept, beside);
}

/** To be done when another mailbox is set up. */
export function forgetTypedServer(): void {
  kept = null;
}

/** Leaves it at the page’s entry in the history, for a reload: only what may stand in an address too. */
export function leaveTypedServer<Typed extends TypedServer>(beside: object, typed: Typed): void {
  const left: Kept = { beside: JSON.stringify(beside), typed };
  window.history.replaceState({ ...window.history.state, typedServer: left }, '');
}

/** What was left at this entry for this very page; null where nothing was. */
export function leftTypedServer<Typed extends TypedServer>(beside: Typed): Typed | null {
  return over(window.history.state?.typedServer ?? null, beside);
}

function over<Typed extends TypedServer>(one: Kept | null, beside: Typed): Typed | null {
  return one?.beside === JSON.stringify(beside) ? (one.typed as Typed) : null;
}
