import { any } from '@/lib/problems/vocabulary/any';
import { keyAskedFor } from '@/lib/problems/vocabulary/program-password';
import { withAppPasswords } from '@/lib/problems/vocabulary/with-app-passwords';
import type { Rule } from './rule';

const noLonger = any(
  /\b(?:no longer|any ?more|not|refuses|stopped)\b|\bnicht|\bkeine?n?\b|\bn'|\bplus\b|\bno\b|\bnao\b|\bnon\b|\bniet\b|\bgeen\b|\bnie\b|(?:^| )(?:не|больше) |不再|不/,
);
const takes =
  /\baccept|\btakes?\b|\btaking\b|\ballow|\blets?\b|\brefuses\b|akzeptier|erlaub|acepta|permite|aceita|accett|consent|aanvaard|accepteer|akceptuj|принима|接受|允许|支持/;

const microsoft = /\bmicrosoft|\boffice ?365|\boutlook\.com|\bhotmail|\bexchange online|\blive\.com/;
/** The password with which somebody signs in himself. */
const ownPassword = any(
  /\b(?:normal|regular|plain|usual|ordinary|account|own|main|web)(?:'s)? (?:\w+ ){0,2}password|\bapple id password|\bpassword of (?:the|your) account/,
  /kontopasswor|\b(?:normale|gewohnliche|einfache)\w* (?:passwor|kennwor)|mot de passe (?:du|de (?:votre|mon)|normal|habituel|de compte)/,
  /contrasena (?:de la cuenta|normal|habitual)|password (?:dell'account|normale)|senha (?:da conta|normal)|обычн\S{1,4} парол|парол\S{0,2} от (?:аккаунта|почты)|登录密码|账号密码/,
);
const plainPassword = any(
  ownPassword,
  /\b(?:simple|basic|just|only)\b.{0,24}password|\buser ?names? and passwords?\b|\bpasswords? alone|\beinfache\w* passwor/,
);

/** What people and programs know of providers that no longer take from a program the password of the account. */
export const passwordInProgramRules: Rule[] = [
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

/** A key in place of the password: what is asked for counts for more than what is said to be off. */
export const keysAskedFor: Rule[] = [
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
