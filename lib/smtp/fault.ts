/** A fault of ours, wrapped where it is met: nothing that a server, a network or a visitor can cause. */
type Fault = Error & { ofOurs: true };

/** Whether an error is one of ours; `cause` is what was thrown. */
export function isOurs(error: unknown): error is Fault {
  return error instanceof Error && 'ofOurs' in error;
}

/**
 * The same function, for callbacks of sockets: nobody is there to catch what it throws, and the process, with everybody’s
 * checks in it, would end. `fail` takes it.
 */
export function guarded<A extends unknown[]>(act: (...args: A) => void, fail: (reason: Error) => void) {
  return (...args: A): void => {
    try {
      act(...args);
    } catch (cause) {
      fail(Object.assign(new Error('a fault of ours', { cause }), { ofOurs: true as const }));
    }
  };
}
