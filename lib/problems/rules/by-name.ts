import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** A program for sending that is not installed. */
const notFound =
  /\b(?:mailx?|sendmail|mutt|msmtp|ssmtp|swaks|nullmailer)\W{1,3}(?:command )?not found\b|\b(?:mailx?|sendmail|mutt|msmtp|ssmtp)\b.{0,60}\bexit code:? 127\b/;

/** Sentences that call their cause by its name: what else their words would fit casts no doubt on them. */
export const namedRules: Rule[] = [
  {
    problem: 'content-or-spam-rejected',
    says: [
      /(?:^|[^\d.])5\d\d[ -].{0,40}\bspam (?:was |has been )?(?:detected|found)\b/,
      any(
        /(?:^|[^\d.])5\d\d[ -].{0,60}\b(?:message|e-?mail|mail|content|attachment|file)s? (?:\w+ )?(?:contains?|contained|carries|has|(?:is )?infected with) (?:an? |the )?(?:\w+ )?(?:virus|malware|trojan|worm)\b/,
        /(?:^|[^\d.])5\d\d[ -].{0,60}\b(?:nachricht|e?-?mail|anhang|datei) enthalt (?:\w+ )?(?:virus|viren|schadsoftware|malware|trojaner)\b/,
        /(?:^|[^\d.])5\d\d[ -].{0,60}\b(?:message|courriel|piece jointe|mensaje|correo|adjunto|messaggio|allegato|mensagem|anexo) (?:contient|contiene|contem) (?:un |um )?(?:virus|malware|logiciel malveillant|software malicioso)\b/,
      ),
    ],
    unless:
      /\bip\b|\b(?:host|server|network|sender|account|user|sending)\b|listed|\brbl\b|dnsbl|\bspf\b|dkim|dmarc|reputation/,
    confidence: 'sure',
    settled: true,
    samples: ['550 5.7.1 Spam detected, rejected', '552 5.7.0 Your message contains a virus'],
    keepsOut: ['550 5.7.1 Spam detected from your network: listed by a dnsbl'],
  },
  {
    problem: 'greylisted',
    says: [/(?:^|[^\d.])4\d\d[ -].{0,160}\bgr[ea]y-?list(?:ed|ing)\b/],
    unless: /log-?in|auth\w{0,30} fail|rate|too many|quota|volume|blocked using|\bdns\b|look-?up/,
    confidence: 'sure',
    settled: true,
    samples: [
      '450 4.2.0 <b@example.com>: Recipient address rejected: Greylisted, see http://postgrey.example/',
    ],
    keepsOut: ['450 4.7.1 Greylisted: too many connections'],
  },
  {
    problem: 'account-sending-blocked',
    says: [
      /(?:^|[^\d.])5\d\d[ -].{0,40}\b(?:e-?mail|mail) outgoing blocked\b/,
      /(?:^|[^\d.])5\d\d[ -].{0,60}\bsending (?:is |was |has been )?(?:suspended|paused|disabled|blocked|stopped) (?:for|on) (?:this|your|the) (?:account|user|mailbox)\b/,
      /(?:^|[^\d.])5\d\d[ -].{0,60}\bversand (?:fur|uber|von) (?:dieses|ihr|das|diesem|ihrem) (?:konto|postfach) (?:ist |wurde )?(?:gesperrt|gestoppt|ausgesetzt)/,
    ],
    unless: /\blimit|quota|too many|per (?:hour|day)|exceed|uberschritten/,
    confidence: 'sure',
    settled: true,
    samples: [
      '554 5.1.8 Email Outgoing Blocked',
      '550 5.7.1 Sending is suspended for your account',
      '550 5.7.1 Der Versand über dieses Konto wurde gestoppt',
    ],
    keepsOut: ['550 5.7.1 Sending is paused for this account: too many messages'],
  },
  {
    problem: 'auth-blocked-by-policy',
    says: [/\bwebloginrequired\b/],
    confidence: 'sure',
    settled: true,
    samples: [
      '534-5.7.9 Please log in with your web browser. https://support.google.com/mail/?p=WebLoginRequired',
    ],
  },
  {
    problem: 'ip-blocklisted',
    says: [
      /(?:^|[^\d.])5\d\d[ -].{0,40}\bip-?(?:adresse|address)\b.{0,40}\bauf (?:einer|der|unserer) (?:sperrliste|blockliste|blacklist|schwarzen liste)\b/,
      /(?:^|[^\d.])5\d\d[ -].{0,40}\b(?:adresse ip|direccion ip|indirizzo ip|endereco ip)\b.{0,30}\b(?:sur|en|in|em|na|numa|nella) (?:une |la |notre |una |nuestra |uma )?(?:liste noire|lista (?:negra|nera)|blacklist)\b/,
    ],
    confidence: 'sure',
    settled: true,
    samples: [
      '554 5.7.1 Ihre IP-Adresse steht auf einer Sperrliste',
      '554 5.7.1 Su dirección IP está en una lista negra',
    ],
  },
  {
    problem: 'sender-not-allowed',
    says: [
      /(?:^|[^\d.])5\d\d[ -].{0,60}\b(?:absender(?:adresse)?|expediteur|remitente|remetente|mittente|afzender) (?:stimmt nicht mit|passt nicht zu|ne correspond pas|no (?:coincide|se corresponde|corresponde)|nao (?:coincide|corresponde)|non (?:corrisponde|coincide)|komt niet overeen met)\b.{0,40}\b(?:angemeldet\w*|benutzer\w*|konto|utilisateur|compte|usuario|cuenta|utilizador|conta|utente|account|gebruiker)\b/,
    ],
    confidence: 'sure',
    settled: true,
    samples: ["553 5.7.1 Il mittente non corrisponde all'utente autenticato"],
  },
  {
    problem: 'sender-not-allowed',
    says: [
      /(?:^|[^\d.])5\d\d[ -].{0,40}\bsender (?:e-?mail )?(?:address )?(?:is |was )?unauthori[sz]ed\b/,
      /\bsender (?:address )?(?:rejected|refused|denied): (?:please )?(?:see|visit|read|refer to)\b/,
    ],
    unless: /\b(?:spf|dkim|dmarc)\b|\bip\b/,
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: [
      '554 5.7.1 The sender address is unauthorized',
      '550 5.7.1 Sender address rejected: please read our spam policy at https://example.com/policy',
    ],
    keepsOut: ['550 5.7.1 Sender address unauthorized by SPF'],
  },
  {
    // it does not say whom it refuses, and asks to come again
    problem: 'server-temporary-failure',
    says: [/(?:^|[^\d.])4\d\d\b.{0,120}\bservice refuse\w{0,2}\b.{0,60}\b(?:plus tard|later)\b/],
    confidence: 'likely',
    also: ['ip-blocklisted', 'too-many-connections'],
    samples: [
      '421 smtp.example.com Service refuse. Veuillez essayer plus tard. service refused, please try later.',
    ],
  },
  {
    // what Cyrus SASL cannot find for a way that the server has offered itself
    problem: 'auth-mechanism-unsupported',
    says: [/(?:^|[^\d.])[45]35[ -].{0,60}\bauth\w* fail\w*: no mechanism available/],
    confidence: 'likely',
    also: ['server-temporary-failure', 'auth-bad-credentials'],
    samples: ['535 5.7.8 Error: authentication failed: no mechanism available'],
  },
  {
    // the line was there, and the server said nothing on it
    problem: 'server-closed-connection',
    says: [/\bfailed to (?:receive|get|read) (?:the |an? )?(?:smtp )?(?:greeting|banner|welcome)\b/],
    unless: /time-?d? ?out|\bhttps?\b|\bpop3?\b|\bimap\b/,
    confidence: 'likely',
    also: ['connect-timeout', 'tls-wrong-mode-plain-on-implicit-port'],
    samples: ['Notification not sent: failed to read the SMTP greeting of mail.example.com'],
    keepsOut: ['Failed to receive SMTP banner: connection timed out'],
  },
  {
    // PHP: the system lets this program open no connection, as SELinux or a rule of the hoster may
    problem: 'network-blocked',
    says: [/\bunable to connect to \S{1,80} \(permission denied\)/],
    confidence: 'likely',
    also: ['local-client-problem', 'connect-refused'],
    samples: ['stream_socket_client(): unable to connect to ssl://smtp.example.com:465 (Permission denied)'],
  },
  {
    problem: 'local-client-problem',
    says: [notFound],
    confidence: 'likely',
    samples: ['/usr/local/bin/report.sh: line 9: mailx: command not found'],
  },
  {
    problem: 'sender-not-allowed',
    says: [/\bsender address must contain a domain\b/],
    confidence: 'sure',
    samples: ['501 anna: sender address must contain a domain'],
  },
  {
    problem: 'auth-bad-credentials',
    says: [/\bauthentication function returned an error\b/],
    confidence: 'likely',
    also: ['auth-mechanism-unsupported', 'auth-app-password-required'],
    samples: ['Test e-mail failed: an authentication function returned an error'],
  },
  {
    // PHPMailer, with the names left out
    problem: 'recipient-rejected',
    says: [/\bsmtp error: the following recipients failed:? ?$/],
    confidence: 'likely',
    also: ['relay-denied', 'sender-not-allowed'],
    samples: ['Mailer Error: SMTP Error: The following recipients failed:'],
  },
];
