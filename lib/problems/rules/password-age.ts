import { any } from '@/lib/problems/vocabulary/any';
import { renewed } from '@/lib/problems/vocabulary/named-password';
import { expired } from '@/lib/problems/vocabulary/states';
import { secret } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** A passing answer to a sign-in (RFC 4954 §6) whose words ask for a new password: waiting makes none. */
export const passwordAgeRules: Rule[] = [
  {
    problem: 'auth-bad-credentials',
    says: [],
    together: [/(?:^|[^\d.])4(?:3[2-5]|54)[ -]/, secret, any(expired, renewed)],
    confidence: 'likely',
    lasting: true,
    also: ['auth-account-locked-or-disabled', 'auth-blocked-by-policy'],
    samples: ['432 4.7.12 Please reset your password on our website first', '454 密码已过期，请修改密码'],
  },
];
