import type { AccountId } from '@/lib/settings/account-ids';
import type { EditionId } from '@/lib/settings/edition-ids';
import type { Settings } from '@/lib/settings/settings';

/** What the wizard knows so far: the address in memory, the rest in the page’s address. */
export type Known = Partial<Settings> & {
  address?: string | undefined;
  account?: AccountId | undefined;
  edition?: EditionId | undefined;
};

/** The wizard’s questions in the order in which they are asked. */
export const stepIds = ['address', 'account', 'edition', 'server', 'check', 'outlook'] as const;
export type StepId = (typeof stepIds)[number];

/** `asks`: what the step finds out. `needs`: what must be known before the step makes sense. */
type Step = { path: `/setup/${string}`; asks: readonly (keyof Known)[]; needs: readonly (keyof Known)[] };

export const steps = {
  address: { path: '/setup/address', asks: ['address'], needs: [] },
  account: { path: '/setup/account', asks: ['account'], needs: [] },
  edition: { path: '/setup/edition', asks: ['edition'], needs: [] },
  server: { path: '/setup/server', asks: ['host', 'port', 'encryption'], needs: [] },
  check: { path: '/setup/check', asks: [], needs: ['host', 'port', 'encryption'] },
  outlook: { path: '/setup/outlook', asks: [], needs: ['edition', 'host', 'port', 'encryption'] },
} as const satisfies Record<StepId, Step>;

/** Outlook on the web sends by itself: there is no server to ask for and none to check. */
const skippedOnTheWeb: readonly StepId[] = ['server', 'check'];

function path(known: Known): StepId[] {
  return stepIds.filter((step) => known.edition !== 'web' || !skippedOnTheWeb.includes(step));
}

/**
 * The kinds of mailbox that mostly have no outgoing server in Outlook, because Outlook talks to them without one. Those who
 * added theirs by IMAP or POP go on as everybody else.
 */
export const mostlyWithoutServer: readonly AccountId[] = ['microsoft-365', 'outlook-com', 'exchange'];

/** True where all that the step builds on is known. */
export function canOpen(step: StepId, known: Known): boolean {
  const needs: readonly (keyof Known)[] =
    step === 'outlook' && known.edition === 'web' ? ['edition'] : steps[step].needs;
  return needs.every((name) => known[name] !== undefined);
}

/** The first step that still has something to ask. The address is not asked for again once the kind of mailbox is known. */
export function firstOpenStep(known: Known): StepId {
  const open = path(known).find((step) => {
    if (step === 'address') return known.address === undefined && known.account === undefined;
    const { asks }: Step = steps[step];
    return asks.some((name) => known[name] === undefined);
  });
  return open ?? (known.edition === 'web' ? 'outlook' : 'check');
}

/** Where somebody lands who opens a step directly: there, or at the step that asks for the first thing it lacks. */
export function landingStep(step: StepId, known: Known): StepId {
  if (canOpen(step, known)) return step;
  const lacking = steps[step].needs.find((name) => known[name] === undefined);
  return stepIds.find((one) => steps[one].asks.some((name) => name === lacking)) ?? firstOpenStep(known);
}

/** The step after this one; null after the last. */
export function nextStep(step: StepId, known: Known): StepId | null {
  return path(known).find((one) => stepIds.indexOf(one) > stepIds.indexOf(step)) ?? null;
}

/** The step before this one; null before the first. */
export function previousStep(step: StepId, known: Known): StepId | null {
  return path(known).findLast((one) => stepIds.indexOf(one) < stepIds.indexOf(step)) ?? null;
}
