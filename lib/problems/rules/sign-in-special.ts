import { any } from '@/lib/problems/vocabulary/any';
import { off } from '@/lib/problems/vocabulary/states';
import { account, fetching, switchedOn } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** In French, Spanish, Portuguese, Italian and German. */
const signingIn =
  /authentification|autenticacion|autenticacao|autenticazione|anmeldung|authentifizierung|conexion/;
const switchedOff = /desactiv|deshabilit|desabilit|desativ|disabilitat|disattivat|deaktiviert|abgeschaltet/;

/** It is off for one account, where the language puts that between the two. */
const smtpOfAccount = new RegExp(
  `\\bsmtp\\b[^:.;]{0,16} (?:fur|in|de|del|pour|para|per|voor|dla|для) (?:\\S{1,12} ){0,2}(?:${account.source})[^:.;]{0,24}(?:${off.source})`,
);

/**
 * Refusals of a sign-in that name their reason. Microsoft's sentences: Exchange team and SMTP AUTH pages; code 5.7.139
 * alone has eight meanings, so the sentence decides. checked: 2026-11
 * source: https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission
 */
export const signInSpecial: Rule[] = [
  {
    problem: 'server-temporary-failure',
    says: [/federated sts service/],
    confidence: 'likely',
    also: ['auth-blocked-by-policy', 'auth-bad-credentials'],
    samples: ['535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.'],
  },
  {
    // how the company’s own sign-in server is set up: it does not pass
    problem: 'auth-blocked-by-policy',
    says: [/federated sts url/],
    confidence: 'likely',
    also: ['server-temporary-failure', 'auth-bad-credentials'],
    samples: ['535 5.7.139 Authentication unsuccessful, the federated STS URL does not support HTTPS.'],
  },
  {
    problem: 'starttls-required',
    says: [
      /authenticate (?:via|over|using) (?:ssl|tls)|must issue (?:an? )?starttls|starttls (?:command )?(?:is )?required (?:to send|first|before)/,
    ],
    confidence: 'sure',
    also: ['auth-required'],
    samples: [
      '530 5.7.0 Must issue a STARTTLS command first.',
      'Failed to send mail (from): 5.7.3 STARTTLS is required to send mail',
    ],
  },
  {
    // a list of what it may be: the switch on the website, and as often the password that is not the one for programs
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [/service is not open\b.{0,24}\b(?:password|login) /],
    confidence: 'likely',
    also: ['auth-app-password-required', 'auth-bad-credentials', 'auth-too-many-attempts'],
    samples: [
      '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.',
    ],
  },
  {
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [
      /smtpclientauth\w{0,30} (?:is |was )?(?:disabled|deaktiviert|desactiv|desabilit|отключ|已禁用)/,
      /smtp_auth_disabled/,
      /authenticated smtp (?:is |has been |was )?(?:disabled|turned off|not enabled|switched off)/,
      /smtp[ -]auth(?:entication)? (?:is |has been |was )?(?:disabled|turned off|not enabled|switched off)(?: (?:for|on|in|by|at)\b|[.,;!]|$)|smtp ?client (?:is |was )?disabled/,
      any(
        /smtp (?:\w+ )?(?:must|has to|needs to) be (?:allowed|enabled|activated|switched on)\b.{0,40}(?:admin|console|tenant|mailbox|account)/,
        /smtp[ -]auth\w{0,30}.{0,24}(?:to be|must be|needs?|should be) (?:enabled|allowed|activated|switched on)\b.{0,60}(?:mailbox|tenant|organi[sz]ation|exchange|admin|365)/,
      ),
      /smtp(?: access| service| protocol| submission| sending)? (?:is |has been |was )?(?:disabled|turned off|not enabled|not activated|not allowed) (?:for|in|on|by) (?:your|this|the|that)/,
      /smtp (?:access|service|sending) for (?:your|this|the) (?:account|mailbox) is (?:not (?:activated|enabled)|disabled|deactivated|switched off)/,
      /does not have access rights to this service/,
      /service is not open\b|(?:pop3?|imap|smtp).{0,16}access (?:must be|is not) (?:activated|enabled|switched on)/,
      /account is not (?:enabled|allowed|authorized) (?:for|to use) smtp/,
      /关闭了?(?:pop3?|imap)?\S{0,6}smtp|smtp(?:服务|功能)?(?:未开启|未启用|没有开启|已关闭|未开通)|(?:未|没有)(?:开启|开通|启用).{0,6}smtp/,
      /(?:autentica\w+ smtp|smtp auth\w*).{0,16}(?:desactiv|deshabilitad|desativad|desabilitad|disabilitat|disattivat|wylaczon|uitgeschakeld|отключен)/,
      /(?:доступ|протокол).{0,20}smtp.{0,20}(?:отключ|запрещ|не включ)/,
      /smtp-?(?:zugang|versand|zugriff|auth).{0,30}(?:deaktiviert|nicht (?:aktiviert|freigeschaltet|erlaubt))/,
      smtpOfAccount,
      /(?:anmeldung|versand|senden|zugang|zugriff) (?:uber|per|mit|mittels) smtp\b.{0,50}(?:deaktiviert|nicht (?:aktiviert|freigeschaltet|erlaubt))/,
      /(?:pop3?|imap).{0,8}(?:and|und|\/|&|,).{0,8}smtp.{0,80}(?:disabled|(?:turned|switched) off|not (?:enabled|activated)|deaktiviert|nicht aktiviert|desactiv|disattiv|отключ|关闭)/,
    ],
    confidence: 'sure',
    samples: [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.',
      '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
      'SMTP AUTH is disabled for this mailbox',
      'SMTP AUTH must be enabled for the mailbox in the Exchange admin center',
      '535 5.7.139 Authentication unsuccessful. Visit https://aka.ms/smtp_auth_disabled for more information.',
      'Authenticated SMTP is disabled for this organization.',
      '535 SMTP access for your account is not activated',
      '535 5.7.0 SMTP service is not open',
      '535 5.7.0 account is not authorized to use smtp',
      '535 您的账号未开启SMTP服务，请登录网页邮箱开启',
      '535 5.7.139 La autenticación SMTP está deshabilitada para este buzón',
      '535 Доступ по протоколу SMTP отключён',
      '535 SMTP-Versand ist für dieses Konto deaktiviert',
      '535 Anmeldung über SMTP ist für dieses Postfach deaktiviert',
      '535 POP3 and SMTP access is disabled for your account',
      'Aus Sicherheitsgründen ist SMTP für Ihr Konto deaktiviert',
    ],
  },
  {
    // who was let in by a password asks to have access for programs switched on first
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [],
    together: [fetching, switchedOn],
    unless:
      /relay|pop3?[- ](?:before|first)|before (?:smtp|you|sending)|check (?:your |for )?(?:\w+ )?mail|\bif you have not|thunderbird|newsletter|article|conditional|authenticat\w{0,30} failed with/,
    stages: ['sign-in'],
    confidence: 'likely',
    also: ['auth-bad-credentials', 'auth-app-password-required'],
    samples: [
      '535 Authentication credentials invalid. Bitte POP3/IMAP aktivieren',
      '535 5.7.0 Zugang verweigert. POP3/IMAP-Abruf ist in den Einstellungen nicht aktiviert',
      '535 El acceso por POP/IMAP no está activado en su cuenta',
    ],
    keepsOut: ['535 5.7.8 POP3 is not activated for sending, check your mail before you send'],
  },
  {
    // RFC 4954 §6: the password has to be given to the server in another way once
    problem: 'auth-blocked-by-policy',
    says: [/password transition/],
    confidence: 'likely',
    also: ['auth-bad-credentials'],
    samples: ['432 4.7.12 A password transition is needed'],
  },
  {
    // at 163 and 126 access for mail programs is off, or the normal password was given in place of the client’s own
    problem: 'auth-smtp-disabled-tenant-or-mailbox',
    says: [/user has no permission/],
    confidence: 'likely',
    also: ['auth-app-password-required', 'auth-bad-credentials'],
    samples: ['AuthenticationFailedException: 550 User has no permission'],
  },
  {
    problem: 'auth-basic-disabled',
    says: [
      /basic auth(?:entication)? (?:is |has been |was )?(?:disabled|turned off|retired|deprecated|not supported|not allowed|blocked|no longer)/,
      // Gmail has the same code for a failed DKIM signature
      /\b5\.7\.30\b(?!.{0,200}\b(?:dkim|dmarc|spf)\b)/,
      /(?:禁用|停用|отключ\S{0,60}|desactiv\S{0,60}|deaktivier\S{0,60}).{0,24}basic auth|basic auth\w{0,30}.{0,40}(?:禁用|停用|关闭|不再|отключ|desactiv|deaktivier|abgeschaltet|deshabilit|desabilit)/,
      /(?:disable[ds]?|disabling|removed?|dropped|blocks?|blocked|turned off|switched off|shut off|retired|stopped|ended) (?:\w+ ){0,2}basic auth/,
      /(?:legacy|plain password|password) (?:authentication|sign-?in|log-?in) (?:is |has been |was )?(?:disabled|turned off|retired|deprecated|not supported|blocked|no longer)/,
      /modern (?:auth\w*|sign-?in|log-?in) (?:is )?(?:needed|required|only)|(?:only|requires?|must use|please use|need to use|switch to) (?:supports? |the use of )?(?:oauth|modern auth|xoauth)/,
      new RegExp(
        `(?:${signingIn.source}) (?:par|por|tramite|con|mit|per) (?:le |la |el |il )?(?:mot de passe|contrasena|senha|password|kennwort|passwort).{0,24}(?:${switchedOff.source})`,
      ),
      /(?:erfordert|exige|requiert|requiere|requer|richiede|vereist|wymaga|требует|要求)\b.{0,40}\boauth|\boauth.{0,30}(?:erforderlich|requis|requerid|richiest|vereist|wymagan|требуется|必要)/,
      // Google, on sign-ins that ask for nothing but a password
      /\bless secure sign-?in\b|weniger sichere (?:anmelde|apps)|connexion moins securise|inicio de sesion menos segur|acces\w{1,2} meno sicur|login menos segur/,
      /\b(?:using|with) only (?:your |a )?user ?name and (?:your )?password|(?:nutzer|benutzer)name\w{0,2} und passwort ausreich|uniquement (?:votre |un )?nom d'utilisateur et (?:votre |un )?mot de passe|solo (?:tu |su |con )?(?:nombre de usuario|nome utente) (?:y|e) (?:la )?(?:contrasena|password)/,
      /less secure apps? .{0,40}(?:no longer|not (?:allowed|supported)|disabled|blocked|(?:turned|switched) off)/,
      /(?:basis|standard|einfache )-?(?:authentifizierung|auth).{0,40}(?:deaktiviert|abgeschaltet|nicht (?:mehr )?unterstutzt)/,
      /authentification de base.{0,20}(?:desactivee|n'est pas prise en charge)/,
      /autenticacion basica.{0,20}(?:deshabilitad|desactivad|no (?:es compatible|se admite))/,
      /autenticacao basica.{0,20}(?:desabilitad|desativad|nao)/,
    ],
    confidence: 'sure',
    samples: [
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled.',
      '550 5.7.30 Basic authentication is not supported',
      '微软已经禁用了 basic authentication，无法登录',
      'A policy of your organization disables basic authentication, the mail account is not signed in',
      'Microsoft has disabled basic authentication for this account',
      '535 Legacy authentication is disabled. Use OAuth.',
      'Google requires OAuth. Ask whoever runs the program to set it up.',
      '535 Authentification par mot de passe désactivée',
      'Microsoft erfordert OAuth-Authentifizierung.',
      'Less secure apps are no longer supported by Google',
      '535 5.7.139 Authentifizierung nicht erfolgreich, die Basisauthentifizierung ist deaktiviert.',
      "535 5.7.139 Échec de l'authentification, l'authentification de base est désactivée.",
      '535 5.7.139 La autenticación básica está deshabilitada.',
      'A autenticação básica está desabilitada. Use OAuth para entrar. 535 5.7.139',
      'You may lose access to apps that are using less secure sign-in technology',
      'Apps which ask you to sign in using only your username and password are no longer supported',
    ],
  },
  {
    problem: 'auth-bad-credentials',
    says: [/user credentials were incorrect/],
    confidence: 'sure',
    also: ['auth-basic-disabled'],
    samples: ['535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.'],
  },
  {
    problem: 'auth-blocked-by-policy',
    says: [
      /did not meet the criteria to be authenticated/,
      /nao atendeu aos criterios|no cumpl\w+ (?:con )?los criterios|entsprach nicht den kriterien|ne (?:remplit|repond|satisfait) pas (?:aux|les) criteres/,
      /secur(?:e|ity) defaults(?!.{0,200}\bisp\b.{0,24}(?:filter|block))/,
      /conditional access/,
      /(?:log|sign) ?in (?:via|with|through|using|on) (?:your |the |a )?(?:web|browser)/,
      /\bto (?:continue|resume|keep|go on) (?:sending|to send)\b.{0,40}\b(?:sign|log) ?in\b|webloginrequired|web login required/,
      /\b5\.7\.14\b/,
      /(?:access|log-?in|sign-?in) from (?:abroad|outside|foreign|an?other|other)\b.{0,40}(?:block|den(?:y|ied)|not (?:allowed|permitted)|restrict|disabl|forbid)/,
      /access.{0,40}(?:from|by).{0,30}(?:country|location|region).{0,20}(?:not (?:allowed|permitted)|blocked|denied|restricted)/,
      /(?:log-?in|sign-?in|\bauth\w*).{0,40}(?:from|by).{0,30}(?:country|location|region|network|ip(?: address)?).{0,20}(?:not (?:allowed|permitted)|blocked|denied|restricted|forbidden|prohibited)/,
      /must (?:use|complete|pass|set up|register for) (?:\w+ )?multi-?factor|multi-?factor auth\w{0,30} (?:is )?(?:required|needed|enforced)/,
      /(?:country|location|region).{0,30}(?:not (?:allowed|permitted)|blocked|restricted).{0,30}(?:log-?in|sign-?in|auth)/,
      /(?:blocked|denied|prevented|rejected) by (?:an? |your |the )?(?:\w+ ){0,2}(?:access|sign-?in|log-?in|authentication|security) polic/,
      /(?:\bip\b|network|location|country).{0,30}not (?:allowed|permitted) to (?:log|sign)|\b525\b.{0,12}unauthori[sz]ed ip|authori[sz]ed_ips/,
      any(
        /\b(?:log-?in|sign-?in|log-?on|auth\w*)\b.{0,16}(?:denied|refused|blocked|rejected|prevented|not (?:allowed|permitted)).{0,40}(?:unusual|unknown|\bnew|unfamiliar|unrecogni[sz]ed|untrusted) (?:location|device|country|place|client|ip)\b/,
        /(?:suspicious|unusual)(?: activity during)? (?:log|sign)[ -]?in|verdachtig\w{1,2} anmeldeversuch|(?:tentative|intento|tentativa) de (?:connexion|inicio de sesion|login) (?:suspecte|sospechos[oa]|suspeita)/,
        /block(?:ed|s)? (?:someone from sign|(?:a |the )?sign-?in|sign-?in attempts)/,
      ),
      /(?:log|sign)-?in (?:attempt )?(?:was |has been )?(?:blocked|prevented)/,
      /(?:ip|address|country) (?:is )?not (?:in the )?(?:allow|white) ?list.{0,30}(?:log|auth|sign)/,
    ],
    unless: /\bspam\b|rejected due to|too (?:many|much|often)\b/,
    confidence: 'sure',
    also: ['auth-basic-disabled', 'auth-smtp-disabled-tenant-or-mailbox'],
    samples: [
      '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully.',
      '535 5.7.3 Authentication unsuccessful, blocked by security defaults',
      '534 5.7.14 Please log in on our website and then try again.',
      '535 Please log in via your web browser and then try again.',
      '535 5.7.139 Authentication unsuccessful, the user must use multi-factor authentication to access this resource.',
      'To continue sending messages, please sign in to your account.',
      '535 5.7.139 A solicitação não atendeu aos critérios para autenticação',
      'Sign-in was blocked by Conditional Access. 535 5.7.3 Authentication unsuccessful',
      '535 Login from abroad is not permitted, see the security settings',
      '535 5.7.1 Access from your country is blocked',
      '535 Authentication from this network is not allowed',
      '535 5.7.0 Access blocked: this location is not allowed to log in',
      '535 This country is not permitted for sign-in',
      '535 Sign-in denied by an access policy',
      '535 Login denied from an unknown location',
      '535 IP is not in the allow list for login',
    ],
    keepsOut: ['421 4.7.0 Too many wrong logins from your IP, blocked for an hour'],
  },
  {
    // Python’s sentence, which a log cuts off before its end
    problem: 'auth-mechanism-unsupported',
    says: [/\bsmtp auth extension(?: not)?$/],
    confidence: 'likely',
    also: ['starttls-required'],
    samples: ['The notice was not mailed: SMTP AUTH extension'],
  },
];
