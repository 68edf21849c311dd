import { halted } from '@/lib/problems/vocabulary/account-state';
import { any } from '@/lib/problems/vocabulary/any';
import { temporary } from '@/lib/problems/vocabulary/dialog-things';
import { logins, perTime } from '@/lib/problems/vocabulary/sign-in-notions';
import { limit, reached } from '@/lib/problems/vocabulary/states';
import { forbidden, messages, over, tooMany, tries } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** How often somebody tried who is kept out for a while: words for it beside `tries`. */
const failures = any(
  tries,
  /\b(?:failures|echecs|fallos|falhas|errori)\b|\bfehl(?:versuch|anmeld|login)|\b(?:failed|wrong|fehlgeschlagene\w?) (?:log|sign|anmeld|pass|kennw)|\bprob(?:y|ach)\b/,
);

/** For so long, as it is said of who is kept out. */
const forSoLong =
  /\b(?:for|fur|pendant|durante|per|voor|na|for the next) (?:\d{1,5}|an?|one|eine|une|un|una) ?(?:h|m|s|st|u|o|g)\w{0,8}\b|(?:^| )на \d{1,4} (?:мин|час)/;
/** What somebody typed was wrong more than once. */
const wrongOnes = any(
  /\b(?:failed|wrong|incorrect|invalid|bad|unsuccessful) (?:log-?ins|sign-?ins|passwords|auth\w*s|attempts)\b|\b(?:log-?in|sign-?in|auth\w*|password) failures\b/,
  /\bfehlgeschlagene\w? (?:anmeldungen|logins)|\b(?:fehlversuche|fehlanmeldungen|fehllogins)|\bfalsche\w? passworter/,
  /\bechecs (?:de |d')(?:connexion|auth)|tentatives (?:echouees|infructueuses)|\bintentos fallidos|\btentativas (?:falhadas|malsucedidas)|\b(?:tentativi|accessi) falliti|mislukte (?:inlog)?pogingen|nieudan\w+ prob|неудачн\S{2} (?:попыт|вход)|登录失败/,
);

/** An account that was stopped for what somebody tried is open again later. */
export const pausedForTries: Rule[] = [
  {
    problem: 'auth-too-many-attempts',
    says: [],
    together: [
      any(temporary, forSoLong),
      any(halted, forbidden, /\block|\bbanned|verrouill|vergrendeld|锁定|鎖定|ロック|잠/),
      any(failures, wrongOnes),
    ],
    unless: any(
      tooMany,
      /\bwill be\b|\bports?\b|deliver|zustell|recipient|\bsen[dt]|\b(?:left|remain\w*|noch|restant\w*)\b/,
    ),
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'auth-bad-credentials'],
    samples: [
      '535 5.7.0 Votre compte est temporairement bloqué suite à plusieurs échecs de connexion',
      '535 Cuenta bloqueada temporalmente por varios intentos fallidos',
    ],
    keepsOut: [
      '535 Wrong password: your account will be temporarily blocked after two more attempts',
      '535 登录失败次数过多，账号已被临时限制，请稍后再试',
    ],
  },
];

/** How many sign-ins there may be in a time, which is no limit of what is sent. */
export const loginLimits: Rule[] = [
  {
    problem: 'auth-too-many-attempts',
    says: [],
    together: [logins, any(perTime, limit, reached, over, tooMany)],
    unless: any(
      messages,
      /\bsen[dt]|\bmail ?box|storage|concurrent|simultan|parallel|\bsessions?\b|\bleft\b|remain|\bnoch\b/,
    ),
    confidence: 'likely',
    also: ['rate-or-quota-limited'],
    samples: [
      '450 4.7.1 Rate limit: max 5 logins per minute',
      '421 Login rate exceeded',
      '454 Höchstens 6 Anmeldungen pro Minute',
    ],
    keepsOut: ['450 4.7.1 Limit of 20 messages per hour, more logins do not help'],
  },
];
