import type { Evidence } from '@/lib/evidence/evidence';
import type { Settings } from '@/lib/settings/settings';
import type { Around } from './look';
import type { TestMessage } from './message';
import type { SignIn } from './sign-in';
import type { StageStep } from './stage-clock';
import type { EngineOptions } from './target';

/** One check of one server. With a `message` it is sent, after signing in where a sign-in is given. */
export type Job = {
  settings: Settings;
  signIn?: SignIn | undefined;
  message?: TestMessage | undefined;
  options: EngineOptions;
  signal: AbortSignal;
  onStage: (step: StageStep) => void;
  /** Called once the host is found and may be dialled, so that its other ports can be looked at meanwhile. */
  onTarget?: (around: Around) => void;
  /** Told of the addresses before the first one is dialled, and waited for: it may abort the signal. */
  onAddresses?: (addresses: readonly string[]) => Promise<void>;
  /** Called right before the sign-in is sent. */
  onSignIn?: () => void;
  /** Called with the connection made, to ask at any later moment whether not a byte has come. */
  onConnected?: (isSilent: () => boolean) => void;
};

/** What came of it. `cancelled`: the job's signal ended it, and the evidence is what there was. */
export type Outcome = { evidence: Evidence; transcript: string[]; cancelled: boolean };
