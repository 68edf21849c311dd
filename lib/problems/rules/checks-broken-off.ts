import { any } from '@/lib/problems/vocabulary/any';
import { timeLimit } from '@/lib/problems/vocabulary/states';
import type { Rule } from './rule';

/** The check that a message goes through. */
const check = any(
  /\bscan(?:s|ned|ning|ner)?\b|\b(?:virus|spam|content)[ -]?(?:check|filter|inspection|analys[ei]s)|anti-?(?:virus|spam)|\bmilter\b/,
  /\b(?:viren|spam|inhalts)-?(?:prufung|filter|scan)|\b(?:analyse|controle|filtr\w+) (?:anti-?virus|anti-?spam|du contenu)|\banalisis\b|\banalisi\b|\banalise\b/,
  /проверк\S{0,2} на (?:вирус|спам)|антивирус|антиспам|病毒扫描|杀毒|病毒检查|ウイルス(?:検査|スキャン)/,
);
const tookTooLong = any(
  timeLimit,
  /\btime(?:d|s)?[ -]?out\b|took too long|zeituberschreitung|zu lange|delai (?:depasse|expire)|tiempo de espera|tempo (?:scaduto|esgotado)/,
  /время ожидания|тайм-?аут|超时|逾時|タイムアウト|시간 ?초과/,
);

/** Lines that are longer than RFC 5321 §4.5.3.1.6 lets them be: no size of a message. */
export const longLineRules: Rule[] = [
  {
    problem: 'content-or-spam-rejected',
    says: [
      // a line that ends in LF alone, told by the page of qmail about it
      /\bdocs\/smtplf\b/,
      /\blines?[- ](?:length|limit)\b|\blines? (?:is |are |was |were )?(?:too|over(?:ly)?) ?-?long\b|\b(?:over-?|too )long lines?\b/,
      /\bzeilen?(?:lange)?\b.{0,24}(?:zu lang|uberschr)|\blignes? (?:\S{1,12} )?trop longues?|\blineas? (?:\S{1,12} )?demasiado larga|\brig(?:a|he) troppo lung|\blinha\w? (?:\S{1,12} )?muito longa|строк\S{1,2} слишком длинн/,
    ],
    unless: /\b(?:subject|command|helo|ehlo|50[0-3] 5\.5)\b/,
    lasting: true,
    confidence: 'likely',
    also: ['message-too-large', 'local-client-problem'],
    samples: [
      '550 maximum allowed line length is 998 octets, got 1200',
      '500 Line limit exceeded',
      '451 See http://pobox.com/~djb/docs/smtplf.html.',
      '554 5.6.0 Zeile zu lang',
    ],
    keepsOut: ['500 5.5.6 Command line too long'],
  },
  {
    // how the message is made (RFC 5322), and not what it says
    problem: 'content-or-spam-rejected',
    says: [
      /\bsyntax error\b.{0,40}\b(?:in|of) (?:the )?(?:message )?(?:content|body)\b|\b(?:message|content|body)\b.{0,30}\b(?:has|contains|with) (?:an? )?syntax error/,
    ],
    confidence: 'likely',
    also: ['local-client-problem'],
    samples: [
      'The following recipient(s) could not be reached: A syntax error was detected in the content of the message',
      'Undeliverable: the content of the message has a syntax error.',
    ],
  },
];

/** A check of the message that did not come to an end: nothing was judged, whatever the code says. */
export const checksBrokenOff: Rule[] = [
  {
    problem: 'server-temporary-failure',
    says: [],
    together: [/(?:^|[^\d.])[45][0-57]\d[ -]/, check, tookTooLong],
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: [
      '550 4.4.1 Timeout while scanning the message',
      '554 5.3.0 Virus check timed out',
      '451 4.7.1 Zeitüberschreitung bei der Virenprüfung',
      '550 5.4.7 Délai dépassé pendant l’analyse antivirus',
      '451 病毒扫描超时',
    ],
  },
  {
    problem: 'server-temporary-failure',
    says: [
      /\b(?:spamd|clamd|rspamd|amavis\w*|milter|spamassassin)\b(?: \w+){0,2} (?:failed|failure|down|unavailable|unreachable|not (?:available|running|responding))/,
    ],
    confidence: 'likely',
    also: ['content-or-spam-rejected'],
    samples: ['spam acl condition: all spamd servers failed', '451 4.7.1 milter is down'],
  },
  {
    // somebody behind the server took too long, while it answered
    problem: 'server-temporary-failure',
    says: [
      /(?:^|[^\d.])[45]\d\d[ -](?:[45]\.\d\.\d{1,3} )?(?:error: )?(?:transaction|internal|back-?end|queue|proxy|milter|processing) (?:timed out|time-?out)/,
    ],
    confidence: 'likely',
    samples: ['554 5.5.0 Error: transaction timeout'],
  },
  {
    // turned down for now, whatever the word for it
    problem: 'server-temporary-failure',
    says: [
      /\buberlast\w{0,24}\b|\b(?:temporar|vorubergehend|zeitweise)\w{0,3} .{0,24}(?:verweiger|abgelehn|abgewiesen|nicht angenommen)/,
    ],
    unless: /greylist|grey listing|\blimit|kontingent|postfach|absender|empfanger/,
    confidence: 'likely',
    also: ['greylisted'],
    samples: [
      'Die E-Mail wurde abgewiesen, weil das System überlastet ist und die Annahme vorübergehend verweigert.',
    ],
    keepsOut: ['450 Empfänger vorübergehend abgelehnt: Postfach voll'],
  },
];
