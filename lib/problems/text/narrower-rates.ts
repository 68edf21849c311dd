import type { NarrowerReply } from './narrower-reply';
import { periodIn } from './period';
import { replyCode } from './reply-code';

/**
 * Limits that end at another time than an hour or a day, or that somebody else can lift, and those that name their time.
 * checked: 2026-11
 * source: https://learn.microsoft.com/exchange/mail-flow/message-rate-limits
 * and https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 */
export const narrowerRates = [
  {
    words: 'submission-rate',
    of: ['rate-or-quota-limited', 'too-many-connections', 'server-temporary-failure'],
    fits: (text) => /submission rate for this client/.test(text),
  },
  {
    words: 'organisation-limit',
    of: ['rate-or-quota-limited'],
    fits: (text) => /\b5\.7\.23[23]\b|tenant external recipient rate/.test(text),
  },
  {
    // of cPanel: mail that was turned down or put off counts
    words: 'undelivered-limit',
    of: ['rate-or-quota-limited'],
    fits: (text) => /\bdefers and failures\b/.test(text),
  },
  {
    words: 'limit-in-time',
    of: ['rate-or-quota-limited'],
    fits: (text) => replyCode.test(text) && periodIn(text) !== null,
  },
] as const satisfies NarrowerReply[];
