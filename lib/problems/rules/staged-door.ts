import { allowList, isNot } from '@/lib/problems/vocabulary/allow-list';
import { any } from '@/lib/problems/vocabulary/any';
import { ofClient } from '@/lib/problems/vocabulary/client-certificate';
import { guardKinds } from '@/lib/problems/vocabulary/guards';
import { barringMakers } from '@/lib/security-software/makers';
import type { Rule } from './rule';

const stopped = /blocked|denied|refused|intercepted|stopped|rejected|not allowed/;
/** What stands between a program and the network, and what it is sold as. */
const guard = any(
  guardKinds,
  /security (?:gateway|appliance|software|suite)|internet provider|\bisp/,
  barringMakers,
);

/** Replies at the door of a server that mean something else, or nothing, at another stage. */
export const stagedDoorRules: Rule[] = [
  {
    problem: 'auth-mechanism-unsupported',
    stages: ['encrypt', 'greet', 'sender', 'recipient'],
    says: [ofClient],
    confidence: 'sure',
    samples: ['421 4.7.1 smtp.example.com Error: No client certificate presented'],
  },
  {
    problem: 'helo-rejected',
    stages: ['greet', 'sender', 'recipient'],
    says: [/\b(?:helo|ehlo) (?:command |name |argument )?(?:rejected|refused|denied|invalid)\b/],
    unless: /blocked using|\brbl\b|listed/,
    confidence: 'sure',
    samples: ['550 5.7.1 [192.0.2.1]: Helo command rejected: invalid ip address'],
    keepsOut: ['550 5.7.1 [192.0.2.1]: Helo command rejected: listed at dbl.example.org'],
  },
  {
    // a program or box between the two that answers in the server's place
    problem: 'network-blocked',
    stages: ['greet'],
    says: [
      new RegExp(`(?:${stopped.source}) by (?:\\S{1,60} ){0,4}(?:${guard.source})\\b`),
      /\b(?:port 25|port 465|port 587|outbound smtp|outgoing smtp)\b.{0,40}\b(?:block|filter|not (?:allowed|permitted)|closed|disabled)/,
    ],
    unless: /reputation|\bspam|black ?list|\brbl\b|dnsbl|\blisted\b/,
    confidence: 'likely',
    also: ['ip-blocklisted'],
    samples: [
      '550 5.7.1 Connection blocked by Mail Shield',
      '554 5.7.1 Your access is blocked by FortiGuard',
      '554 5.7.1 Outgoing SMTP to this host is not permitted from your network',
    ],
    keepsOut: ['554 blocked by our spam firewall'],
  },
  {
    // what looks into mail takes the call itself, and then calls the server: only it can say that this went wrong
    problem: 'network-blocked',
    stages: ['greet'],
    says: [
      /(?:cannot|could not|unable to|failed to|failure to) (?:connect to|reach|contact) (?:the )?(?:remote |destination |target |requested )?(?:(?:e?smtp|mail|out\S{0,8}) )?(?:server|host) (?:\S{1,80} )?[([]?\S{0,80}:\d{2,5}\b/,
      /\bconnect(?:ion)? error \(?100\d\d\b/,
      /(?:verbindung|connexion|conexion|connessione) (?:mit|zu[mr]?|zu dem|au|avec le|con el|al|con il) (?:smtp-?|serveur smtp|servidor smtp|server smtp)\S{0,20} .{0,60}(?:nicht (?:moglich|hergestellt|aufgebaut)|impossible|imposible|impossibile)/,
    ],
    unless: /reputation|\bspam|black ?list|\brbl\b|dnsbl|\blisted\b|\bmx\b|call(?:out|back)/,
    confidence: 'likely',
    also: ['server-temporary-failure', 'local-client-problem'],
    samples: [
      '421 Cannot reach SMTP server 198.51.100.20 (198.51.100.20:25), connect error 10060',
      '554 Unable to connect to remote host mail.example.com:587',
      '421 Die Verbindung zum SMTP-Server mail.example.com ist nicht möglich',
    ],
    keepsOut: ['550 Callback failed: could not connect to host mail.example.com:25'],
  },
  {
    // a host that takes no mail from anybody (RFC 5321 §3.1, RFC 7504 §3)
    problem: 'not-smtp-server',
    stages: ['greet'],
    says: [
      /no (?:e?smtp|mail) service(?! (?:for|to) you)/,
      /^521\b(?!.{0,200}\b(?:your?|denied|refused)\b)|\b(?:server|machine|host) (?:\w+ )?only sends\b/,
      /(?:does not|do not|never) accepts? (?:any )?(?:e-?)?mail\b(?!s? from)|(?:accept|take)s? no (?:e-?)?mail\b(?!s? from)/,
    ],
    unless: /\bip\b|black ?list|block|listed|reputation|\bspam|\bptr\b|reverse/,
    confidence: 'likely',
    also: ['ip-blocklisted'],
    samples: [
      '521 host.example.com does not accept mail',
      '554 No SMTP service here',
      '521 5.3.2 This machine only sends',
    ],
    keepsOut: [
      '554 No SMTP service here for 192.0.2.1: bad reputation',
      '554 No SMTP service: bad PTR record',
    ],
  },
  {
    // whoever turns the caller away before a sign-in judges where the call comes from
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet'],
    says: [
      /(?:access|connections?) (?:is |are |was )?(?:denied|refused|blocked|rejected|restricted|not (?:allowed|permitted)) (?:for|from|to|in) (?:your |this |that )?(?:country|region|location|network|ip|address|host)/,
      /(?:sperrliste|schwarze[nr]? liste|liste noire|lista negra|lista nera|zwarte lijst|czarn\w+ li\S{1,60}|черн\S{1,60} спис\S{1,60}|黑名单)/,
    ],
    confidence: 'likely',
    also: ['network-blocked'],
    samples: [
      '550 5.7.1 Access denied for your country',
      '554 5.7.1 Ihre Adresse steht auf einer Sperrliste',
    ],
  },
  {
    // nobody has sent anything yet: what is disliked is where the call comes from
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet'],
    says: [
      /\b(?:blocked|barred|banned|refused|rejected|denied|closed|gesperrt|blockiert|abgelehnt|bloquee?|refusee?|bloquead[oa]|rechazad[oa]|bloccat[oa]|rifiutat[oa])\b.{0,40}\b(?:spam\w{0,4}|abuse|missbrauch|abus|abuso)\b/,
      /\b(?:too much|known|source of|sends?|sent|sending) (?:\w{1,20} )?(?:spam|junk|abuse)\b|\bspam (?:source|origin|from)\b/,
    ],
    unless:
      /unavailable|not available|(?<![-./])\berror\b(?![-./])|account|mailbox|sender|\b(?:your|client) (?:host|ip|address)\b/,
    confidence: 'likely',
    also: ['network-blocked'],
    samples: [
      '554 mx4.example.com 192.0.2.4 refused due to abuse. See https://example.com/smtp-error-codes',
      '554 gesperrt wegen Spam',
      '554 Too much spam from this network',
    ],
    keepsOut: [
      '554 Refused: error in spam filter',
      '554 Sender blocked for spam',
      '554 Your host was blocked for spam',
    ],
  },
  {
    // lists of network addresses, by their names
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet', 'sign-in', 'sender', 'recipient'],
    says: [
      /\b(?:blocked|listed|rejected|refused|found) (?:by|in|on|at|due to) (?:the )?(?:uceprotect|spamhaus|spamcop|barracuda|sorbs|psbl|mailspike|nixspam|spfbl)\b/,
    ],
    unless: /\bsender|domain\b|\burl/,
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: ['554 5.7.1 Blocked by UCEPROTECT level 1'],
    keepsOut: ['554 5.7.1 URL in the message is listed by Spamhaus DBL'],
  },
  {
    problem: 'too-many-connections',
    stages: ['connect', 'greet'],
    says: [
      /\b(?:rate|number) of connections\b|\btoo many hosts\b/,
      /\b(?:sessions?|connections?)\b.{0,12}\bopen\b.{0,24}\b(?:enough|limit|maximum|allowed)\b/,
    ],
    confidence: 'likely',
    also: ['rate-or-quota-limited'],
    samples: ['421 4.4.5 Too many hosts connected', '421 4.7.0 You have six sessions open, that is enough'],
  },
  {
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet'],
    says: [
      /\b(?:your|this|client) (?:ip |network |source )?(?:address|host|network|ip)(?: range| block)? (?:is |was |has been )?(?:black ?|block ?)?listed\b/,
    ],
    confidence: 'likely',
    also: ['network-blocked'],
    samples: ['554 5.7.1 Your address range is listed'],
  },
  {
    // a list of those who may call: nothing but the address of the caller is known yet
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet'],
    says: [],
    together: [allowList, isNot],
    unless: /\b(?:helo|ehlo|name|hostname)\b/,
    confidence: 'likely',
    also: ['helo-rejected', 'network-blocked'],
    samples: [
      '554 5.7.1 You are not on the allow list',
      '554 Nicht auf der Positivliste',
      "554 Votre machine n'est pas sur la liste blanche",
    ],
    keepsOut: ['550 5.7.1 The HELO name is not on the allow list'],
  },
];
