import type { AccountId } from '@/lib/settings/account-ids';

/**
 * What Outlook in a browser says of other programs. `servers`: those of Microsoft that may count.
 * `elsewhere`: why they may not. `admin`: whether the switches of Microsoft 365 may concern the person.
 */
export type WebHelp = {
  servers: readonly ('microsoft-365' | 'outlook-com')[];
  elsewhere: 'other' | 'exchange' | 'unknown' | null;
  admin: boolean;
};

const help = {
  'microsoft-365': { servers: ['microsoft-365'], elsewhere: null, admin: true },
  'outlook-com': { servers: ['outlook-com'], elsewhere: null, admin: false },
  exchange: { servers: [], elsewhere: 'exchange', admin: false },
  relay: { servers: [], elsewhere: 'other', admin: false },
  other: { servers: [], elsewhere: 'other', admin: false },
  unknown: { servers: ['microsoft-365', 'outlook-com'], elsewhere: 'unknown', admin: false },
} as const satisfies Record<AccountId, WebHelp>;

/** The help for this kind of mailbox. Nobody has been asked yet: anything may be right, the switches too. */
export function webHelpFor(account: AccountId | undefined): WebHelp {
  return account ? help[account] : { ...help.unknown, admin: true };
}
