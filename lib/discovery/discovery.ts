import type { Provider, SignInWay } from '@/lib/providers/provider';
import type { ProviderId } from '@/lib/providers/providers';
import type { AccountId } from '@/lib/settings/account-ids';
import type { Settings } from '@/lib/settings/settings';

/** Where settings were found, the best source first. */
export const sources = ['provider', 'mx', 'srv', 'autoconfig', 'ispdb', 'autodiscover', 'guess'] as const;
export type Source = (typeof sources)[number];

/** Settings that were found. `confirm`: a person must be asked whether they are right before they are used. */
export type Candidate = Settings & { source: Source; confirm: boolean };

/** What is known of a mail domain, the best first. `ms`: how long it took, in milliseconds. */
export type Discovery = {
  domain: string;
  provider: ProviderId | null;
  /** The kind of mailbox, where it could be told. */
  account: AccountId | null;
  candidates: Candidate[];
  signIn: SignInWay[];
  userName?: Provider['userName'];
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
