import { anAccount, halted } from '@/lib/problems/vocabulary/account-state';
import { any } from '@/lib/problems/vocabulary/any';
import { temporary } from '@/lib/problems/vocabulary/dialog-things';
import { wayToSignIn } from '@/lib/problems/vocabulary/sign-in-notions';
import { expired, limit, off } from '@/lib/problems/vocabulary/states';
import {
  account,
  application,
  country,
  forbidden,
  recipient,
  secret,
  signingIn,
  switchedOn,
  tooMany,
  tries,
} from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const forNow = any(temporary, /일시|дочасно|тимчасов/);
const forSecurity =
  /\bsecurity\b|sicherheit|securite|seguridad|seguranca|sicurezza|veiligheid|bezpiecz|bezpecnost|guvenlik|безопасн|安全|セキュリティ|보안/;
const shut = any(
  halted,
  off,
  /\block|verrouill|vergrendeld|blokovan|锁定|鎖定|ロック|잠겼|잠금|잠긴|blockiert/,
);

/** What somebody tried who guesses. */
const wrongSecret =
  /\bbledn\w+ has[el]|verkeerde? wachtwoord|falsche[ns]? (?:passw|kennw)|mots? de passe (?:errone|incorrect)|contrasenas (?:errone|incorrect)|password (?:errat|sbagliat)|неверн\S+ парол/;

/** Refused sign-ins told by two or three words that stand in one clause, in whichever order the language puts them. */
export const signInInAnyOrder: Rule[] = [
  {
    // its owner can have it back: nothing that passes by itself
    problem: 'auth-account-locked-or-disabled',
    says: [],
    together: [account, shut, any(forNow, forSecurity)],
    unless: any(
      recipient,
      limit,
      tries,
      /(?:^|[^\d.])(?:4\d\d|5(?!3[45])\d\d)[ -]|\b[45]\.[12]\.\d|tried to reach|\bwill be\b|\bserver/,
      /\b(?:this|that|the) (?:\w+ )?account\b(?!.{0,60}\bsecurity\b)/,
      /\bports?\b|\bsen[dt]|\benvoi|\benvio|versand|\binvio|отправк|发信|发送|送信|발송|\bspam|рассыл|垃圾|スパム|oauth|basic|\bsmtp/,
    ),
    confidence: 'likely',
    also: ['server-temporary-failure', 'account-sending-blocked'],
    samples: [
      'Account temporarily disabled for security reasons',
      'Il tuo account è temporaneamente sospeso',
      '您的账户因安全原因已被暂时停用',
      '계정이 일시적으로 잠겼습니다',
    ],
    keepsOut: ['450 4.2.1 The account is temporarily disabled'],
  },
  {
    problem: 'auth-blocked-by-policy',
    stages: ['sign-in'],
    says: [],
    together: [country, forbidden],
    unless: /too many|attempts|\bspam\b/,
    confidence: 'likely',
    also: ['auth-bad-credentials', 'ip-blocklisted'],
    samples: [
      '554 5.7.1 Login denied from this country',
      '535 5.7.1 Zugriff aus diesem Land nicht erlaubt',
      '535 Connexion depuis ce pays refusée',
      '535 Вход из этой страны запрещён',
      '535 禁止从该地区登录',
    ],
    keepsOut: ['535 Login denied: too many attempts from this country'],
  },
  {
    problem: 'auth-too-many-attempts',
    says: [],
    together: [tooMany, any(tries, wrongSecret), signingIn],
    unless: /deliver|\bhops?\b|recipient|aadsts/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['421 Te veel mislukte aanmeldpogingen'],
    keepsOut: ['451 Too many attempts to deliver, sign-in at the next server failed'],
  },
  {
    // the way is one that the server has, and not for this one
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [/(?:^|[^\d.])5\d\d[ -]/, wayToSignIn, any(forbidden, off, /non autoris/), anAccount],
    unless:
      /\btls\b|\bssl\b|encrypt|verschlussel|chiffr|\bport\b|\bip\b|basic|basique|basis|oauth|modern|recipient|unknown|unsupported/,
    confidence: 'likely',
    also: ['auth-basic-disabled', 'auth-mechanism-unsupported'],
    samples: [
      '535 5.7.8 Authentication mechanism is not permitted for your account',
      '535 Anmeldeverfahren für diesen Benutzer nicht erlaubt',
      '535 AUTH PLAIN is disabled for this user',
    ],
    keepsOut: ['535 5.7.8 AUTH PLAIN is not allowed for this user without TLS'],
  },
  {
    problem: 'auth-app-password-required',
    stages: ['sign-in'],
    says: [],
    together: [secret, application],
    unless:
      /wrong|incorrect|invalid|falsch|ungultig|errone|\bmal\b|nieprawidl|bledn|onjuist|неверн|错误|microsoft|modern|basic auth|oauth|less secure/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 Użyj hasła aplikacji',
      '535 Uygulama şifresi kullanın',
      '535 Gebruik een wachtwoord voor apps',
    ],
    keepsOut: ['535 Password sign-in: use an app with modern authentication'],
  },
];

/** Asked once the sentences that say it in so many words have been. */
export const signInThingsOff: Rule[] = [
  {
    problem: 'auth-basic-disabled',
    stages: ['sign-in'],
    says: [],
    together: [/\bbasi(?:c|que|ca|co)\b|\bde base\b|\bbasis-?|базов|基本/, signingIn, off],
    confidence: 'likely',
    also: ['auth-smtp-disabled-tenant-or-mailbox'],
    samples: ["535 L'authentification basique est désactivée pour ce compte"],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    stages: ['sign-in'],
    says: [],
    together: [/\bsmtp\b/, off],
    unless: /basic|basique|basis|\boauth|parol|парол|passwor|password|\bip\b/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['535 Доступ по SMTP выключен'],
    keepsOut: ['smtp.example.com 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.'],
  },
  {
    // whoever names what to switch on says that it is off
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    stages: ['sign-in'],
    says: [],
    together: [/\bsmtp\b/, switchedOn],
    unless:
      /smtp[- ]?auth|relay|program|software|outlook|thunderbird|\bclient|\btls\b|\bssl\b|passwor|парол|passwort|kennwort/,
    confidence: 'likely',
    also: ['auth-bad-credentials', 'auth-app-password-required'],
    samples: [
      '535 5.7.8 Sie müssen in Ihrem Kundencenter erst SMTP aktivieren',
      '535 Debe activar SMTP en la configuración de su cuenta',
    ],
    keepsOut: ['535 Bitte SMTP-Auth im Programm aktivieren'],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    stages: ['sign-in'],
    says: [],
    together: [account, expired],
    unless: new RegExp(`${secret.source}|\\btoken|\\bjeton|certific|zertifikat|session`),
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['535 Twoje konto wygasło', '535 Il suo account è scaduto'],
    keepsOut: ['535 Le certificat du compte est expiré'],
  },
];
