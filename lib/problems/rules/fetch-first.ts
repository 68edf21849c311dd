import { fetchFirst } from '@/lib/problems/vocabulary/fetch-first';
import type { Rule } from './rule';

/** POP before SMTP, in more words than those of a missing sign-in. */
export const fetchFirstRules: Rule[] = [
  {
    problem: 'auth-required',
    says: [new RegExp(`(?:^|[^\\d.])5\\d\\d[ -].{0,80}?(?:${fetchFirst.source})`)],
    confidence: 'likely',
    also: ['relay-denied'],
    samples: [
      '550 5.7.1 Sending is only possible after you fetched mail (SMTP after POP)',
      '550 Bitte zuerst Mails abrufen',
    ],
  },
];
