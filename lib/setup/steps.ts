import type { EditionId } from '@/lib/settings/edition-ids';

/** The wizard’s questions in the order in which they are asked. */
export const stepIds = ['address', 'account', 'edition', 'server', 'check', 'outlook'] as const;
export type StepId = (typeof stepIds)[number];

export const steps = {
  address: { path: '/setup/address' },
  account: { path: '/setup/account' },
  edition: { path: '/setup/edition' },
  server: { path: '/setup/server' },
  check: { path: '/setup/check' },
  outlook: { path: '/setup/outlook' },
} as const satisfies Record<StepId, { path: `/setup/${string}` }>;

/** Outlook on the web sends by itself: there is no server to ask for and none to check. */
const skippedOnTheWeb: readonly StepId[] = ['server', 'check'];

/** What is known of the person’s Outlook decides which steps there are. */
type Known = { edition?: EditionId | undefined };

/** The step before this one; null before the first. */
export function previousStep(step: StepId, known: Known): StepId | null {
  const asked = stepIds.filter((one) => known.edition !== 'web' || !skippedOnTheWeb.includes(one));
  return asked.findLast((one) => stepIds.indexOf(one) < stepIds.indexOf(step)) ?? null;
}
