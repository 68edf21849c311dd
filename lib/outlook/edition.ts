import type { Encryption } from '@/lib/settings/settings';
import type { SourceId } from './sources';

/** A release people look for by name. `until`: the last day of support, ISO, or null while no end is announced. */
export type Release = { name: string; until: string | null; source: SourceId };

/** How this Outlook asks for the encryption. */
export type EncryptionControl = 'drop-down' | 'tick-box' | 'nothing';

/** One Outlook. Its name, how to recognise it and what surprises people are words: messages under `editions.{id}`. */
export type Edition = {
  /** What this Outlook calls each encryption. Shown wherever a person is told what to choose. */
  encryptionLabels: Record<Encryption, string>;
  encryptionControl: EncryptionControl;
  /** Whether the outgoing server of an account can be changed. `no`: remove the account and add it again. */
  editing: 'yes' | 'no' | 'not-confirmed';
  releases: Release[];
  sources: [SourceId, ...SourceId[]];
  /** The month in which all of this was last looked at. */
  checked: string;
};
