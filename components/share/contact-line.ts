import type { Share } from '@/lib/share/share';

/** Whom to ask, as one line of plain text; empty where the link names nobody. */
export function contactLine({ contact, organisation }: Pick<Share, 'contact' | 'organisation'>): string {
  return [contact.name ?? organisation, contact.phone, contact.help]
    .filter((part) => part !== null)
    .join(', ');
}
