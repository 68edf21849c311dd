import type { EditionId } from '@/lib/settings/edition-ids';
import type { Encryption, Settings } from '@/lib/settings/settings';
import type { Choices } from './choices';
import { encryptionLabelsFor } from './encryption-labels';
import { incomingHostFor } from './incoming-host';
import { pathFor } from './paths';
import { fillsIncoming, type Value } from './screen';

/**
 * What is known of the visitor's settings when the screens are drawn. `was`: what stood there before a change.
 * `fills`: the form starts empty, so what belongs to receiving is filled in too, with `incomingHost` where a provider is known.
 */
export type Known = Partial<Settings> & {
  labels: Record<Encryption, string>;
  was?: Partial<Settings>;
  fills: boolean;
  incomingHost?: string | undefined;
};

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
  choices: Choices,
  was: Partial<Settings> = {},
): Known {
  const fills = pathFor(edition, choices).some(fillsIncoming);
  return {
    ...settings,
    labels: encryptionLabelsFor(edition, choices.look),
    was,
    fills,
    incomingHost: fills ? incomingHostFor(settings.host, choices.type) : undefined,
  };
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
      return orMissing(known.incomingHost);
    case 'none':
      return { state: 'blank' };
  }
}

function orMissing(text: string | undefined): Filled {
  return text ? { state: 'known', text } : { state: 'missing' };
}
