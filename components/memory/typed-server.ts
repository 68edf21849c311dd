/** What stands in the boxes of the server step. */
export type TypedServer = { host: string; encryption: string; port: string; username: string };

let kept: { beside: string; typed: object } | null = null;

/** Keeps what was typed while the tab’s page lives, lost on reload. `beside`: what the page filled in by itself. */
export function keepTypedServer<Typed extends TypedServer>(beside: object, typed: Typed): void {
  kept = { beside: JSON.stringify(beside), typed };
}

/** What was typed over this very page; null for one that fills in something else. */
export function typedServer<Typed extends TypedServer>(beside: Typed): Typed | null {
  return kept?.beside === JSON.stringify(beside) ? (kept.typed as Typed) : null;
}

/** To be done when another mailbox is set up. */
export function forgetTypedServer(): void {
  kept = null;
}
