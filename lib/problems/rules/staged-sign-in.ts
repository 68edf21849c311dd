import { any } from '@/lib/problems/vocabulary/any';
import { passwordChange } from '@/lib/problems/vocabulary/named-password';
import { confirmed, phone } from '@/lib/problems/vocabulary/sign-in-notions';
import { expired } from '@/lib/problems/vocabulary/states';
import { secret } from '@/lib/problems/vocabulary/things';
import { nameForm } from '@/lib/problems/vocabulary/user-name';
import type { Rule } from './rule';

const account = /account|utente|casella|compte|utilisateur|cuenta|usuario|conta|utilizador|gebruiker/;
const stopped = any(
  /bloccat|sospes|disattivat|disabilitat|geblokkeerd|geschorst|uitgeschakeld|vergrendeld|niet actief|suspendu|bloque|bloquead/,
  /suspendid|suspens[oa]|des(?:h|activ|ativ)|deactiv|inhabilitad/,
);

/** Replies to a sign-in that give its reason behind a bare no, or without the words of a sign-in: asked only there. */
export const stagedSignInRules: Rule[] = [
  {
    problem: 'auth-too-many-attempts',
    stages: ['sign-in'],
    says: [
      /\b(?:ip|address|host)\b.{0,30}temporarily (?:blocked|banned|locked)/,
      /too many (?:auth\w*|log-?in|sign-?in) commands\b/,
      // Postfix and others count refused sign-ins among them
      /\btoo many (?:protocol |smtp )?(?:errors|failures)\b/,
      /\b(?:repeated|several|multiple|consecutive|after \d+) (?:wrong|failed|bad|incorrect|unsuccessful)\b/,
      /\b(?:sign-?ins?|log-?ins?|access|account)\b.{0,20}\b(?:frozen|paused|held|stopped|on hold)\b.{0,24}\b(?:minutes?|hours?|seconds?|a while)\b/,
    ],
    confidence: 'likely',
    also: ['auth-blocked-by-policy'],
    samples: [
      '421 4.7.0 This IP address has been temporarily blocked from sign-in',
      '450 4.7.1 Error: too many AUTH commands from 192.0.2.1',
      '421 4.7.0 mail.example.com Error: too many errors',
      '535 5.7.8 Sign-in on hold for one hour',
      '535 5.7.8 Refused after repeated wrong passwords',
    ],
  },
  {
    // whoever was let in at the door is turned away from this account
    problem: 'auth-blocked-by-policy',
    stages: ['sign-in'],
    says: [
      /\bip(?: address)?\b.{0,20}(?:not (?:allowed|permitted|authori[sz]ed|white ?listed)|not (?:in|on|within) (?:\S{1,60} ){0,2}(?:list|range|white ?list)|restricted|forbidden)/,
    ],
    confidence: 'likely',
    also: ['ip-blocklisted', 'auth-bad-credentials'],
    samples: ['535 5.7.8 Authentication Failed, IP not allowed'],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    stages: ['sign-in'],
    says: [
      /\b(?:user|account|mailbox|domain|server|service|organi[sz]ation|tenant|customer|subscription|plan)(?: \S{1,60})? (?:is |has been |was )?(?:temporarily )?(?:suspended|locked|disabled|deactivated|frozen|blocked)\b/,
      /\b(?:subscription|contract|trial|account)\b.{0,16}\bexpired\b/,
      /\blicen[sc]e\b.{0,24}(?:\bnot?\b|expired|missing|invalid|required)/,
    ],
    unless: /(?:smtp|service|protocol|password)\b.{0,30}(?:disabled|deactivated|blocked)/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '550 User suspended',
      '535 5.7.1 Your subscription has expired',
      '535 License required for mail programs',
    ],
    keepsOut: ['535 SMTP service disabled for this user', '535 The service POP is disabled'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    stages: ['sign-in'],
    says: [
      /\b(?:enable|activate|turn on|switch on|allow|permit|unlock|open) (?:\w+ ){0,2}(?:smtp|imap|pop3?|third[- ]party (?:apps?|clients?|programs?)|external (?:apps?|clients?|programs?|access))\b/,
      /\bsmtp\b[^.;]{0,24}(?:access|service|protocol|login|sign-in)[^.;]{0,12} (?:is |are |has been |was |not )(?:deactivated|disabled|switched off|turned off|enabled|activated|allowed|permitted)/,
    ],
    unless: /\bip\b|country|basic/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 5.7.0 IMAP/POP3/SMTP access is deactivated for this account',
      '535 Allow third-party apps in the settings of your mailbox',
    ],
    keepsOut: ['535 Please allow SMTP for your IP first'],
  },
  {
    problem: 'auth-blocked-by-policy',
    stages: ['sign-in'],
    says: [
      /\b(?:log-?in|sign-?in|access|auth\w*)\b.{0,40}\b(?:from|in|by) (?:this |your |an? )?(?:\S{1,60} )?(?:countr(?:y|ies)|region|location|vpn|proxy)\b/,
      /\bunusual (?:\S{1,60} )?activit|\bsuspicious\b|\bcaptcha\b|verify (?:your identity|that it(?:'s| is| was) you)/,
      /\b(?:only|not) (?:\w+ ){0,2}from (?:\w+ ){0,2}(?:network|office|ip|location|lan|intranet)\b/,
      /\b(?:accept|agree to|confirm)\b.{0,30}\b(?:eula|terms|agreement|conditions)\b/,
      /\bunauthori[sz]ed ip\b/,
      /\b(?:log|sign) ?in\b.{0,24}\b(?:web ?(?:page|site|mail)|browser|portal|customer area)\b.{0,24}\b(?:once|first|before)\b|\b(?:once|first) (?:log|sign) ?in\b.{0,24}\b(?:web ?(?:page|site|mail)|browser|portal|customer area)\b/,
      /\b(?:device|computer|program|app)\b.{0,16}\b(?:not (?:yet )?(?:trusted|approved|known|recogni[sz]ed|registered|verified)|untrusted)\b|\b(?:approve|confirm) (?:it|this|the (?:sign-?in|log-?in|device)) (?:in|on|by|with)\b/,
      /\b(?:log-?ins?|sign-?ins?|access) (?:from|through|via) (?:\S{1,60} ){1,4}(?:(?:is|are) )?(?:forbidden|prohibited|blocked|refused|denied|not (?:allowed|permitted|possible))\b/,
    ],
    together: [phone, confirmed],
    unless: /too many|attempts|sending/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 5.7.8 Error: authentication failed: Please accept EULA first',
      '535 5.7.8 Unauthorized IP address: authorize it in your account',
      '535 5.7.8 Please log in at our web page once before you use mail programs',
      '535 5.7.8 This device is not trusted yet; approve it in our app',
      '535 5.7.8 Login from Tor exit nodes is forbidden',
      '535 5.7.0 Unusual activity was found on your account. Confirm it on the web',
      '535 5.7.1 Only allowed from the office network',
      '535 5.7.8 Sign-in over this VPN or proxy: access from a proxy is suspicious',
    ],
    keepsOut: ['550 Suspicious activity: too many messages, sending paused'],
  },
  {
    problem: 'too-many-connections',
    stages: ['sign-in'],
    says: [/\b(?:concurrent|simultaneous|parallel) (?:sign-?ins?|log-?ins?|sessions?)\b/],
    confidence: 'likely',
    also: ['auth-too-many-attempts'],
    samples: ['421 4.7.0 Too many concurrent sign-ins for this user'],
  },
  {
    problem: 'auth-basic-disabled',
    stages: ['sign-in'],
    says: [
      /\bsingle sign-?on\b|\bsso\b/,
      /(?:парол|passwor|passwort|kennwort|mot de passe|contrasena|senha|hasl|wachtwoord|密码).{0,30}(?:отключ|запрещ|abgeschaltet|deaktiviert|desactiv|desativ|disabilitat|wylaczon|uitgeschakeld|禁用|停用).{0,60}\boauth/,
      /\boauth\S{0,8}\b.{0,30}(?:verwend|nutzen|erforderlich|obligatoire|requis|utilis|utiliz|richiest|vereist|wymagan|необходим|требуется)|(?:используйте|verwenden sie|nutzen sie|utilisez|utilice|utilizza|usare|gebruik|uzyj|请使用).{0,12}\boauth/,
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 Вход по паролю отключен, используйте OAuth',
      '535 5.7.8 Bitte verwenden Sie OAuth2',
      '535 5.7.8 Password login refused: this domain enforces single sign-on',
    ],
  },
  {
    // it was right once, and a new one is made where people sign in on the web
    problem: 'auth-bad-credentials',
    stages: ['sign-in'],
    says: [
      /\bpassword\b.{0,20}\b(?:expired|too old|out of date|(?:must|has to|have to|needs to|should) (?:first )?be (?:changed|reset|renewed))\b/,
      passwordChange,
      /\b(?:passwort|kennwort)\b.{0,20}\b(?:abgelaufen|geandert werden|andern)\b|\bmot de passe\b.{0,16}\b(?:expire|perime)\b/,
      /\b(?:contrasena|senha|password)\b.{0,16}\b(?:caducad[oa]|expirad[oa]|expirou|scadut[oa])\b|парол\S{0,6} (?:истек|устарел|просрочен)|密码.{0,4}过期/,
    ],
    together: [secret, expired],
    unless:
      /\b(?:wrong|incorrect|invalid)\b|locked|suspended|suspicious|\btoken|certificat|zertifikat|session|unusual|\bapp(?:lication)?[- ]|too many|attempts/,
    confidence: 'likely',
    // waiting makes no new one, and 432 is the code for that (RFC 4954 §6)
    lasting: true,
    also: ['auth-account-locked-or-disabled', 'auth-blocked-by-policy'],
    samples: [
      '535 5.7.8 Bitte ändern Sie Ihr Passwort im Kundencenter',
      '535 5.7.8 Your password has expired, please change it in webmail',
      '535 5.7.1 The password must be changed before the first sign-in',
      '535 5.7.8 Ihr Passwort ist abgelaufen',
      '535 Uw wachtwoord is verlopen',
      '535 5.7.8 You must change your password',
      '535 Su contraseña ha caducado: contraseña caducada',
    ],
    keepsOut: ['535 Your session has expired, sign in with your password again'],
  },
  {
    problem: 'server-temporary-failure',
    stages: ['sign-in'],
    says: [
      /\b(?:lost|failed|refused) (?:to|with) (?:the )?auth\w{0,30} (?:server|service|daemon|backend)\b/,
      /\b(?:error|failure|problem) (?:in|while|during|when|with) (?:the |your )?(?:processing|request)\b.{0,40}\b(?:later|again)\b/,
      /\bbeing (?:migrated|moved|upgraded)\b|\b(?:migration|maintenance) (?:is )?(?:in progress|under ?way|running)\b/,
      /\bauth\w{0,30} (?:server|service|daemon|backend|database)\b.{0,30}\b(?:lost|down|un(?:available|reachable)|not (?:available|reachable|responding)|timed? ?out)\b/,
    ],
    unless: /password|credential|user ?name/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 5.7.8 Error: authentication failed: Connection lost to authentication server',
      '535 5.7.8 Your mailbox is being migrated, please try later',
      '454 4.7.0 Authentication server lost',
      '535 5.7.0 Error while processing your request, please try again later',
    ],
    keepsOut: ['535 The database of the authentication service is down or the user name is wrong'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    stages: ['sign-in'],
    says: [
      /\b(?:smtp|mail|e-?mail|submission)\b.{0,40}\b(?:turned|switched) off\b/,
      /\bsmtp(?: auth\w*)? (?:is |has been )?not (?:available|enabled|activated|allowed|included|open) (?:for|on|in) (?:this|your|the) (?:mailbox|account|user|plan|domain)\b/,
      /\bnot (?:activated|enabled|open(?:ed)?|set up) for (?:external )?smtp\b|\b(?:enable|allow|turn on)\b.{0,12}\bless secure apps\b/,
      /\bsmtp\b.{0,30}\b(?:non|no|nao|nie|niet|nicht|pas|inte|ikke)\b.{0,12}(?:abilitat|attiv|habilitad|activad|activ[eo]|ativad|ingeschakeld|geactiveerd|aktiv|freigeschaltet|wlaczon|activee?|aktiver)/,
      /\b(?:legacy|old(?:er)?) (?:protocols?|clients?|mail programs?|apps?|access)\b.{0,24}\b(?:off|disabled|deactivated|blocked|not (?:allowed|permitted|enabled))\b/,
      /\bwebmail[- ]only\b|\b(?:pop3?|imap|smtp)\b.{0,40}\bunlock/,
      /\b(?:mail|external|third[- ]party) (?:mail )?(?:programs?|clients?|apps?)\b.{0,30}\b(?:blocked|forbidden|disabled|off|unlocked?|not (?:allowed|permitted))\b/,
      /\b(?:accesso|acces|acceso|zugang|zugriff|dostep|toegang) smtp\b.{0,20}(?:disabilitat|desactiv|deshabilit|deaktiv|gesperrt|zablokowan|uitgeschakeld)/,
    ],
    unless: /countr|basic|password/,
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled', 'auth-bad-credentials'],
    samples: [
      '535 5.7.8 Error: authentication failed: mail service for this domain is turned off',
      '550 5.7.1 SMTP AUTH is not available for this mailbox',
      '535 5.7.8 Legacy protocols are turned off for this account',
      '535 5.7.8 Accesso SMTP disabilitato per questa casella',
      '535 5.7.8 SMTP non abilitato per questo account',
      '535 Please allow less secure apps',
      '535 This mailbox is webmail-only',
      '535 Mail programs are not allowed for this mailbox',
    ],
    keepsOut: ['535 Basic auth for SMTP is turned off'],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    stages: ['sign-in'],
    says: [
      /\baccount (?:is |has been |was )?(?:closed|terminated|cancell?ed|deleted)\b/,
      /\b(?:user|account|mailbox|domain|organi[sz]ation|tenant|customer)\b (?:is |has been |was )?(?:deprovisioned|decommissioned|archived|removed|retired|not (?:yet )?(?:activated|active|confirmed|verified|set up|provisioned))\b/,
      /\b(?:without|no) (?:an? |any )?(?:active |valid |paid )?subscription\b|\b(?:subscription|contract|trial)\b.{0,16}\b(?:ended|terminated|over|cancell?ed)\b/,
      /アカウント.{0,10}(?:ロック|停止|無効|凍結)|계정.{0,8}(?:잠|정지|차단)/,
      new RegExp(`\\b(?:${account.source})\\b.{0,14}(?:${stopped.source})`),
      /\b(?:benutzer|konto|postfach)\w{0,6}\b.{0,14}(?:gesperrt|deaktiviert|stillgelegt)/,
      /\b(?:konto|uzytkownik)\b.{0,14}(?:zablokowan|zawieszon|wylaczon|nieaktywn|nie jest aktywn|sparrat|sperret|lukittu|\blast\b)|\bucet\b.{0,10}(?:zablokovan|uzamcen)|\bhesab.{0,26}(?:kilit|askiya)/,
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '550 Account closed',
      '535 5.7.8 Account not yet activated',
      '535 5.7.8 Konto zostało zablokowane',
      '535 5.7.8 Autenticazione fallita: utente disabilitato',
      '535 No active subscription',
      '535 アカウントがロックされています',
      '535 Postfach stillgelegt',
    ],
  },
  {
    problem: 'auth-app-password-required',
    stages: ['sign-in'],
    says: [
      /\b(?:generate|create|make|set up) (?:an? |your )?(?:\w+ )?(?:mail|e-?mail|device|client|program) password\b/,
      /\b(?:two-?(?:factor|step)|2fa|mfa)\b.{0,60}\b(?:generated|separate|special|extra) (?:key|code|password)\b/,
      /\bone-?time (?:code|password)\b.{0,30}\b(?:need|requir|must|enter)/,
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '535 5.7.8 Please generate a mail password in the customer area',
      '535 5.7.8 With two-factor on, use SMTP with a generated key',
      '535 A one-time code is required',
    ],
  },
  {
    // the name is written in another way than this server has it
    problem: 'auth-bad-credentials',
    stages: ['sign-in'],
    says: [nameForm],
    unless: /\btoken|locked|disabled|two-?factor|app(?:lication)?[- ]/,
    confidence: 'sure',
    samples: [
      '535 5.7.8 Please use your full e-mail address as user name',
      '535 5.7.8 Invalid user name format: use DOMAIN\\username',
      '535 5.7.8 The user name must not contain an @ sign',
      '535 Bitte die vollständige E-Mail-Adresse als Benutzernamen verwenden',
    ],
    keepsOut: ['535 Please use the full e-mail as user name, the token is refused'],
  },
];
