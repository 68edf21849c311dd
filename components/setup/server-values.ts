import type { Encryption, Settings } from '@/lib/settings/settings';
import { portIn } from './port-in';

/** What stands in the boxes of the server step. */
export type ServerValues = { host: string; encryption: Encryption | ''; port: string; username: string };

/** What the page fills in by itself. The user name is filled in from memory. */
export const filledIn = (initial: Partial<Settings>): ServerValues => ({
  host: initial.host ?? '',
  encryption: initial.encryption ?? '',
  port: portIn(initial),
  username: '',
});

/** What is to be corrected in a form that came back without these settings. */
export function lacking(
  initial: Partial<Settings>,
  words: (key: `check.errors.${keyof Settings}`) => string,
) {
  const missing = (['host', 'encryption', 'port'] as const).filter((name) => initial[name] === undefined);
  return Object.fromEntries(missing.map((name) => [name, words(`check.errors.${name}`)]));
}

/** Puts the focus on the field of a setting that was taken over: the button for it goes away. */
export function focusField(field: keyof Settings, { encryption }: Partial<Settings>): void {
  const radio = field === 'encryption' && encryption;
  const box = radio ? `[name=encryption][value=${encryption}]` : `#${field}`;
  document.querySelector<HTMLInputElement>(box)?.focus();
}
