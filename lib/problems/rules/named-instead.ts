import { any } from '@/lib/problems/vocabulary/any';
import { ofSomeoneElse, otherPort, otherServer } from '@/lib/problems/vocabulary/named-instead';
import { off } from '@/lib/problems/vocabulary/states';
import { first, stopped } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const closed = any(
  off,
  stopped,
  /closed|ended|not (?:available|offered|supported)|geschlossen|beendet|ferme|cerrad|chius|fechad/,
);

/** Refusals that name another port or server, with what is amiss with this one where they say it. */
export const namedInsteadRules: Rule[] = [
  {
    problem: 'starttls-not-offered',
    says: [],
    together: [/\bstarttls\b/, closed, otherPort],
    confidence: 'likely',
    also: ['tls-wrong-mode-plain-on-implicit-port'],
    samples: ['554 5.7.1 STARTTLS has been switched off, use port 465'],
  },
  {
    problem: 'starttls-required',
    says: [],
    together: [
      /\b(?:tls|ssl)\b|encrypt|verschlussel|chiffr|cifrad|cifrat|шифров|加密|暗号/,
      any(first, /mandatory|\bonly\b|\bnur\b/),
      otherPort,
    ],
    confidence: 'likely',
    also: ['tls-wrong-mode-plain-on-implicit-port'],
    samples: ['421 4.7.0 Encryption is required: use port 465'],
  },
  {
    problem: 'relay-denied',
    says: [otherPort, otherServer],
    unless: any(/\b(?:auth\w*|log(?:ged)? ?-?in|sign(?:ed)? ?-?in|anmeld\w*)\b|blocked using/, ofSomeoneElse),
    confidence: 'likely',
    also: ['server-temporary-failure', 'auth-required'],
    samples: [
      '554 5.7.1 Mail programs, please use port 587',
      '554 5.7.1 Bitte smtp-neu.example.com verwenden',
    ],
    keepsOut: [
      '551 5.1.6 User has moved, try mail.example.net',
      '554 Service unavailable; client host [192.0.2.1] blocked using relays.example.org',
    ],
  },
];
