import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** Nothing to be told apart, or no sending failure: said plainly. */
export const unknownRules: Rule[] = [
  {
    // asking whether an address is there is no part of sending (RFC 5321 §7.3)
    problem: 'unknown',
    says: [/\bvrfy\b.{0,60}(?:disabled|not (?:implemented|allowed|supported)|unimplemented)/],
    unless: /\bauth\w{0,30} (?:failed|required)|\b5[35]\d 5\.[17]/,
    confidence: 'unsure',
    also: ['local-client-problem'],
    samples: ['502 5.5.1 VRFY command is disabled'],
    keepsOut: ['502 5.5.1 VRFY command is disabled, 535 5.7.8 authentication failed'],
  },
  {
    // the program greeted twice on one connection: its own doing, and often what broke off before
    problem: 'unknown',
    says: [
      /\b(?:helo|ehlo)\b.{0,40}\b(?:(?:in|to|on) (?:an? |the )?(?:existing|open|running) (?:session|connection)|(?:session|connection) (?:is |was |has )?(?:already|exists))/,
    ],
    unless: /\bauth\w{0,30} (?:failed|required)|\brejected\b|\b5\d\d[ -]/,
    confidence: 'unsure',
    also: ['local-client-problem', 'helo-rejected'],
    samples: ['smtp.example.com: HELO was sent on an open session'],
    keepsOut: ['550 HELO pc in the open session rejected'],
  },
  {
    // whoever is let in already and asks once more: the server keeps count of somebody else, or of another try
    problem: 'unknown',
    stages: ['sign-in'],
    says: [/\balready (?:authenticated|logged ?in|signed ?in)\b/],
    confidence: 'unsure',
    also: ['server-temporary-failure'],
    samples: ['503 5.5.1 Already authenticated'],
  },
  {
    problem: 'unknown',
    says: [
      /connect(?:ing|ion)? (?:back )?to (?:myself|itself|ourselves)\b|loops? back to (?:myself|itself)\b/,
    ],
    confidence: 'unsure',
    also: ['server-temporary-failure'],
    samples: ['Could not connect to 192.0.2.1 on port 25 since this would mean connecting to myself.'],
  },
  {
    // what a mail library says of any reply that it did not expect
    problem: 'unknown',
    says: [/invalid response code received from (?:the )?server|must be connected before/],
    unless: /\b[45]\d\d\b|timed out|refused/,
    confidence: 'unsure',
    also: ['server-closed-connection', 'not-smtp-server'],
    samples: ['Connection failed: Invalid response code received from server'],
    keepsOut: ['Connection failed: Invalid response code received from server (535)'],
  },
  {
    problem: 'unknown',
    says: [/(?:for|due to) (?:an )?unknown reasons?\b|reason (?:is )?(?:unknown|not known)/],
    unless: /\b[45]\d\d[ -][45]?\.?|timed out|refused|getaddrinfo/,
    confidence: 'unsure',
    samples: ['The message could not be sent using smtp.example.com for an unknown reason.'],
    keepsOut: [
      'The message was not sent for an unknown reason: 554 5.7.1 Relay access denied',
      'Cannot send for an unknown reason: connection timed out',
    ],
  },
  {
    problem: 'unknown',
    says: [/\ban? unknown error (?:was|has been|is) (?:returned|reported|received)\b/],
    unless: /\b[45]\d\d[ -]|timed out|refused|(?:0x)?800[0-9a-f]{5}/,
    confidence: 'unsure',
    also: ['server-temporary-failure'],
    samples: ['An unknown error was returned by the SMTP server.'],
    keepsOut: ['An unknown error was returned by the SMTP server: 554 5.7.1 Relay access denied'],
  },
  {
    // a step was left out: most often the sign-in, at a port that has none or by a program that skipped it (RFC 4954 §4)
    problem: 'unknown',
    says: [/bad (?:command )?sequence(?: of commands?)?\b|commands? out of (?:order|sequence)/],
    // what was refused before it is why
    unless:
      /auth\w{0,30} (?:required|failed)|\bsmtps?\b|mail server (?:answer|repl|respond)|(?:^|[^\d.])4[2-5]\d 4\.\d\.\d{1,3} .{3,300}\b503\b/,
    confidence: 'unsure',
    also: ['auth-mechanism-unsupported', 'auth-required'],
    samples: ['503 5.5.1 Bad sequence of commands'],
    keepsOut: [
      '503 Bad sequence of commands, authentication required',
      '--> 450 4.2.0 Greylisted, come back in five minutes <-- DATA --> 503 5.5.1 Bad sequence of commands',
    ],
  },
  {
    // between servers, which send it round in a ring
    problem: 'unknown',
    says: [
      /bounce between two|\blooping\b|\bloop (?:condition|alert|back warning|(?:was )?(?:detected|found))|best-preference mx|exceeded \d+ hops|too many hops|hop count|mail (?:forwarding )?loop|routing loop|loops? back to|forwarding loop/,
    ],
    confidence: 'unsure',
    samples: [
      '554 5.4.6 Too many hops 26 (25 max)',
      'Sorry. Although I am listed as a best-preference MX for that host, I do not treat it as local.',
    ],
  },
  {
    problem: 'unknown',
    says: [
      any(
        /abuse (?:report|complaint|desk)|complaint about (?:a |the )?(?:message|e-?mail|spam)/,
        /\bauthentication failure report for an e?-?mail|\bdmarc (?:aggregate|failure|forensic) report|\breport domain: \S/,
        /reports? .{0,40}abusive behaviou?r/,
        /(?:reported|marked) (?:this|the following|your) (?:message|e-?mail) as (?:spam|junk|unwanted)/,
        /feedback loop|out of (?:the )?office|auto(?:matic)?[- ]?reply|vacation|on (?:annual )?leave/,
        /abwesenheit|absence du bureau|fuera de la oficina/,
      ),
      /sqlstate\[|\bnpm err!|\berr_connection_|\bmysqli?[_:]/,
      /(?:arriv|land|end(?:s|ed)? up|go(?:es)?\b|went|deliver\w*).{0,24} in(?:to)? (?:the |their |my )?(?:spam|junk)\b/,
      /awaits? moderator|held for (?:moderator |moderation |approval)|awaiting moderat|\b404\b.{0,40}(?:page|not found)|the page you requested/,
      /being held because|confirm you are a human|protocol (?:deviation|violation)/,
    ],
    unless: /auth\w{0,30} (?:required|failed)|\bsmtps?\b|mail server (?:answer|repl|respond)/,
    confidence: 'unsure',
    samples: [
      'Your message to a list awaits moderator approval: post by non-member to a members-only list',
      'I am out of the office until Monday.',
      'This is an authentication failure report for an email message received from IP 192.0.2.7.',
      'SQLSTATE[HY000] [2002] No such file or directory in the table of mails',
      'My mails land in the spam folder of the customer',
      'host r2.example.org[198.51.100.24] said: 550 Protocol violation (in reply to DATA command)',
    ],
    keepsOut: ['451 4.5.0 SMTP protocol violation'],
  },
  {
    // how the commands came is refused, and not who sends what: a server that takes them one at a time, or has lost count
    problem: 'unknown',
    says: [
      /\bsmtp (?:protocol )?synchroni[sz]ation (?:error|failure)/,
      /\b(?:improper|unauthori[sz]ed|illegal|unsolicited) (?:use of )?(?:smtp )?(?:command )?pipelining/,
      /\bcommands? (?:\w+ ){0,3}(?:sent|received|came) (?:\w+ )?(?:before|without waiting for) (?:the |its |an? |our )?(?:previous |last )?(?:repl(?:y|ies)|responses?|answers?)/,
    ],
    unless: /greeting|banner|\\026|\\x16|\bafter connect\b/,
    confidence: 'unsure',
    also: ['local-client-problem'],
    samples: [
      '554 5.5.0 SMTP protocol synchronization failure',
      '503 5.5.0 Data command rejected: improper use of SMTP command pipelining',
      '550 Your commands were sent without waiting for our replies',
    ],
    keepsOut: [
      'SMTP protocol synchronization error (input sent without waiting for greeting): rejected connection input="\\026\\003\\001"',
    ],
  },
];
