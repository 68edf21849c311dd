import type { Provider, SignInWay } from '@/lib/providers/provider';
import type { ProviderId } from '@/lib/providers/providers';
import type { AccountId } from '@/lib/settings/account-ids';
import type { Candidate } from '@/lib/setup/found';

/** What is known of a mail domain, the best first. `ms`: how long it took, in milliseconds. */
export type Discovery = {
  domain: string;
  provider: ProviderId | null;
  /** The kind of mailbox, where it could be told. */
  account: AccountId | null;
  candidates: Candidate[];
  signIn: SignInWay[];
  userName?: Provider['userName'];
  /**
   * Whether something better may be there, unheard: a look-up failed or went unanswered, a limit kept somebody from being
   * asked, or the time was up.
   */
  incomplete: boolean;
  ms: number;
};

/** What one source says; whatever it does not know is left out. */
export type Found = {
  candidates: Candidate[];
  provider?: ProviderId;
  account?: AccountId;
  signIn?: SignInWay[];
  userName?: Provider['userName'];
};

export const nothing: Found = { candidates: [] };
