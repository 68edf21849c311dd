import { any } from '@/lib/problems/vocabulary/any';
import type { Rule } from './rule';

/** To sign in, in languages that put it in several words or forms: Dutch, Polish. */
const signIn = any(
  /aan(?:ge)?meld|\baan te melden|\bmeld (?:u|je)\b|\bin(?:ge)?log|\bin te loggen|\blog (?:u |je )?(?:eerst )?in\b|geverifieerd|verificatie|geauthen/,
  /zalog|logowani|uwierzyteln|autoryzac/,
);
/** It has to be done, or was not. */
const notDone = any(
  /\beerst\b|\bmoet\b|\bdient\b|vereist|verplicht|\bnodig\b|\bniet\b|\bzonder\b/,
  /\bnajpierw|\bmusi|\bnalezy\b|wymag|\bnie (?:jest|zost)|\bbrak|\bbez\b|\bprzed\b/,
);

/**
 * Refusals of the envelope that are answered by a sign-in: submission servers turn down whoever has not made one, as a client
 * or as somebody who wants mail relayed. They are not asked of somebody who has signed in.
 */
export const unsignedRules: Rule[] = [
  {
    // Exim and others count what comes before the sign-in
    problem: 'auth-required',
    says: [
      /\btoo many (?:unauthenticated|un-?authori[sz]ed|non-?authenticated|pre-?auth\w*|anonymous) commands\b|\btoo many commands (?:without|before) (?:first )?(?:auth|log|sign)/,
    ],
    confidence: 'likely',
    also: ['server-temporary-failure', 'server-closed-connection'],
    samples: ['500 Too many unauthenticated commands', '421 Too many commands before AUTH, closing'],
  },
  {
    problem: 'auth-required',
    says: [],
    together: [/(?:^|[^\d.])(?:530|55[0-4])[ -]/, signIn, notDone],
    unless:
      /\b(?:ip|spf|dkim|dmarc|tls|ssl)\b|wachtwoord|hasl[oa]|mislukt|geweigerd|nieudan|powiodl|\bblad|nadawc|afzender(?! ?s)|\bgebruiker\b/,
    confidence: 'likely',
    also: ['relay-denied'],
    samples: ['550 5.7.1 U dient zich eerst aan te melden', '550 Nie jesteś zalogowany'],
    keepsOut: ['550 5.7.1 Aanmelden mislukt: het wachtwoord is niet juist'],
  },
  {
    problem: 'auth-required',
    stages: ['sender', 'recipient'],
    // the last word of a list that lets in who has signed in, as in smtpd_client_restrictions = permit_sasl_authenticated, reject
    says: [
      /client host rejected: (?:(?:access|permission) denied|not (?:allowed|permitted|authori[sz]ed))|client (?:host|address) (?:is )?not (?:allowed|permitted)$/,
    ],
    unless: /blocked using|\blist(?:ed)?\b|cannot find|reverse/,
    confidence: 'likely',
    also: ['ip-blocklisted', 'relay-denied'],
    samples: ['554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied'],
    keepsOut: [
      '554 5.7.1 Client host rejected: access denied, 192.0.2.1 is listed',
      '450 4.7.1 Client host rejected: not allowed, cannot find your reverse hostname',
    ],
  },
  {
    // the same of an address (smtpd_relay_restrictions); Microsoft’s 5.4.1 says it of a mailbox that is not there
    problem: 'auth-required',
    stages: ['sender', 'recipient'],
    says: [/\b(?:sender|recipient) address rejected: (?:access|permission) denied/],
    unless: /\b5\.4\.1\b/,
    confidence: 'likely',
    also: ['relay-denied'],
    samples: ['554 5.7.1 <a@example.com>: Recipient address rejected: Access denied'],
    keepsOut: ['550 5.4.1 <a@example.net>: Recipient address rejected: Access denied'],
  },
  {
    problem: 'auth-required',
    says: [
      /(?:turn on|switch on|enable|use) smtp[- ]auth\w*\b.{0,60}(?:mail|client|program|outlook|before|or log)/,
      /\bservid(?:or|ore) .{0,24}\b(?:necessita|precisa|exige|requer|requiere|necesita|richiede) (?:de |da |una? |l')?aut\w{3,6}ca(?:cao|cion|zione)\b/,
      /(?:用户|客户).{0,4}(?:必须|需要|请)先?(?:通过)?(?:身份)?(?:验证|认证|登录)/,
      /\buse port (?:587|465) (?:with|and) (?:smtp )?(?:auth|log|sign)/,
      /(?:submission|relay\w*|sending) (?:is )?(?:only )?for (?:authori[sz]ed|authenticated|registered) (?:users|clients|customers)/,
      /(?:relay|send|submit)\w*\b.{0,80}\bwithout (?:first )?(?:smtp[- ])?(?:authenticat|logging in|signing in)/,
    ],
    unless: /\b(?:spf|dkim|dmarc)\b|authentication (?:has )?failed/,
    confidence: 'likely',
    also: ['relay-denied'],
    samples: [
      'The server response was: message submission is for authorised users only!',
      '550 Please turn on SMTP Authentication in your mail client.',
      '551 Este servidor necessita de autenticação antes de enviar',
      '553 relay check fail (用户必须先登录)',
      '554 5.7.1 <pc[192.0.2.1]>: Client host rejected: Please use port 587 with authentication',
      '550 [192.0.2.1]:50312 is not permitted to relay through this server without authentication.',
    ],
    keepsOut: [
      '550 5.7.1 Relaying for authenticated users only: SPF fails for 192.0.2.1',
      'Sending is for authenticated users only: authentication has failed',
    ],
  },
  {
    problem: 'auth-required',
    stages: ['sender', 'recipient'],
    says: [
      /\bsender (?:address )?rejected: (?:smtp )?auth\w* (?:is )?(?:required|needed)/,
      /\bnot (?:logged|signed) in\b|relay\w*\b.{0,60}\bauth\w{0,30} (?:is )?(?:required|needed)/,
      /(?:turn on|switch on|enable|use) (?:smtp[- ])?auth/,
      /(?:relay|send|submit|mail)\w*\b.{0,80}\bwithout (?:smtp[- ])?(?:auth|logging in|signing in)/,
    ],
    unless: /\b(?:spf|dkim|dmarc)\b|authentication (?:has )?failed/,
    confidence: 'likely',
    also: ['relay-denied'],
    samples: [
      '553 5.7.1 <a@example.com>: Sender address rejected: not logged in',
      '550 5.7.1 Sender rejected: authentication required',
      '550 5.7.1 Relaying denied. Proper authentication required.',
      '550 5.7.1 <b@example.com>: Access denied. Please enable authentication in your mail program.',
      '550 5.7.1 Sending mail for local users without SMTP AUTH is not permitted',
    ],
    keepsOut: ['550 5.7.1 Mail without authentication by SPF or DKIM is refused'],
  },
  {
    // the network of who sends is the matter, and not the address in the envelope
    problem: 'relay-denied',
    stages: ['sender', 'recipient'],
    says: [
      /\bmails? from outside (?:of )?(?:our|this|the) (?:own )?network\b.{0,24}\bnot (?:accepted|allowed|permitted)/,
    ],
    confidence: 'likely',
    also: ['ip-blocklisted', 'auth-required'],
    samples: ['550 5.7.1 Mail from outside our network is not accepted here'],
  },
];
