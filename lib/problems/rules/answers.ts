import type { Rule } from './rule';

/** Another kind of server answered: its first words say so. */
export const answerRules: Rule[] = [
  {
    problem: 'not-smtp-server',
    says: [
      /(?:greeting|banner|220|welcome|smtp|handshake).{0,80}(?:\bhttp\/[12]|ssh-[12]|\* ok\b|\+ok\b|<html|<!doctype|imap4|\bpop3\b.{0,12}ready|\bftp\b)/,
      /(?:received|got|response|reply|answer\w*)\W.{0,24}(?:http\/[12]\.|ssh-2|\* ok\b|\+ok\b)/,
      /(?:cannot|could not|unable to|failed to) send\b[^|]{0,60}[:'"] ?(?:\* ok\b|\+ok\b)/,
      // Evolution’s word for what an outgoing server greets with
      /\bwelcome response error: .{0,60}(?:\bpop3?\b|\bimap|\+ok\b|\* ok\b)/,
      /smtp[^|]{0,600}['"`:] ?\* ok \[capability|\(-1, b?['"](?:\S{1,60} ){0,3}(?:dovecot|courier|cyrus|imap\w*|pop3?)\b/,
      /\b(?:pro|vs|pure-?)ftpd|filezilla server|\bftp server ready|ssh-2\.0-|ssh identification|not an? (?:e?smtp|mail|outgoing) server|is not (?:e?smtp|speaking smtp)/,
    ],
    unless: /imapstore|pop3store|s: \+ok|c: capa|imaplib|poplib/,
    confidence: 'sure',
    also: ['incoming-server-problem'],
    samples: [
      'Invalid greeting. response=HTTP/1.1 400 Bad Request',
      'Invalid greeting. response=* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] Dovecot ready.',
      'SMTP ERROR: EHLO command failed: Invalid SSH identification string.',
      'Unexpected greeting: +OK Dovecot ready.',
      'Welcome response error: connected to pop3 on 42',
      'short response: * OK [CAPABILITY IMAP4rev1 IDLE STARTTLS] Dovecot ready.',
      'Cannot send the message: Error: * OK [CAPABILITY IMAP4rev1 IDLE] Dovecot ready.',
      "smtplib.SMTPConnectError: (-1, b'Dovecot ready.')",
    ],
    keepsOut: ['Connected to smtp://mail.example.com:1100/ S: +OK POP3 server ready C: CAPA'],
  },
  {
    // a library's word for a greeting that is none, without the greeting
    problem: 'not-smtp-server',
    says: [
      /\binvalid greeting(?: from server)?\W{0,3}$/,
      /unable to parse (?:the )?status code|expected (?:response|status) code\b.{0,8}\b220\b.{0,40}\bempty code/,
    ],
    confidence: 'unsure',
    also: ['tls-wrong-mode-plain-on-implicit-port', 'server-temporary-failure'],
    samples: [
      'Error: Invalid greeting',
      'SmtpProtocolException: Unable to parse status code returned by the server.',
    ],
  },
];
