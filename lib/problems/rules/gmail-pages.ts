import type { Rule } from './rule';

/**
 * The word behind `?p=` in the address of the page that Gmail’s replies name: it says why where a log keeps the last line of a
 * reply alone, and its codes do not. Asked after the sentences that give a reason. checked: 2026-11, source: replies in
 * https://github.com/sisimai/set-of-emails and https://support.google.com/a/answer/3726730
 */
export const gmailPages: Rule[] = [
  {
    problem: 'auth-required',
    says: [/[?&]p=wantautherror\b/],
    confidence: 'likely',
    samples: ['530 5.5.1  https://support.google.com/mail/?p=WantAuthError a1sm1.1 - gsmtp'],
  },
  {
    problem: 'recipient-rejected',
    says: [/[?&]p=disableduser\b/],
    confidence: 'likely',
    samples: ['550 5.2.1 https://support.google.com/mail/?p=DisabledUser a1sm1.1 - gsmtp'],
  },
];
