import type { Evidence, Failure } from '@/lib/evidence/evidence';
import { stopCodes } from '@/lib/evidence/stop-codes';
import { offersUsableWay } from '@/lib/evidence/ways-to-sign-in';
import type { Diagnosis } from '@/lib/problems/catalogue/diagnosis';

/** Whether the server accepted a sign-in during this check. One that was given may have been left out, or stopped it. */
export function signedIn({ signIn, stages }: Evidence): boolean {
  return signIn && stages.some(({ stage, status }) => stage === 'sign-in' && status === 'ok');
}

/** True where the secured server was asked what it can do, and named no way to sign in: a relay, or an exchanger. */
export function takesNoSignIn({ settings, offer }: Evidence): boolean {
  return settings.encryption !== 'none' && offer?.auth.length === 0;
}

/** True where the secured server names ways to sign in, and none with a user name and password. */
export function takesNoPassword({ settings, offer }: Evidence): boolean {
  return settings.encryption !== 'none' && !!offer?.auth.length && !offersUsableWay(offer, false);
}

/** Where a password would be stopped, as the engine tells it, at a server that offers no way for one. Null: it may be tried. */
export function stopOfPassword(evidence: Evidence): Failure | null {
  const byHelo = evidence.offer?.byHelo === true;
  if (takesNoSignIn(evidence))
    return { stage: 'sign-in', code: stopCodes.noAuth, ...(byHelo && { command: 'HELO' }) };
  return takesNoPassword(evidence) ? { stage: 'sign-in', code: stopCodes.noMechanism } : null;
}

/** Whether nobody signed in and the refusal is one that a sign-in answers: no other change cures it alone. */
export function lacksSignIn({ problem }: Pick<Diagnosis, 'problem'>, evidence: Evidence): boolean {
  return (problem === 'auth-required' || problem === 'relay-denied') && !signedIn(evidence);
}

/** Whether the server said no to a way to sign in that it names itself, and that was used. */
export function turnsDownItsOffer({ failure, offer, byToken }: Evidence): boolean {
  return (
    failure?.stage === 'sign-in' && failure.reply !== undefined && offersUsableWay(offer, byToken === true)
  );
}
