import type { LinkValues } from '@/lib/settings/link';
import { most } from '@/lib/settings/shared-values';
import type { ShareErrors } from './read-share-form';

const bytes = (text = '') => new TextEncoder().encode(text).length;

/** Where to shorten what a signed link was made of, if it is longer than one that is opened: the note or the mail domains. */
export function tooLongAt(link: string, values: LinkValues): ShareErrors | null {
  if (link.length <= most.link) return null;
  return bytes(values.note) > bytes(values.for) ? { note: 'long' } : { for: 'long' };
}
