import type { Rule } from './rule';

/** Replies to a sign-in that give its reason behind a bare no, or without the words of a sign-in: asked only there. */
export const stagedSignInRules: Rule[] = [
  {
    problem: 'auth-blocked-by-policy',
    stages: ['sign-in'],
    says: [
      /\b(?:log-?in|sign-?in|access|auth\w*)\b.{0,40}\b(?:from|in|by) (?:this |your |an? )?(?:\S{1,60} )?(?:countr(?:y|ies)|region|location|vpn|proxy)\b/,
      /\bunusual (?:\S{1,60} )?activit|\bsuspicious\b|\bcaptcha\b|verify (?:your identity|that it(?:'s| is| was) you)/,
      /\b(?:only|not) (?:\w+ ){0,2}from (?:\w+ ){0,2}(?:network|office|ip|location|lan|intranet)\b/,
      /\b(?:accept|agree to|confirm)\b.{0,30}\b(?:eula|terms|agreement|conditions)\b/,
      /\bunauthori[sz]ed ip\b/,
    ],
    unless: /too many|attempts|sending/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: [
      '554 5.7.1 Login denied from this country',
      '535 5.7.8 Error: authentication failed: Please accept EULA first',
      '535 5.7.8 Unauthorized IP address: authorize it in your account',
    ],
  },
  {
    problem: 'server-temporary-failure',
    stages: ['sign-in'],
    says: [
      /\b(?:lost|failed|refused) (?:to|with) (?:the )?auth\w{0,30} (?:server|service|daemon|backend)\b/,
      /\bauth\w{0,30} (?:server|service|daemon|backend|database)\b.{0,30}\b(?:lost|down|un(?:available|reachable)|not (?:available|reachable|responding)|timed? ?out)\b/,
    ],
    unless: /password|credential|user ?name/,
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['535 5.7.8 Error: authentication failed: Connection lost to authentication server'],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    stages: ['sign-in'],
    says: [
      /\b(?:smtp|mail|e-?mail|submission)\b.{0,40}\b(?:turned|switched) off\b/,
      /\bsmtp(?: auth\w*)? (?:is |has been )?not (?:available|enabled|activated|allowed|included|open) (?:for|on|in) (?:this|your|the) (?:mailbox|account|user|plan|domain)\b/,
      /\bnot (?:activated|enabled|open(?:ed)?|set up) for (?:external )?smtp\b|\b(?:enable|allow|turn on)\b.{0,12}\bless secure apps\b/,
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
      '535 5.7.8 Accesso SMTP disabilitato per questa casella',
    ],
  },
  {
    problem: 'auth-account-locked-or-disabled',
    stages: ['sign-in'],
    says: [
      /\baccount (?:is |has been |was )?(?:closed|terminated|cancell?ed|deleted)\b/,
      /\b(?:without|no) (?:an? |any )?(?:active |valid |paid )?subscription\b|\b(?:subscription|contract|trial)\b.{0,16}\b(?:ended|terminated|over|cancell?ed)\b/,
      /アカウント.{0,10}(?:ロック|停止|無効|凍結)|계정.{0,8}(?:잠|정지|차단)/,
      /\b(?:account|compte|cuenta|conta)\b.{0,14}(?:bloccat|sospes|disattivat|geblokkeerd|geschorst|suspendu|bloque|bloquead|suspendid|suspens[oa])/,
      /\bkonto\b.{0,14}(?:zablokowan|zawieszon|sparrat|sperret|lukittu|\blast\b)|\bucet\b.{0,10}(?:zablokovan|uzamcen)|\bhesab.{0,26}(?:kilit|askiya)/,
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['550 Account closed', '535 5.7.8 Konto zostało zablokowane'],
  },
  {
    problem: 'auth-app-password-required',
    stages: ['sign-in'],
    says: [
      /\b(?:generate|create|make|set up) (?:an? |your )?(?:\w+ )?(?:mail|e-?mail|device|client|program) password\b/,
      /\bone-?time (?:code|password)\b.{0,30}\b(?:need|requir|must|enter)/,
      /(?:wachtwoord|\bhas[lł]o|\bhesl[oa]|\blosenord|\bpassord|\bparola|\bsifre\S{0,60}) .{0,14}(?:voor apps?|aplika|applica|uygulama|\bapp\b)/,
    ],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['535 5.7.8 Please generate a mail password in the customer area'],
  },
  {
    // the name is written in another way than this server has it
    problem: 'auth-bad-credentials',
    stages: ['sign-in'],
    says: [
      /\b(?:full|whole|complete|entire) e-?mail ?(?:address)?\b.{0,40}\b(?:user ?name|log-?in|sign-?in)\b|\buser ?name\b.{0,40}\b(?:full|whole|complete|entire) e-?mail\b/,
      /\buser ?name (?:form|format|must|should|has to|needs|cannot)\b|\bdomain\\{1,2}user/,
      /\bvollstandige e-?mail-?adresse\b|\badresse (?:e-?mail |electronique )?complete\b/,
    ],
    unless: /\btoken|locked|disabled|two-?factor|app(?:lication)?[- ]/,
    confidence: 'sure',
    samples: [
      '535 5.7.8 Please use your full e-mail address as user name',
      '535 5.7.8 Invalid user name format: use DOMAIN\\username',
      '535 5.7.8 The user name must not contain an @ sign',
    ],
  },
];
