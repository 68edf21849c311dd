import { any } from '@/lib/problems/vocabulary/any';
import { sender } from '@/lib/problems/vocabulary/things';
import { aDomain, unproved } from '@/lib/problems/vocabulary/unproved';
import type { Rule } from './rule';

/** A server that asks the sender’s own server whether it knows the sender; what Exim calls `Callout verification` is about the recipient. */
const callBack = /\bcall-?(?:out|back)s?\b|\bcall back\b/;
const asked = any(sender, /while verifying|\bsender/);
const inVain = any(
  /fail|refus|reject|could not|cannot|unable|unsuccessful|denied|fehlgeschlagen|abgelehnt|nicht (?:moglich|erfolgreich)/,
  /echou|refus|fallid|rechaz|falh|recus|fallit|rifiut|mislukt|odrzuc|nieudan|не удал|отклон/,
);

const domainOfSender = any(
  /\b(?:sender|sending|from|your)(?:'s)? (?:e-?mail |mail )?domain|\bdomain (?:in|of) (?:the |your )?(?:mail from|from|sender)/,
  /absender-?domain|domaine de l'expediteur|dominio (?:del remitente|del mittente|do remetente)|домен\S{0,3} отправител|发(?:信|件)(?:人|方)?(?:的)?域名/,
);
const checked = /\bdns\b.{0,60}(?:check|test|verif|lookup)|dns.{0,4}(?:检查|检测|查询|校验)/;

const anyCheck =
  /\bdns[- ](?:check|test|validation|verification|prufung|kontrolle|abfrage)|(?:verification|controle|comprobacion|verificacao|verifica|controllo|controle) (?:du |de |del |do |van )?dns\b|проверк\S dns|dns.{0,4}(?:检查|检测)/;

/** Who sends, or from what domain, as a server looked it up and found it wanting. */
export const senderCheckedRules: Rule[] = [
  {
    // a mailing service that waits for the entries of the domain
    problem: 'sender-not-allowed',
    says: [],
    together: [/(?:^|[^\d.])[45]\d\d[ -]|\bdns\b/, aDomain, unproved],
    unless: any(
      /recipient|empfanger|destinat|получател|收件|certificat|zertifikat|could not be|cannot be|unable to|complaints|\bptr\b|\bhelo\b|\behlo\b/,
      callBack,
    ),
    confidence: 'sure',
    also: ['sender-domain-auth-failed'],
    samples: [
      '421 Domain example.com is not allowed to send: Domain is unverified and requires DNS configuration.',
      '550 Die Domain ist nicht bestätigt, Versand nicht erlaubt',
      '550 El dominio no está verificado',
      'Die Domain ist nicht verifiziert und erfordert eine DNS-Konfiguration.',
    ],
    keepsOut: [
      '550 Recipient domain is not verified',
      '421 Deferred: complaints of users, or the domain is not verified yet',
    ],
  },
  {
    problem: 'sender-not-allowed',
    says: [],
    together: [callBack, asked, inVain],
    unless: /\b4\d\d[ -]|oauth|\bur[il]s?\b|\btoken|\bfunction\b/,
    confidence: 'likely',
    also: ['sender-domain-auth-failed', 'server-temporary-failure'],
    samples: [
      '550-Callback setup failed while verifying <a@example.com>',
      '550 Sender verify callout failed',
      '550 Absender konnte nicht verifiziert werden (Callout fehlgeschlagen)',
    ],
    keepsOut: ['451 Could not complete sender verify callout'],
  },
  {
    // one signs in, another sends
    problem: 'sender-not-allowed',
    lasting: true,
    says: [
      /\b(?:unable to|cannot|could not) (?:authenticate|verify) (?:the |your )?sender\b/,
      /\bmail from\b\W{0,3} ?(?:does|did|is) not (?:conform|match|correspond|agree|consistent)\w{0,4} (?:with |to )?(?:the )?(?:auth|log-?in|account|user)/,
    ],
    unless: /\b(?:temporar|dns|callout|lookup|spf|dkim|dmarc)/,
    confidence: 'likely',
    also: ['sender-domain-auth-failed'],
    samples: [
      '550 Unable to authenticate sender <a@example.com>',
      '436 "MAIL FROM" does not match the login account',
    ],
    keepsOut: ['451 Unable to verify sender <a@example.com>: DNS lookup failed'],
  },
  {
    // QQ and 163 say it of the domain that the message comes from
    problem: 'sender-domain-auth-failed',
    says: [/\bdomain (?:may|might|does|did) not exist or (?:the |its )?dns check (?:has )?failed/],
    together: [domainOfSender, checked, any(inVain, /失败|未通过|不存在/)],
    confidence: 'likely',
    also: ['sender-not-allowed', 'dns-not-found'],
    samples: [
      '550 Domain may not exist or DNS check failed [AbCd IP: 192.0.2.1].',
      '550 5.7.1 The DNS check for your sending domain failed, message refused',
      '550 发信域名DNS检查失败',
    ],
  },
  {
    // a program that looks up a server’s name before it calls
    problem: 'dns-not-found',
    says: [],
    together: [anyCheck, inVain, /\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}\b/],
    unless: any(
      /(?:^|[^\d.])[45]\d\d[ -]|\b[45]\.\d\.\d|\bspf\b|dkim|dmarc|sender|\bptr\b|reverse|timed? ?out|helo/,
      domainOfSender,
    ),
    confidence: 'likely',
    also: ['sender-domain-auth-failed', 'network-blocked'],
    samples: [
      'DNS check for mail.example.com failed',
      'DNS-Prüfung für mail.example.com fehlgeschlagen',
      'Échec de la vérification DNS pour mail.example.com : refusé',
    ],
    keepsOut: ['550 5.7.1 DNS check failed for example.com'],
  },
];
