import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

const numbered: Rule[] = [
  {
    problem: 'auth-bad-credentials',
    says: [/\baadsts ?(?:50056|50064|50126)\b/],
    confidence: 'sure',
    settled: true,
    samples: ['AADSTS50126: Error validating credentials due to invalid username or password.'],
  },
  {
    // the password has run out
    problem: 'auth-bad-credentials',
    says: [/\baadsts ?(?:50055|50135|50144)\b/],
    confidence: 'likely',
    settled: true,
    also: ['auth-account-locked-or-disabled'],
    samples: ['AADSTS50055: The password is expired.'],
  },
  {
    // no such account in this organisation: mistyped, or another account than the one that is meant
    problem: 'auth-bad-credentials',
    says: [/\baadsts ?(?:50014|50020|50034|51004|90072|500208)\b/],
    confidence: 'likely',
    settled: true,
    also: ['oauth-token-invalid'],
    samples: [
      'AADSTS50034: The user account {EmailHidden} does not exist in the example.com directory. To sign into this application, the account must be added to the directory.',
    ],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    says: [/\baadsts ?50057\b/],
    confidence: 'sure',
    settled: true,
    samples: ['AADSTS50057: The user account is disabled.'],
  },
  {
    // too many wrong passwords, or an address on the network that is known for them
    problem: 'auth-account-locked-or-disabled',
    says: [/\baadsts ?50053\b/],
    confidence: 'likely',
    settled: true,
    also: ['auth-too-many-attempts', 'auth-blocked-by-policy'],
    samples: [
      'AADSTS50053: The account is locked, you have tried to sign in too many times with an incorrect user ID or password.',
    ],
  },
  {
    problem: 'auth-blocked-by-policy',
    says: [
      any(
        /\baadsts ?(?:50005|5007[2469]|50097|50105|50129|50131|50158|80012)\b/,
        /\bblockedbyconditionalaccess\w*|\bsecurity policy that blocks this request\b/,
        /\baadsts ?(?:5300[0-4]|5301[01]|5300[03]\d|50021[23])\b/,
      ),
    ],
    confidence: 'sure',
    settled: true,
    samples: [
      'Sign-in was blocked by Conditional Access. AADSTS53003. 535 5.7.3 Authentication unsuccessful',
      'AADSTS50076: Due to a configuration change made by your administrator, you must use multi-factor authentication to access.',
    ],
  },
  {
    problem: 'auth-too-many-attempts',
    says: [/\baadsts ?(?:50088|50196|90055)\b/],
    confidence: 'likely',
    settled: true,
    also: ['server-temporary-failure', 'oauth-token-invalid'],
    samples: ['AADSTS90055: There are too many incoming requests.'],
  },
  {
    // Microsoft's own fault, or the company's own sign-in server is out of reach
    problem: 'server-temporary-failure',
    says: [/\baadsts ?(?:50033|50087|70012|8000[12]|80014|90006|90012|90024|90033|90090|90091)\b/],
    confidence: 'likely',
    settled: true,
    also: ['oauth-token-invalid'],
    samples: ['AADSTS90033: A transient error has occurred. Please try again.'],
  },
  {
    problem: 'oauth-token-invalid',
    says: [/\baadsts ?\d{5,7}\b/],
    confidence: 'likely',
    settled: true,
    also: ['auth-blocked-by-policy', 'auth-bad-credentials'],
    samples: ['AADSTS700082: The refresh token has expired due to inactivity.'],
  },
];

/**
 * Numbers of Microsoft's sign-in window: each has a meaning of its own, in whatever language its sentence is. None of them is
 * about a recipient. Those that are not named here leave the program without a token. checked: 2026-11
 * source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const microsoftSignInRules: Rule[] = numbered.map((rule) => ({
  ...rule,
  // a mail server’s own reason, beside a number out of a log
  unless: /\b5\.7\.(?:30|139)\b/,
  keepsOut: [
    `${rule.samples[0]} 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.`,
  ],
}));
