import {
  asked,
  cannot,
  insideOnly,
  sharedMailbox,
  toSignIn,
  toSwitchOn,
  twoStepsFirst,
  website,
} from '@/lib/problems/vocabulary/account-limits';
import { clauseEnd } from '@/lib/problems/vocabulary/clause-end';
import { confirmed, phone } from '@/lib/problems/vocabulary/sign-in-notions';
import type { Fits, NarrowerReply } from './narrower-reply';
import { replyCode } from './reply-code';

/** Whoever tells it, and no server. */
const ownWords = /\b(?:i|we|my|ich|je|yo|io|eu)\b/;
const inOneClause =
  (...parts: RegExp[]): Fits =>
  (text) =>
    text
      .split(clauseEnd)
      .some((clause) => !ownWords.test(clause) && parts.every((part) => part.test(clause)));
const asksForWebsite = inOneClause(toSignIn, website, asked);
const asksForTwoSteps = inOneClause(...twoStepsFirst);
const asksForPhone = inOneClause(phone, confirmed);

/** What an account may not do by its kind, or not before its owner has done something. */
export const narrowerLimits = [
  {
    words: 'test-domain',
    of: ['account-sending-blocked'],
    fits: (text) =>
      /\bsandbox\w{0,40}\b|\bfor test purposes\b|\btest domain\b/.test(text) && /\brecipients?\b/.test(text),
  },
  {
    // how Amazon names what a key may do
    words: 'key-rights',
    of: ['sender-not-allowed'],
    fits: (text) => /\bnot authori[sz]ed to perform\b/.test(text),
  },
  {
    words: 'sender-barred',
    of: ['sender-not-allowed'],
    fits: (text) => /\bbadmailfrom\b/.test(text),
  },
  { words: 'internal-only', apart: true, of: ['relay-denied'], fits: inOneClause(insideOnly) },
  {
    words: 'shared-mailbox',
    of: ['auth-smtp-disabled-tenant-or-mailbox'],
    fits: inOneClause(sharedMailbox, cannot),
  },
  {
    words: 'sending-to-unlock',
    of: ['auth-smtp-disabled-tenant-or-mailbox'],
    fits: (text, host) => replyCode.test(text) && inOneClause(toSwitchOn, website)(text, host),
  },
  {
    words: 'website-first',
    of: ['auth-blocked-by-policy'],
    // Google’s words have steps of their own
    fits: (text, host) =>
      !/ gsmtp\b|\b5\.7\.14\b/.test(text) &&
      [asksForWebsite, asksForPhone, asksForTwoSteps].some((asks) => asks(text, host)),
  },
] as const satisfies NarrowerReply[];
