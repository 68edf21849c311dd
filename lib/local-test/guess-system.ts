import type { EditionId } from '@/lib/settings/edition-ids';

/** Computers that a command can be written for. */
export const systems = ['windows', 'mac'] as const;
export type System = (typeof systems)[number];

const systemOf: Partial<Record<EditionId, System>> = {
  'classic-windows': 'windows',
  'new-windows': 'windows',
  mac: 'mac',
  'mac-legacy': 'mac',
};

/** The computer to show first: the one that this Outlook runs on, else the one that the browser names, else Windows. */
export function guessSystem(edition: EditionId | undefined, userAgent: string): System {
  const known = edition && systemOf[edition];
  if (known) return known;
  return /Macintosh/i.test(userAgent) && !/Windows/i.test(userAgent) ? 'mac' : 'windows';
}
