import type { Encryption, Settings } from '@/lib/settings/settings';
import type { SignIn } from '@/lib/smtp/sign-in';
import type { Translator } from '@/lib/text/translator';
import type { CheckOptions } from './options';

/** One check. With an `address` a message is sent from it to itself; with a `signIn` after signing in. */
export type CheckInput = {
  runId: string;
  settings: Settings;
  address?: string | undefined;
  signIn?: SignIn | undefined;
  /** A signed link fixes how the user name is formed. */
  nameIsFixed?: boolean;
  /** The wizard was told that the visitor was given a relay, or a link that nobody signs in. */
  relay?: boolean | undefined;
  /** The visitor sits at the computer that makes the check. */
  sameComputer?: boolean | undefined;
  options: CheckOptions;
  /** Told of the addresses before the first one is dialled, and waited for: it may end the check by the signal. */
  onAddresses?: ((addresses: readonly string[]) => Promise<void>) | undefined;
  /** Told right before the sign-in is sent. */
  onSignIn?: (() => void) | undefined;
  /** Ends the check, without a verdict. */
  signal: AbortSignal;
  t: Translator;
  /** What the visitor's Outlook calls each encryption. */
  labels: Record<Encryption, string>;
};
