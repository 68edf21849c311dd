import { useActionState } from 'react';

/**
 * React’s `useActionState` for an action of our server. Where that cannot be reached, `unreached` says how the form stands, and the
 * page stays as it is. `prepare` is given what a script sends. A redirect and a fault on the server carry a digest, and take their usual way.
 */
export function useSentForm<State>(
  action: (before: Awaited<State>, form: FormData) => Promise<Awaited<State>>,
  initial: Awaited<State>,
  unreached: (before: Awaited<State>, form: FormData) => Awaited<State>,
  prepare = (form: FormData) => form,
) {
  const reached: typeof action = (before, form) =>
    action(before, prepare(form)).catch((error: unknown) => {
      if (error instanceof Error && 'digest' in error) throw error;
      return unreached(before, form);
    });
  // a form that is sent before scripts have loaded goes to the action itself
  return useActionState(typeof window === 'undefined' ? action : reached, initial);
}
