import type { EditionId } from '@/lib/settings/edition-ids';
import type { Encryption } from '@/lib/settings/settings';
import type { Look } from './choices';
import { editions } from './editions';

/**
 * The older windows of classic Outlook. Their `TLS` means STARTTLS and their `SSL` TLS from the first byte:
 * https://github.com/stalwartlabs/stalwart/issues/3248
 */
const olderLabels = { tls: 'SSL', starttls: 'TLS', none: 'None' } as const satisfies Record<
  Encryption,
  string
>;

/** What an Outlook calls each encryption on the windows that the person has in front of them. Most Outlooks’ words while the edition is not known. */
export function encryptionLabelsFor(edition: EditionId | undefined, look?: Look): Record<Encryption, string> {
  if (edition === 'classic-windows' && look === 'old') return olderLabels;
  return editions[edition ?? 'classic-windows'].encryptionLabels;
}

/**
 * The same, for telling two encryptions apart. A Mac has one tick box for both, and there the port decides: such an edition
 * gets the words of most Outlooks.
 */
export function tellingLabelsFor(edition: EditionId | undefined, look?: Look): Record<Encryption, string> {
  const labels = encryptionLabelsFor(edition, look);
  return labels.tls === labels.starttls ? encryptionLabelsFor(undefined) : labels;
}
