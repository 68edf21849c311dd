import type { Settings } from '@/lib/settings/settings';

/** Where settings were found, the best source first. */
const sources = ['provider', 'mx', 'srv', 'autoconfig', 'ispdb', 'autodiscover', 'guess'] as const;
export type Source = (typeof sources)[number];

/** Settings that were found. `confirm`: a person must be asked whether they are right before they are used. */
export type Candidate = Settings & { source: Source; confirm: boolean };

/**
 * Why a person is asked. `elsewhere`: the server belongs to another domain · `reading`: who runs the mailbox was concluded, not
 * told · `guess`: nobody told of this server.
 */
export type Doubt = 'elsewhere' | 'reading' | 'guess';

/** Settings as the wizard shows them. `owner`: whose server it is, for people. No doubt: they were filled in. */
export type FoundSettings = Settings & { source: Source; owner: string; doubt: Doubt | null };

/**
 * What was found for the domain of the address, the best first. `provider`: who runs the mailbox, with its id in our list. `signIn`: how one signs
 * in there today, in the person’s language.
 */
export type FoundForDomain = {
  domain: string;
  provider: { id: string; name: string } | null;
  signIn: string[];
  settings: FoundSettings[];
};

/** Why there is something to ask about a candidate; null where there is not. */
export function doubtOf({ source, confirm }: Candidate): Doubt | null {
  if (!confirm) return null;
  if (source === 'guess') return 'guess';
  return source === 'mx' || source === 'autodiscover' ? 'reading' : 'elsewhere';
}
