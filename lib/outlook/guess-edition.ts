import type { EditionId } from '@/lib/settings/edition-ids';

/**
 * The Outlook that a browser's User-Agent hints at, or null. Windows gives no hint: classic and new Outlook run side by side there.
 * An iPad that asks for desktop pages calls itself a Mac, so this is a preselection and never more.
 */
export function guessEdition(userAgent: string): EditionId | null {
  if (/Windows/i.test(userAgent)) return null;
  if (/iPhone|iPad|iPod/i.test(userAgent)) return 'ios';
  if (/Android/i.test(userAgent)) return 'android';
  if (/Macintosh|Mac OS X/i.test(userAgent)) return 'mac';
  return null;
}
