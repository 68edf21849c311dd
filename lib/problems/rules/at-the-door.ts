import { insideOnly, ownOnly } from '@/lib/problems/vocabulary/account-limits';
import { anAccount } from '@/lib/problems/vocabulary/account-state';
import { allowList, isNot } from '@/lib/problems/vocabulary/allow-list';
import { any } from '@/lib/problems/vocabulary/any';
import { ended } from '@/lib/problems/vocabulary/sign-in-notions';
import { connection, off } from '@/lib/problems/vocabulary/states';
import { country, forbidden } from '@/lib/problems/vocabulary/things';
import type { Rule } from './rule';

/** What others have seen come from somebody. */
const reputation =
  /\breputation|\breputacion|\breputacao|\breputazion|\breputatie|\breputacj|репутац|信誉|信譽|レピュテーション|평판/;
const bad =
  /\b(?:too )?low\b|\bpoor\b|\bbad\b|\bnegative\b|schlecht|niedrig|gering|mauvais|faible|\bmal[ao]\b|\bbaj[ao]\b|\bbaixa|\bma\b|cattiv|scars|\bbass[ao]\b|slecht|\blage\b|\bzl[ae]\b|nisk|плох|низк|差|低|悪|나쁜|낮/;
const caller = any(connection, /\b(?:uw|jouw|twoj\w?) (?:adres )?ip\b|\[?\d{1,3}(?:\.\d{1,3}){3}\b/);

/** Nobody but who is in the provider’s own network. */
const ofNetworkOnly =
  /\bonly (?:for |to )?(?:users?|customers?|clients?|hosts?|subscribers?|members?|computers?|machines?) (?:of|from|in|on|inside|within) (?:this|our|the) (?:\w+ )?network\b|\bnur (?:fur |aus )?(?:\w{1,16} ){0,2}(?:dieses|unseres|unserem|eigenen) (?:\w+)?netz\w{0,4}\b|\b(?:aux (?:clients|abonnes)|clients|abonnes) (?:de|du) (?:ce |notre )?reseau (?:uniquement|seulement)|reserve\w* aux (?:clients|abonnes) (?:de |du )(?:ce |notre )?reseau|\bs?olo (?:para )?(?:los )?(?:clientes|usuarios|abonados) de (?:esta|nuestra) red\b/;

/** The lasting refusal of a greeting, with the name of the server before its words or without. */
const refusal = /^5\d\d (?:5\.\d\.\d{1,2} )?(?:[\w-]+(?:\.[\w-]+)+ )?(?:e?smtp )?(?:error: )?/;

/** Words of a server about itself, which has no service or none just now (RFC 5321 §3.1). */
const closed = any(
  /(?:(?:the |this )?(?:smtp |mail )?(?:service|server|host) )?(?:is )?(?:currently )?(?:unavailable|not (?:currently )?available)/,
  /(?:(?:the |this )?(?:service|server|host) )?(?:is )?(?:currently )?not (?:currently )?accepting (?:any )?(?:smtp )?(?:connections|messages|mail)/,
  /(?:(?:the |this )?(?:smtp |mail )?(?:service|server|host) )?(?:is )?(?:currently )?closed/,
);

/** What postscreen says to whom it bars, and what is said to somebody. */
const barred = any(
  /^5(?:21|50) 5\.3\.2 service currently unavailable/,
  `${refusal.source}(?:go away|please leave|no entry)`,
);

/**
 * A no at the door that gives no reason. Postfix says it where its milter is down and, in other words, where postscreen bars an
 * address; sendmail and Exim of both as well. source: https://www.postfix.org/POSTSCREEN_README.html checked: 2026-11
 */
export const doorRules: Rule[] = [
  {
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet'],
    says: [new RegExp(`(?:${barred.source})\\W*$`)],
    confidence: 'unsure',
    settled: true,
    also: ['server-temporary-failure', 'not-smtp-server'],
    samples: ['521 5.3.2 Service currently unavailable', '554 Go away'],
  },
  {
    problem: 'server-temporary-failure',
    stages: ['connect', 'greet'],
    says: [new RegExp(`${refusal.source}(?:${closed.source})\\W*$`)],
    confidence: 'unsure',
    settled: true,
    also: ['ip-blocklisted', 'not-smtp-server'],
    samples: [
      '554 mail.example.com ESMTP not accepting connections',
      '554 SMTP service not available',
      '554 mail.example.com ESMTP service closed',
    ],
  },
  {
    // nobody has signed in: whoever is let in is a computer or a network
    problem: 'relay-denied',
    stages: ['connect', 'greet'],
    says: [insideOnly, ownOnly, ofNetworkOnly],
    unless: /\b(?:port|tls|ssl|helo|ehlo)\b|internal error/,
    confidence: 'likely',
    settled: true,
    also: ['ip-blocklisted', 'auth-required'],
    samples: [
      '554 5.7.1 Only internal hosts may use this relay',
      '554 Access for our own customers only',
      '554 Nur für eigene Kunden',
      '554 5.7.1 Service is open only to subscribers of our network',
      '554 Nur für Anschlüsse unseres Netzes',
    ],
    keepsOut: ['554 5.3.0 internal error, try port 587 only'],
  },
  {
    // nobody has signed in: it is not known whose account that is
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet'],
    says: [],
    together: [/^5/, anAccount, ended],
    unless: /\b(?:port|helo|ehlo|listed|connections?|sessions?)\b|\bips?\b/,
    confidence: 'unsure',
    settled: true,
    also: ['server-temporary-failure'],
    samples: ['550 5.7.1 Your account has been suspended', '554 Ihr Konto ist gesperrt'],
    keepsOut: ['554 5.7.1 Your IP is blocked, contact us to open an account'],
  },
];

/** Asked once the sentences that say it in so many words have been. */
export const doorInAnyOrder: Rule[] = [
  {
    // a list of addresses that are let in, whatever it is kept for
    problem: 'ip-blocklisted',
    says: [],
    together: [/(?:^|[^\d.])[45]\d\d\b/, /\bips?\b|\d{1,3}(?:\.\d{1,3}){3}/, allowList, isNot],
    unless:
      /\b(?:helo|ehlo)\b|(?:sender|from|absender|expedit\w*|remitente|mittente)(?: address)? .{0,24}\bnot\b/,
    confidence: 'likely',
    also: ['relay-denied'],
    samples: [
      '421 4.7.0 IP not in whitelist for RCPT domain, closing connection.',
      '421 4.7.0 IP niet op de toegestane lijst voor RCPT-domein, verbinding wordt gesloten',
      "421 L'indirizzo IP non è nella lista consentita per il dominio RCPT",
      '554 Ihre IP-Adresse steht nicht auf der Liste der erlaubten Absender',
      '421, „4.7.0“ – IP nicht auf weißer Liste, Verbindung wird beendet',
    ],
    keepsOut: ['550 HELO pc is not on the allow list for this IP'],
  },
  {
    // what is known of an address of the network, and not of a message or of a domain
    problem: 'ip-blocklisted',
    says: [],
    together: [/(?:^|[^\d.])[45]\d\d[ -]/, reputation, bad, caller],
    unless: /\bdomain|\burls?\b|\blinks?\b|\b(?:message|content) (?:was |is )?(?:rejected|refused|blocked)/,
    confidence: 'likely',
    also: ['content-or-spam-rejected', 'server-temporary-failure'],
    samples: [
      '421 4.7.1 Connection refused from [192.0.2.4]: reputation too low',
      '554 Connexion refusée depuis 192.0.2.4 : mauvaise réputation',
      '421 Verbindung von 192.0.2.4 abgelehnt: schlechte Reputation',
    ],
    keepsOut: ['550 5.7.1 Message rejected from [192.0.2.4]: domain reputation too low'],
  },
  {
    // before anybody has named an account it is where the call came from
    problem: 'ip-blocklisted',
    stages: ['connect', 'greet'],
    says: [],
    together: [
      any(
        country,
        /\b(?:your|this) (?:region|location)\b|\bgeo(?:graphic\w*|graphisch\w*)?\b|geo-?(?:block|ip|restrict)/,
      ),
      any(
        forbidden,
        off,
        /restrict|\bnot (?:\w+ )?(?:served|available|accepted|supported|open)\b|\b(?:no|nao|non|niet|pas) (?:\S{1,6} )?(?:dispon|accept|acept|aceit|beschik)|\boff\b/,
      ),
    ],
    confidence: 'likely',
    also: ['server-temporary-failure'],
    samples: [
      '550 Servicio no disponible en su país',
      '421 Geographical restriction applies',
      '554 Verbindungen aus Ihrem Land sind nicht erlaubt',
    ],
  },
  {
    // what a house suspects of the computer that calls
    problem: 'ip-blocklisted',
    says: [
      /\byou(?:r (?:computer|machine|pc|system|server|host|network))? (?:may|might|could|seems? to|appears? to)?(?: ?be| ?is)? ?infected\b/,
    ],
    unless: /attach|\bfile\b|this message/,
    confidence: 'likely',
    also: ['account-sending-blocked', 'content-or-spam-rejected'],
    samples: ['550 Blocked: your computer may be infected by a virus, clean it and call us'],
    keepsOut: ['550 your system is infected: virus found in the attached file'],
  },
  {
    // a server that refuses a call by a rule of its own took that call (RFC 3463 §3.8)
    problem: 'ip-blocklisted',
    says: [/\b[45]\d\d [45]\.7\.\d{1,2} connection (?:was )?refused\b(?=\W{0,3}(?:$|\d{1,3}\.))/],
    confidence: 'likely',
    also: ['relay-denied'],
    samples: ['The server responded: 554 5.7.1 Connection refused. 192.0.2.7'],
  },
];
