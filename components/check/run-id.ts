/** The name of a check that nobody can guess: who knows it may end the check. `crypto.randomUUID` exists on secure pages only. */
export function newRunId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
