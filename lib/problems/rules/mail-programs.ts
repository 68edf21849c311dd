import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** What is added to a mail program, and that it broke, where the program speaks another language than English. */
const extension =
  /erweiterung|\badd-?in\b|complement[oi]\b|componente aggiuntiv|module complementaire|\bdodatek|invoegtoepassing|надстройк|расширени|加载项|アドイン|拡張機能/;
const fault = /fehler|absturz|erreur|\berror|errore|\berro\b|\bblad\b|\bfout\b|ошибк|错误|エラー/;

/** A port of the visitor’s own machine, which a program opens to sign in, and another program that has it. */
const aPort = /\bports?\b|\bporta\b|\bporte\b|puerto|poort|порт|端口|ポート|포트/;
const ownMachine =
  /\blocal|lokal|\b(?:this|my|the) (?:pc|computer|machine)|\b(?:program|software|application)|auf (?:meinem|dem) (?:pc|rechner)|logiciel|programa|programm|программ|本(?:机|地)|软件|ソフト|127\.0\.0\.1/;
const taken =
  /already (?:used|uses|in use|taken|occupied)|\bin use\b|occupied|belegt|(?:schon|bereits) .{0,40}(?:benutzt|genutzt|verwendet)|\bused by\b|utilise par|usad[oa] por|usat[oa] da|gebruikt door|uzywan\w+ przez|использует|deja (?:utilise|pris|occupe)|ocupad|en uso|em uso|occupat[oa]|in uso|bezet|in gebruik|zajet|(?:^| )занят|占用|冲突|衝突|使用(?:中|され)/;

/** What stops a message inside the machine, or before a server is asked: add-ons, folders, MAPI, a program’s own window. */
export const mailProgramRules: Rule[] = [
  {
    problem: 'local-client-problem',
    says: [
      any(
        /(?:attribute|type|name|import|modulenotfound|unicodeencode|reference)error\b.{0,160}(?:smtp|mail|mime)/,
        // a yes that a program takes for a no, and what it makes addresses of
        /\bunexpected (?:server )?(?:greeting|banner)\W{1,6}220\b|\bbut got code \W{0,2}235\b|\bfailed to (?:create|parse) (?:an? )?(?:e-?mail|internet) address\b/,
        /\buninitialized constant\b|\bcall to undefined (?:function|method)\b|\bundefined method ['`]/,
        /noclassdeffounderror\b.{0,60}mail|no object dch|unsupported (?:mail )?transport|unsupportedscheme/,
        /smtp host was not specified|\bpostdrop\b|public\/pickup|process exited with|pem lib\b|pem routines/,
        /nosuchproviderexception|\baddressexception\b|missing final '?@/,
        /illegal (?:whitespace|character|semicolon) in/,
        /mail: (?:no address|missing|no angle|trailing|unclosed)/,
        /(?:e-?mail|address) .{0,60}does not comply with addr-spec/,
        /not in the form required for an e-?mail address/,
      ),
    ],
    unless: /(?:message|mail) (?:file )?too (?:big|large)/,
    confidence: 'likely',
    also: ['sender-not-allowed', 'recipient-rejected'],
    samples: ['Email "25" does not comply with addr-spec of RFC 2822.'],
    keepsOut: ['process exited with status 75: message file too big'],
  },
  {
    problem: 'local-client-problem',
    says: [/\beaddrinuse\b|address already in use/],
    together: [aPort, ownMachine, taken],
    unless: /\b[45]\d\d [45]\.\d/,
    confidence: 'likely',
    also: ['oauth-token-invalid'],
    samples: [
      'Error: listen EADDRINUSE: address already in use 127.0.0.1:443',
      'The local port 443 is already in use by another program, so the sign-in to the mail account stops',
    ],
    keepsOut: ['550 5.1.4 Address already in use by another mailbox'],
  },
  {
    // a part of the program itself does not come about
    problem: 'local-client-problem',
    says: [
      /(?:failed|unable) to (?:create|start|launch|initiali[sz]e) (?:an? |the )?(?:(?:smtp|mail|e-?mail|transport|sending) ){1,2}(?:job|process|thread|instance|object|component)\b/,
    ],
    confidence: 'likely',
    also: ['unknown'],
    samples: ['Unable to start the mail transport process.'],
  },
  {
    // one program hands a message to another (Simple MAPI), which does not take it
    problem: 'local-client-problem',
    says: [
      /\bmapi(?:_e_\w+)?\b.{0,40}(?:fail|error|log-?[io]n|session|not )|(?:fail\w*|error|unable|cannot)\b.{0,40}\bmapi\b/,
      /\b(?:general )?mail (?:system )?failure\b.{0,40}\b(?:quit|check|restart|exit|close)\b/,
    ],
    unless: /storedrv|mapiexception|\b[45]\d\d [45]\.\d/,
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'Word couldn’t send mail because of MAPI failure: "Login failure"',
      'General mail failure. Quit Microsoft Excel, restart the mail system, and try again.',
    ],
    keepsOut: ['550 5.2.0 STOREDRV.Submission.Exception: MapiExceptionLogonFailed; cannot open MAPI session'],
  },
  {
    problem: 'local-client-problem',
    says: [
      /\b(?:extension|add-?on|add-?in|plug-?in)s?\b(?: \S{0,39}[^\s.!?:;,]){0,4} (?:error|fail\w*|crash\w*|reported an? (?:error|problem)|caused an? (?:error|problem))/,
      any(
        /\b(?:folder|drafts?|outbox|sent|mail ?file|index|profile|database|account file)\b[^.;]{0,60}\b(?:is|are|be|was|seems?|appears?)(?: to be)? (?:corrupt\w*|damaged|broken|unreadable)/,
        /(?:corrupt\w*|damaged) (?:\S{1,20} )?(?:folder|drafts?|outbox|profile|index|mail ?file|database)\b/,
      ),
    ],
    together: [extension, fault, /outlook|thunderbird|\bmail|senden|envo[iy]|enviar|inviar|отправ|发送|送信/],
    unless: /\b[45]\d\d [45]\.\d|attachment|server|quota/,
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'Eine Outlook-Erweiterung verursachte einen Fehler beim Senden',
      'virtualIdentity Extension Error: try to save your email and restart!',
      'Send Later: Folder /Local Folders/Drafts may be corrupt. Please open its properties and repair it.',
    ],
    keepsOut: ['The mail database on the server is corrupt'],
  },
  {
    // the program of a Unix machine that hands mail to its own queue, before any server
    problem: 'local-client-problem',
    says: [
      /\b(?:sendmail|postdrop|postqueue|msmtp|ssmtp|nullmailer|exim\d?)\b.{0,24}\b(?:open|read|find|create|access|lock)\b.{0,60}(?:permission denied|no such file)/,
      /(?:cannot|could not|unable to|failed to) (?:start|run|find|exec\w*|launch) (?:\S{0,60}\/)?(?:sendmail|msmtp|ssmtp|mailx|exim\d?)\b/,
    ],
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'sendmail: fatal: open /etc/postfix/main.cf: Permission denied',
      's-nail: Cannot start /usr/sbin/sendmail: executable not found (adjust *mta* variable)',
    ],
  },
  {
    problem: 'local-client-problem',
    says: [
      /\b(?:not|never) (?:yet )?(?:specified|configured|set up|defined|entered|chosen|selected) (?:an? |any |the )?(?:\w+ )?(?:smtp|outgoing|sending) (?:mail )?server\b/,
      /\bno (?:smtp|outgoing|sending) (?:mail )?(?:server|host)\b.{0,16}\b(?:specified|configured|set up|defined|entered|given|selected|found in)/,
      /\b(?:smtp|outgoing(?: mail)?) (?:server|host)(?: name)? (?:is |was )?(?:not (?:specified|set|given|defined)|missing|empty)\b/,
    ],
    confidence: 'likely',
    also: ['dns-not-found', 'unknown'],
    samples: [
      'You have not specified an SMTP server in Mail Preferences.',
      'No outgoing mail server has been configured for this account.',
      'Error: SMTP server not specified',
    ],
  },
  {
    // a program that misses in its own settings what it would sign in with
    problem: 'local-client-problem',
    says: [
      /\bauth\w* requested but missing\b/,
      /\b(?:smtp|e?-?mail\w*|msmtp|account)\b[^.;]{0,80}(?:\b|_)(?:password|passwd|pass|user ?name|user|secret|credentials|api[ _-]?key)\b(?: \([a-z_ ]{1,40}\))? (?:is |are |was |were |has been )?(?:missing|not (?:set|configured|defined|found in)|empty|undefined)\b/,
      /\bno (?:smtp )?(?:password|user ?name|credentials|secret|api key) (?:was |is |has been )?(?:configured|defined)\b/,
      /\b(?:missing|undefined|unset|empty) (?:environment variable|env(?:ironment)? var|setting|config\w*)\b[^.;]{0,40}\b(?:smtp|mail)|\b(?:environment|env) (?:variable )?\S{0,40}(?:smtp|mail)\S{0,40}(?: \([a-z ]{1,40}\))? (?:is )?(?:missing|not set|undefined|unset)\b/,
      /\b(?:password|user ?name|credentials|secret)\b (?:is |are )?required but (?:none|not|no)\b/,
    ],
    unless: /(?:^|[^\d.])[45]\d\d[ -](?:#?[45]\.\d|[a-z])|\btoken\b|oauth/,
    confidence: 'likely',
    also: ['auth-required', 'auth-bad-credentials'],
    samples: [
      'ArgumentError (SMTP-AUTH requested but missing secret phrase):',
      'msmtp: account default from /etc/msmtprc: password missing',
      'Mailer error: environment variable SMTP_PASSWORD is missing',
      'smtp: username required but none configured',
      'Email transport: no username configured for smtp.example.com',
    ],
    keepsOut: ['535 5.7.8 Error: SMTP password is empty'],
  },
  {
    // Mozilla’s words for a certificate it does not take, in which the certificate is not named
    problem: 'cert-untrusted',
    says: [
      any(
        /potential security (?:threat|risk)|potenzielle sicherheitsbedrohung|mogliches sicherheitsrisiko/,
        /(?:menace|risque) .{0,20}securite.{0,12}potentiel|potentiel\w? (?:menace|risque)/,
        /(?:amenaza|riesgo) .{0,16}seguridad.{0,12}potencial|riesgo potencial/,
        /(?:minaccia|rischio) .{0,20}sicurezza.{0,12}potenzial|potenziale (?:minaccia|rischio)/,
        /potencial (?:ameaca|risco)|(?:ameaca|risco) .{0,12}seguranca.{0,12}potencial/,
        /mogelijk beveiligingsrisico|потенциальн\S{1,60} угроз|潜在的なセキュリティ|潜在的安全/,
      ),
    ],
    unless: /attachment|attached|file type|content|message was|blocked because its|\b5\d\d [ -]?5\.\d/,
    confidence: 'likely',
    also: ['cert-name-mismatch', 'cert-expired'],
    samples: [
      'Die App hat eine potenzielle Sicherheitsbedrohung erkannt und hat daher keine Verbindung zu smtp.example.com hergestellt.',
    ],
    keepsOut: ['550 5.7.1 Your message was blocked because its content presents a potential security risk'],
  },
  {
    problem: 'oauth-token-invalid',
    says: [
      /\btokens? (?:update|refresh|renewal|request|exchange|retrieval|acquisition)s? (?:has |have )?(?:failed|error|unsuccessful|was refused|was rejected)/,
      /(?:fail\w*|could not|cannot|unable|error)\b.{0,24}\b(?:renew|refresh|update|acquir|obtain|fetch|get)\w*\b.{0,16}\btokens?\b/,
    ],
    unless: /\bcsrf|captcha|\bapi token|handshake|\bparse/,
    confidence: 'likely',
    also: ['auth-blocked-by-policy'],
    samples: [
      'Token update failed. Please delete the token and obtain it again.',
      'Unable to obtain a token for the mailbox',
    ],
    keepsOut: ['CSRF token update failed'],
  },
];
