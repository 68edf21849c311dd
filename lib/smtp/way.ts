import type tls from 'node:tls';
import type { AddressReport } from '@/lib/evidence/reports';
import type { Stage } from '@/lib/evidence/stages';
import type { Encryption } from '@/lib/settings/settings';
import type { Recognised } from './answer';
import type { Encrypted } from './encrypt';
import type { Places } from './places';
import type { Redaction } from './redaction';
import type { Session, SessionOptions } from './session';
import type { Target, VettedAddress } from './target';
import type { Transcript } from './transcript';

/** What was found out on the way to a mail server, filled as it goes, so that it is there when the way ends early. */
export type Found = {
  addresses: AddressReport[];
  /** The one that answered. */
  address?: VettedAddress;
  /** When `addresses` says of each that was dialled whether it answers. */
  others?: Promise<void>;
  /** When `addresses` says of some others how they answer. */
  beside?: Promise<void>;
  encrypted?: Encrypted;
  /** What greets, to a look, behind a certificate for which it goes no further. */
  behind?: Recognised;
  session?: Session;
};

/** The way to one port of one target. `urgent`: the check itself, not a neighbour. */
export type Way = {
  target: Target;
  port: number;
  encryption: Encryption;
  name?: string | undefined;
  places: Places;
  signal: AbortSignal;
  redaction: Redaction;
  transcript: Transcript;
  urgent: boolean;
  /**
   * The check itself calls both address families, and a second socket finds out what answers where its own first one does not. A look
   * takes a second one behind a silent TLS alone, and hears on its first one who greets behind a bad certificate.
   */
  as: 'check' | 'look';
  /** See `SecondLook`. */
  hush?: number | undefined;
  begin: (stage: Stage) => void;
  connected?: (isSilent: () => boolean) => void;
  watch?: SessionOptions['watch'];
  oldest?: tls.SecureVersion;
};
