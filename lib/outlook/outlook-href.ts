import { type LinkValues, writeLink } from '@/lib/settings/link';
import type { Choices } from './choices';

/**
 * What the address of the walkthrough may say beside the wizard’s state. `exchange`: an account without outgoing settings.
 * `was`: the settings before a change, as `writeWas` writes them.
 */
export type Asked = Partial<Omit<Choices, 'type'>> & {
  type?: Choices['type'] | 'exchange';
  went?: 'yes' | 'no';
  was?: string;
};

/** The address of the walkthrough with these values and choices in it, and `#at` where a place on the page is meant. */
export function outlookHref(values: LinkValues, asked: Asked, at?: string): string {
  return `/setup/outlook?${query(values, asked)}${at ? `#${at}` : ''}`;
}

/** The address of the card to print, for the same windows. */
export function cardHref(values: LinkValues, choices: Choices): string {
  return `/setup/card?${query(values, choices)}`;
}

function query(values: LinkValues, asked: Asked): URLSearchParams {
  const params = new URLSearchParams(writeLink(values));
  for (const [name, value] of Object.entries(asked)) if (value) params.set(name, value);
  return params;
}
