import type { EditionId } from '@/lib/settings/edition-ids';
import type { Encryption } from '@/lib/settings/settings';
import type { Edition } from './edition';
import { editions } from './editions';

/**
 * What to say beside the encryption of this Outlook. `otherNames`: its windows have two sets of names.
 * `notOnMac`: one tick box stands for both, which says nothing where the box stays empty.
 */
export function encryptionNoteFor(
  edition: EditionId,
  encryption: Encryption | undefined,
): 'otherNames' | 'notOnMac' | null {
  const { encryptionControl }: Edition = editions[edition];
  if (encryptionControl === 'tick-box') return encryption === 'none' ? null : 'notOnMac';
  return edition === 'classic-windows' ? 'otherNames' : null;
}
