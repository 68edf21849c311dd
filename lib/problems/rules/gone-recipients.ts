import { any } from '@/lib/problems/vocabulary/any';
import { recipient } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const gone = any(
  /\b(?:deleted|deactivated)\b|\bis inactive\b|no e-?mail address|geloscht|supprim|eliminad|eliminat|usuniet|удален|已删除|已刪除|削除され/,
);

/** Recipients that are no more. A service for newsletters keeps a list of them, and its code is the web's. */
export const goneRecipients: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [
      /\brecipient (?:address )?(?:verify|verification|validation|check|look-?up)\b(?: (?:from|by|in|via|check) ?\w*){0,2} failed|\bfailed recipient (?:validation|verification)/,
    ],
    unless: /\b4\d\d[ -]|time-?out|timed out/,
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: ['554 5.7.1 recipient verify from ldap failed', '550 5.1.1 Failed recipient validation check.'],
    keepsOut: ['450 4.1.1 recipient verification failed: timed out'],
  },
  {
    problem: 'recipient-rejected',
    lasting: true,
    says: [/\brecipients?\b.{0,40}\bmarked (?:as )?inactive\b|\bfound inactive address/],
    confidence: 'sure',
    samples: [
      '422 You tried to send to a recipient that has been marked as inactive. Found inactive addresses: a@example.com.',
    ],
  },
];

/** Asked once the sentences that say it in so many words have been. */
export const goneInAnyOrder: Rule[] = [
  {
    problem: 'recipient-rejected',
    says: [],
    together: [gone, recipient],
    unless:
      /\bsender\b|your (?:account|mailbox)|\bqueue\b|\bmessages? (?:was |were )?deleted|deleted (?:the|this|your) message/,
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      'The following recipient(s) cannot be reached: a@example.com The recipient has been deleted or has no e-mail address.',
    ],
    keepsOut: ['550 The sender of this message was deleted, recipients were not told'],
  },
];
