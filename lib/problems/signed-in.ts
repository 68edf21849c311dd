import type { Evidence } from '@/lib/evidence/evidence';

/** Whether the server accepted a sign-in during this check. One that was given may have been left out, or stopped it. */
export function signedIn({ signIn, stages }: Evidence): boolean {
  return signIn && stages.some(({ stage, status }) => stage === 'sign-in' && status === 'ok');
}
