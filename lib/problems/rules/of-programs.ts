import { any } from '@/lib/problems/vocabulary/any';
import { recipient } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

const attaching =
  /attach|anhang|koppelen|bijlage|joignant|joindre|piece jointe|adjunt|allega|anexar|zalacza|вложени|прикрепл|添付/;
/** That somebody may open a file. */
const accessToFile = any(
  /\b(?:access|zugriff\w*|toegang\w*|acces|acceso|accesso|acesso|dostep\w*) (?:to|for|auf|zu|tot|voor|op|aux?|al?|ao|do) (?:\w{1,7} )?(?:file|datei|bestand|fichier|archivo|arquivo|ficheiro|plik)/,
  /доступ\S{0,2} к (?:\S{1,7} )?файл|ファイル(?:に|への)アクセス/,
);

/** What mail programs, libraries and services for sending say of their own, before or beside a server’s reply. */
export const programRules: Rule[] = [
  {
    problem: 'local-client-problem',
    says: [
      /(?:could not|cannot|unable to) (?:access|open) (?:the )?(?:file\b|attachment)|\battach\w{0,30} .{0,24}(?:file not open|failed to upload|could not be (?:uploaded|read|opened))/,
      new RegExp(`(?:${attaching.source}).{0,90}(?:${accessToFile.source})`),
      /fifth parameter is disabled|cannot initiali[sz]e the sasl|client certificate (?:could not|cannot) be (?:accessed|read|loaded|found)/,
      /connection to (?:the )?microsoft exchange(?: server)? is unavailable|no default mail client|program is trying to (?:send|access) (?:an? )?(?:e-?mail|address)|no offline address book/,
    ],
    confidence: 'likely',
    also: ['unknown'],
    samples: [
      'Could not access file: /srv/invoice.pdf',
      'There was an error attaching invoice.pdf. Check you have access to the file.',
      'Fehler beim Anhängen von Angebot.docx. Prüfen Sie die Zugriffsrechte auf diese Datei.',
      'mail(): Policy restriction in effect. The fifth parameter is disabled on this system',
      'The name could not be resolved. The connection to the Microsoft Exchange Server is unavailable.',
    ],
  },
  {
    problem: 'sender-not-allowed',
    says: [
      /\bno (?:from|sender|return)[- ]?(?:e-?mail )?(?:address )?(?:was |is |has been )?(?:given|set|specified|configured|provided|defined)\b|no account with a sending identity/,
      /\b(?:from|sender) address (?:may|must|can) ?not be (?:blank|empty)|\bsender\b.{0,40}\brequired to send\b/,
      /account is not available in bridge|failing address in "?(?:sender|from|return-path|reply-to):?"? header|mail from account does not|restricted to sending domain/,
    ],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      'No from address given',
      'A sender (Return-Path, Sender or From) required to send a message',
      'rejected after DATA: failing address in "Sender:" header is: @example.net',
    ],
  },
  {
    problem: 'recipient-rejected',
    says: [
      any(
        /(?:one or more|some|following)(?: \w+)? addresses (?:were |was )?(?:not accepted|rejected|refused)/,
        /following rejected addresses|at least one valid recipient/,
        /recipient (?:e-?mail )?address (?:is )?(?:required|missing)/,
        /\b(?:to|recipients?|rcpt|destinations?)(?: \w+){0,3} (?:may|must|can) ?not be (?:blank|empty|nil|null|none)\b/,
        /\bno (?:recipients?|destinations?)(?: e-?mail)?(?: address\w*)? (?:(?:was|were|are|is|have been|has been) )?(?:given|defined|specified|set|provided|found|selected)\b|\brecipients?(?: \w+)? (?:is|are|was|were) (?:empty|blank)\b/,
        /\bmust have (?:an? |at least one )?["']?(?:to\b|recipient)/,
        /not (?:appear to )?have an? valid e-?mail address/,
      ),
      /\binvalid (?:to|rcpt) (?:parameter|address)|non-ascii characters .{0,40}local[- ]part/,
    ],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      'Message not sent; one or more addresses were not accepted.',
      'Recipient address required',
      'ArgumentError: SMTP To address may not be blank: []',
      'Could not send the alert: the recipient list is empty',
      'An email must have a "To", "Cc", or "Bcc" header.',
      'There are non-ASCII characters in the local part of the recipient address ä@example.com and your server does not support SMTPUTF8. Please change this address and try again.',
    ],
  },
  {
    // nobody is written down whom it is for
    problem: 'recipient-rejected',
    says: [],
    together: [
      recipient,
      /\bempty\b|\bblank\b|\bleer\b|\bvides?\b|\bvaci[ao]s?\b|\bvazi[ao]s?\b|\bvuot[aoi]\b|\bleeg\b|\bpust[ayeo]\b|\btom[at]?\b|(?:^| )пуст|为空|為空|空です|未設定|비어/,
    ],
    unless: /\b[45]\d\d\b|mailbox|postfach|boite|buzon|\bquota|邮箱/,
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['Die Liste der Empfänger ist leer, Nachricht nicht gesendet', '收件人为空,无法发送邮件'],
    keepsOut: ['550 5.1.1 empty recipient'],
  },
  {
    // the name that Python gives a refusal whose words are not told
    problem: 'recipient-rejected',
    says: [/\bsmtprecipientsrefused\b/],
    unless: /\b[45]\d\d\b/,
    confidence: 'likely',
    also: ['relay-denied', 'sender-not-allowed'],
    samples: ['smtplib.SMTPRecipientsRefused: {}'],
    keepsOut: ['smtplib.SMTPRecipientsRefused: (554, "5.7.1 Helo command rejected")'],
  },
  {
    problem: 'sender-not-allowed',
    says: [/\bsmtpsenderrefused\b/],
    unless: /\b[45]\d\d\b|time-?out|timed out/,
    confidence: 'likely',
    also: ['auth-required', 'relay-denied'],
    samples: ['aiosmtplib.errors.SMTPSenderRefused'],
    keepsOut: ['smtplib.SMTPSenderRefused: (530, b"5.7.0 Authentication Required")'],
  },
  {
    problem: 'auth-bad-credentials',
    says: [
      /signaturedoesnotmatch|invalidclienttokenid|request signature we calculated does not match/,
      /auth\w{0,30} (?:with|at|to) (?:the |your )?(?:\S{1,60} ){1,3}(?:has )?failed\b|unable to log ?on to the server|\bno password (?:is |was )?provided for\b/,
    ],
    confidence: 'likely',
    general: true,
    also: ['auth-app-password-required'],
    samples: [
      'The request signature we calculated does not match the signature you provided.',
      'Authentication with the destination has failed. Check settings.',
    ],
  },
  {
    problem: 'oauth-token-invalid',
    says: [
      /expected oauth ?2? access token|\bdeleted_client\b|insufficient authentication scopes|access_token_scope_insufficient|\bgmail\b.{0,300}\binsufficient ?permission|\binsufficient ?permission.{0,300}\bgmail\b/,
    ],
    confidence: 'likely',
    also: ['auth-blocked-by-policy'],
    samples: ['Expected OAuth 2 access token, login cookie or other valid authentication credential.'],
  },
  {
    problem: 'account-sending-blocked',
    says: [
      /\bmail service for (?:this|your) domain is (?:turned|switched) off|sending is not enabled for (?:this|your) account|account sending (?:is |was )?paused|account (?:was |has been )?shut down\b|account is (?:\w+ )?under review/,
    ],
    confidence: 'likely',
    also: ['auth-account-locked-or-disabled'],
    samples: ['Sending is not enabled for this account.', 'your account is temporarily under review'],
  },
  {
    problem: 'server-closed-connection',
    says: [
      /\bsmtp (?:session|connection) failed: (?:read|write) error/,
      // a library that goes on where the line is gone
      /(?<!\b(?:you are|i am|we are|computer is|pc is|phone is) )\bnot connected to (?:an? |the )?(?:smtp |mail |e-?mail )?server\b/,
      /\bread(?:ing)? (?:of )?(?:the )?(?:incoming|input) data (?:has )?failed\b|\b(?:failed|could not|unable) (?:to )?read (?:the )?incoming data\b/,
    ],
    confidence: 'likely',
    also: ['connect-timeout'],
    samples: [
      'SMTP session failed: read error',
      'sending QUIT: not connected to SMTP server',
      'EHLO sent. Reading incoming data failed!',
    ],
  },
  {
    problem: 'connect-timeout',
    says: [
      /\bno (?:internet|network) (?:connection|access)\b|execution expired|server \S{1,80} cannot be contacted/,
    ],
    confidence: 'likely',
    also: ['network-blocked', 'connect-refused'],
    samples: ['No internet connection, login failed.', 'Net::OpenTimeout: execution expired'],
  },
  {
    problem: 'connect-refused',
    says: [
      /(?:unable|cannot|could not|failed) (?:to )?(?:establish (?:an? )?(?:smtp )?connection|open (?:an? |the )?(?:connection|socket))\b|could not open (?:the )?(?:smtp )?port\b|is not available on (?:port )?\d{2,4}\b/,
    ],
    unless: /timed? ?-?out|refused|\beof\b|database|\blookup\b|resol/,
    confidence: 'unsure',
    also: ['connect-timeout', 'network-blocked'],
    samples: [
      'unable to establish SMTP connection to mail.example.com port 465',
      'unable to open a socket to the SMTP server',
    ],
    keepsOut: ['Unable to establish SMTP connection: timed out'],
  },
  {
    problem: 'dns-not-found',
    says: [/\binvalid server name\b|check (?:the )?smtp server name|'idna' codec failed/],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: ['Notification email failed: check SMTP server name!'],
  },
  {
    problem: 'cert-name-mismatch',
    says: [
      /certificate (?:owner |name |subject )?does not match|is not valid for any names|(?:server|host)(?: ?name)? does not match (?:the )?certificate/,
    ],
    confidence: 'sure',
    samples: ['certificate owner does not match hostname smtp.example.com'],
  },
  {
    problem: 'cert-untrusted',
    says: [/^\W*certificate (?:error|problem)\b|certificate (?:error|problem) for\b/],
    confidence: 'likely',
    also: ['cert-name-mismatch', 'cert-expired'],
    samples: ['Certificate error for a@example.com'],
  },
  {
    problem: 'tls-too-old',
    says: [/\btls_failed\b|all (?:available )?protocols (?:for .{0,30})?(?:are )?disabled/],
    confidence: 'likely',
    also: ['cert-untrusted', 'local-client-problem'],
    samples: ['All available protocols for TLS/SSL connection disabled'],
  },
  {
    problem: 'tls-wrong-mode-plain-on-implicit-port',
    says: [/(?:enable|turn on|switch on|use) (?:protection|encryption|ssl|tls)\b.{0,24}\b465\b/],
    confidence: 'likely',
    samples: ['Server connection error (Enable protection for port 465!)'],
  },
  {
    problem: 'starttls-not-offered',
    says: [
      /^\W*(?:encrypted|secure|tls|ssl|starttls)(?: connection)? (?:is )?(?:not available|unavailable)\W*$/,
    ],
    confidence: 'likely',
    samples: ['Encrypted connection unavailable'],
  },
  {
    problem: 'auth-mechanism-unsupported',
    says: [/\bno support for (?:\S{1,60} )?auth|not (?:return|list|announce)\w{0,30} (?:any )?auth\b/],
    confidence: 'sure',
    also: ['auth-required'],
    samples: ['No support for LOGIN authentication'],
  },
];
