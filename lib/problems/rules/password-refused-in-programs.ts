import { halted } from '@/lib/problems/vocabulary/account-state';
import { any } from '@/lib/problems/vocabulary/any';
import {
  keyAskedFor,
  keySpent,
  madeForPrograms,
  notForHere,
  ownPassword,
} from '@/lib/problems/vocabulary/program-password';
import { account } from '@/lib/problems/vocabulary/things';
import { withAppPasswords } from '@/lib/problems/vocabulary/with-app-passwords';
import type { Rule } from './rule';

const noLonger = any(
  /\b(?:no longer|any ?more|not|refuses|stopped)\b|\bnicht|\bkeine?n?\b|\bn'|\bplus\b|\bno\b|\bnao\b|\bnon\b|\bniet\b|\bgeen\b|\bnie\b|(?:^| )(?:не|больше) |不再|不/,
);
const takes =
  /\baccept|\btakes?\b|\btaking\b|\ballow|\blets?\b|\brefuses\b|akzeptier|erlaub|acepta|permite|aceita|accett|consent|aanvaard|accepteer|akceptuj|принима|接受|允许|支持/;

const microsoft = /\bmicrosoft|\boffice ?365|\boutlook\.com|\bhotmail|\bexchange online|\blive\.com/;
const plainPassword = any(
  ownPassword,
  /\b(?:simple|basic|just|only)\b.{0,24}password|\buser ?names? and passwords?\b|\bpasswords? alone|\beinfache\w* passwor/,
);

/** What people and programs know of providers that no longer take from a program the password of the account. */
export const passwordInProgramRules: Rule[] = [
  {
    // the password of the website is not for mail programs, or the one that is made for them has another name
    problem: 'auth-app-password-required',
    stages: ['sign-in'],
    says: [madeForPrograms],
    together: notForHere,
    unless: /\b(?:wrong|incorrect|expired)\b|falsch|abgelaufen|microsoft|oauth|modern auth/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 5.7.8 The website password does not work for SMTP',
      '535 5.7.8 Generate a device passcode under Security',
      '535 Créez une clé pour vos logiciels de messagerie',
    ],
    keepsOut: ['535 5.7.8 Wrong password: use the service password'],
  },
  {
    problem: 'auth-basic-disabled',
    says: [],
    together: [microsoft, noLonger, takes, plainPassword],
    confidence: 'likely',
    also: ['auth-app-password-required', 'auth-bad-credentials'],
    samples: [
      'Microsoft no longer accepts plain passwords from mail clients for outlook.com',
      'Office 365 no longer allows mail clients to sign in with just a user name and password',
    ],
  },
  {
    problem: 'auth-app-password-required',
    says: [],
    together: [withAppPasswords, noLonger, takes, ownPassword],
    confidence: 'likely',
    also: ['auth-bad-credentials', 'auth-basic-disabled'],
    samples: [
      'Google no longer accepts the account password from mail programs.',
      "Google n'accepte plus le mot de passe du compte dans les logiciels de messagerie",
    ],
  },
];

/** The account itself is stopped, and its keys with it. */
const accountStopped = new RegExp(
  `(?:${account.source})\\S{0,3} (?:(?:is|was|has|been|wurde|ist|est|a|ete) ){0,2}(?:${halted.source})`,
);

/** A key in place of the password: what is asked for counts for more than what is said to be off. */
export const keysAskedFor: Rule[] = [
  {
    problem: 'auth-bad-credentials',
    stages: ['sign-in'],
    says: [keySpent],
    unless: accountStopped,
    confidence: 'likely',
    lasting: true,
    also: ['auth-app-password-required', 'auth-account-locked-or-disabled'],
    samples: ['535 5.7.8 The SMTP key of this project was revoked', '535 Revoked API key'],
    keepsOut: ['535 5.7.8 API keys are disabled: your account was suspended'],
  },
  {
    problem: 'auth-app-password-required',
    says: [new RegExp(`(?:^|[^\\d.])53[0458][ -].{0,240}?(?:${keyAskedFor.source})`)],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 Authentication failed: Basic authentication is not supported for accounts with 2FA; please use an API key',
      '535 5.7.8 API key required',
    ],
  },
];
