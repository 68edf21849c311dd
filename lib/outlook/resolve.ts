import type { EditionId } from '@/lib/settings/edition-ids';
import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Choices } from './choices';
import { encryptionLabelsFor } from './encryption-labels';
import type { Value } from './screen';

/** What is known of the visitor's settings when the screens are drawn. `was`: what stood there before a change. */
export type Known = Partial<Settings> & { labels: Record<Encryption, string>; was?: Partial<Settings> };

/**
 * What stands in a box. `known`: a text. `remembered`: typed earlier in this tab, so only the browser has it.
 * `missing`: the provider knows it. `hidden`: a password. `yours`: the person's own name. `blank`: nothing.
 */
export type Filled =
  | { state: 'known'; text: string }
  | { state: 'remembered'; what: 'username' | 'address' }
  | { state: 'missing' | 'hidden' | 'yours' | 'blank' };

/** The settings and the labels of the windows that are drawn. `was`: the settings before a change. */
export function knownFor(
  settings: Partial<Settings>,
  edition: EditionId,
  { look }: Choices,
  was: Partial<Settings> = {},
): Known {
  return { ...settings, labels: encryptionLabelsFor(edition, look), was };
}

/** Puts the visitor's settings into a box. */
export function resolve(value: Value, known: Known): Filled {
  switch (value.from) {
    case 'fixed':
      return { state: 'known', text: value.text };
    case 'host':
      return orMissing(known.host);
    case 'port':
      return orMissing(known.port?.toString());
    case 'host-and-port':
      return orMissing(known.host && known.port ? `${known.host}:${known.port}` : undefined);
    case 'encryption':
      return orMissing(known.encryption && known.labels[known.encryption]);
    case 'incoming-encryption':
      return { state: 'known', text: known.labels.tls };
    case 'username':
    case 'address':
      return { state: 'remembered', what: value.from };
    case 'password':
      return { state: 'hidden' };
    case 'your-name':
      return { state: 'yours' };
    case 'incoming-host':
      return { state: 'missing' };
    case 'none':
      return { state: 'blank' };
  }
}

function orMissing(text: string | undefined): Filled {
  return text ? { state: 'known', text } : { state: 'missing' };
}
